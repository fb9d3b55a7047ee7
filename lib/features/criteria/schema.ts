import * as z from "zod";
import { entry, entryList, writtenNumberOrNone } from "@/lib/domain/fit/entries";
import { kindNamed } from "@/lib/domain/fit/kinds";
import { numberBetween } from "@/lib/domain/fit/quantity";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { weightingMethods } from "@/lib/domain/fit/weighting";

const labelSchema = z
  .string()
  .trim()
  .min(1, "Say in a few words what it is about.")
  .max(120, "Use at most 120 characters.");

type Entries = Record<string, z.output<typeof entry>>;

/** What a criterion says of itself, read by its kind; a problem for each field that needs another look. */
function readAs(name: string, { label, ...entries }: Entries) {
  const kind = kindNamed(name);
  const named = labelSchema.safeParse(label ?? "");
  const read = kind?.readDefinition(entries) ?? { ok: false as const, problems: { kind: "Choose a kind." } };
  const known = new Set(kind?.definitionFields.map((field) => field.name));
  const unknown = Object.keys(entries).find((entry) => !known.has(entry));
  const problems = {
    ...(named.success ? {} : { label: named.error.issues[0]?.message ?? "" }),
    ...(read.ok ? {} : read.problems),
    ...(unknown ? { [unknown]: "There is no such field." } : {}),
  };
  return named.success && read.ok && !unknown
    ? { ok: true as const, label: named.data, definition: read.value }
    : { ok: false as const, problems };
}

const attribute = z.string().max(60);

/**
 * A criterion as its form sends it: the kind decides which further fields there are and what they mean.
 * `criterionId` names the one that is changed; without it a new one is made.
 */
export const criterionForm = z
  .object({ kind: z.string(), attribute: attribute.default(""), criterionId: z.string().optional() })
  .catchall(entry)
  .transform(({ kind, attribute, criterionId, ...entries }, context) => {
    const read = readAs(kind, entries);
    if (read.ok) return { kind, label: read.label, attribute, criterionId, definition: read.definition };
    for (const [field, message] of Object.entries(read.problems)) {
      context.addIssue({ code: "custom", path: [field], message });
    }
    return z.NEVER;
  });

/** More do not help anybody to decide. */
export const MOST_CRITERIA = 60;

/** The fields of one of several new criteria carry its suggestion in front: "base-pay.must.limit". */
export const fieldOfNew = (suggestionId: string, name: string): string => `${suggestionId}.${name}`;

/** The part of a definition that only counts when the criterion is taken as such. */
const ROLES = ["limit", "goal"] as const;

/** How one of several new criteria is taken, beside its own fields. */
export const ROLE_FIELD = "as";

/**
 * Several criteria picked from the library, with their levels. `pick` holds the ids of the suggestions. Each says what
 * it is taken as, a non-negotiable ("limit"), a goal, or both: the fields of what it is not are passed over.
 */
export const pickedForm = z
  .object({ pick: entryList })
  .catchall(entry)
  .transform(({ pick, ...entries }, context) => {
    const picked = [...new Set(pick)].flatMap((picked) => suggestions.find(({ id }) => id === picked) ?? []);
    if (picked.length === 0)
      context.addIssue({ code: "custom", path: ["pick"], message: "Pick at least one." });
    return picked.flatMap((suggestion) => {
      const read = readPicked(suggestion, entries);
      if (read.ok) return [read.criterion];
      for (const [name, message] of Object.entries(read.problems)) {
        context.addIssue({ code: "custom", path: [fieldOfNew(suggestion.id, name)], message });
      }
      return [];
    });
  });

function readPicked({ id, kind, attribute }: (typeof suggestions)[number], entries: Entries) {
  const prefix = fieldOfNew(id, "");
  const own = Object.entries(entries).filter(([name]) => name.startsWith(prefix));
  const { [ROLE_FIELD]: as = [], ...fields } = Object.fromEntries(
    own.map(([name, value]) => [name.slice(prefix.length), value]),
  );
  const passedOver = ROLES.filter((role) => ![as].flat().includes(role));
  if (passedOver.length === ROLES.length) {
    return {
      ok: false as const,
      problems: { [ROLE_FIELD]: "Choose at least one: a non-negotiable or a goal." },
    };
  }
  const ofOthers = kindNamed(kind)?.definitionFields.filter(({ group }) =>
    passedOver.some((role) => role === group),
  );
  for (const { name } of ofOthers ?? []) delete fields[name];
  const read = readAs(kind, fields);
  if (!read.ok) return read;
  // Ticked and left empty is not the same as not ticked: a line that nobody drew would be taken for drawn.
  const { must, want } = read.definition;
  const leftEmpty = { limit: must === null, goal: want === null };
  const empty = ROLES.filter((role) => !passedOver.includes(role) && leftEmpty[role]);
  if (empty.length > 0) {
    const fieldIn = (role: string) => kindNamed(kind)?.definitionFields.find(({ group }) => group === role);
    const problems = empty.map((role) => [fieldIn(role)?.name ?? ROLE_FIELD, "Fill this in, or untick it."]);
    return { ok: false as const, problems: Object.fromEntries(problems) as Record<string, string> };
  }
  return {
    ok: true as const,
    criterion: { kind, attribute, label: read.label, definition: read.definition },
  };
}

export const retireForm = z.strictObject({ criterionId: z.string() });

const notPoints = "Write a number from 0 to 100.";
const points = writtenNumberOrNone(numberBetween(0, 100, notPoints)).default(null);

const place = z.coerce.number("Choose a place.").int().min(1).max(MOST_CRITERIA);

/**
 * All goals in their order, as the ranking room sends them. `goal` names them from the weightiest down; `place.<id>`,
 * where it is given, moves one: equal places tie. `points.<id>` are swing points, which only that way of weighing needs.
 * `seen` is what `orderSeen` gave when the room was opened; with it a second tab is told, and overwrites nothing.
 */
export const rankingForm = z
  .object({
    goal: entryList,
    weighting: z.enum(weightingMethods, "Choose one of these."),
    seen: z.string(),
  })
  .catchall(z.string())
  .transform(({ goal, weighting, seen, ...entries }, context) => {
    const goals = goal.map((id, at) => {
      const placed = place.safeParse(entries[`place.${id}`] ?? at + 1);
      const given = points.safeParse(entries[`points.${id}`]);
      const isMissing = given.data === null && weighting === "points";
      if (!placed.success)
        context.addIssue({ code: "custom", path: [`place.${id}`], message: "Choose a place." });
      if (!given.success || isMissing)
        context.addIssue({ code: "custom", path: [`points.${id}`], message: notPoints });
      return { id, place: placed.data ?? at + 1, points: given.data ?? null };
    });
    if (weighting === "points" && goals.every(({ points }) => points === 0)) {
      context.addIssue({ code: "custom", path: [], message: "Give at least one goal more than 0 points." });
    }
    return { goals, weighting, seen };
  });
