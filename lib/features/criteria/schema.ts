import * as z from "zod";
import { kindNamed } from "@/lib/domain/fit/kinds";

const label = z
  .string()
  .trim()
  .min(1, "Say in a few words what it is about.")
  .max(120, "Use at most 120 characters.");

/**
 * A criterion as its form sends it: the kind decides which further fields there are and what they mean.
 * `criterionId` names the one that is changed; without it a new one is made.
 */
export const criterionForm = z
  .object({
    kind: z.string(),
    label,
    attribute: z.string().max(60).default(""),
    criterionId: z.string().optional(),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))
  .transform(({ kind: name, label, attribute, criterionId, ...entries }, context) => {
    const kind = kindNamed(name);
    const read = kind?.readDefinition(entries) ?? { ok: false, problems: { kind: "Choose a kind." } };
    const known = new Set(kind?.definitionFields.map((field) => field.name));
    const unknown = Object.keys(entries).find((entry) => !known.has(entry));
    const problems = {
      ...(read.ok ? {} : read.problems),
      ...(unknown ? { [unknown]: "There is no such field." } : {}),
    };
    for (const [field, message] of Object.entries(problems)) {
      context.addIssue({ code: "custom", path: [field], message });
    }
    return read.ok && !unknown
      ? { kind: name, label, attribute, criterionId, definition: read.value }
      : z.NEVER;
  });

export const retireForm = z.strictObject({ criterionId: z.string() });

export const rankForm = z.strictObject({ criterionId: z.string(), direction: z.enum(["up", "down"]) });
