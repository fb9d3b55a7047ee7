import type { StoredAnswer } from "@/lib/domain/fit/answer";
import { type Profile, weigh } from "@/lib/domain/fit/profile";
import { standingOf, type Weighed } from "@/lib/domain/fit/standing";
import { listed, quoted } from "@/lib/domain/fit/wording";

/** A no that left the door open or ajar, with the limits that ruled it out, in the words of that time. */
export interface ClosedDoor {
  readonly decidedAt: Date;
  /** When the person said "not now" to what had opened it; null: never. */
  readonly putOffAt: Date | null;
  readonly violated: readonly { readonly id: string; readonly label: string; readonly answer: string }[];
}

/** What is known by now: of the same opportunity, or of another one at that company. */
export interface Possibility {
  readonly opportunityId: string;
  readonly answers: Readonly<Record<string, StoredAnswer & { readonly createdAt: Date }>>;
}

/** What stood in the way and does so no more. `by`: they say something else, or the person asks for something else. */
interface MetNeed {
  readonly criterionId: string;
  readonly label: string;
  readonly by: "answer" | "limit";
  readonly sentence: string;
}

/** A closed door that a met need opens. */
export interface Door {
  /** Which opportunity meets it: the one that was declined, or another of theirs. */
  readonly openedBy: string;
  readonly met: readonly MetNeed[];
  /** Labels of what stood in the way as well and is not known by now. */
  readonly unknown: readonly string[];
  /** When the last of what opens it became known. */
  readonly since: Date;
  readonly sentence: string;
}

/** `changedAt`: when each criterion was changed or taken out last, by its id. */
type Now = { readonly profile: Profile; readonly changedAt: ReadonlyMap<string, Date> };

/**
 * Whether what is known by now would have been a yes to what was declined: of all that ruled it out something is met,
 * nothing still in the way, and no other limit is broken instead. Only what became known after the no counts, and after
 * the last "not now". A guess opens nothing, as it decides no gate.
 * @returns of several the one that became known last; null when the door stays as it is.
 */
export function openedDoor(door: ClosedDoor, possibilities: readonly Possibility[], now: Now): Door | null {
  const opened = possibilities.flatMap((possibility) => openedBy(door, possibility, now) ?? []);
  return opened.toSorted((a, b) => b.since.getTime() - a.since.getTime())[0] ?? null;
}

function openedBy(door: ClosedDoor, possibility: Possibility, { profile, changedAt }: Now): Door | null {
  const weighed = weigh(profile, possibility.answers);
  if (standingOf(weighed).gate === "violated") return null;
  const met: (MetNeed & { since: Date })[] = [];
  const unknown: string[] = [];
  for (const then of door.violated) {
    const reading = weighed.find(({ criterion }) => criterion.id === then.id);
    if (reading?.applies && reading.gate === "unknown" && reading.criterion.hasLimit)
      unknown.push(then.label);
    else {
      const need = needMet(then, reading);
      const since = need.by === "limit" ? changedAt.get(then.id) : possibility.answers[then.id]?.createdAt;
      if (since) met.push({ ...need, since });
    }
  }
  const since = met.map((need) => need.since).toSorted((a, b) => b.getTime() - a.getTime())[0];
  if (!since || since <= door.decidedAt || (door.putOffAt && since <= door.putOffAt)) return null;
  const needs = met.map(({ since: _, ...need }) => need);
  return {
    openedBy: possibility.opportunityId,
    met: needs,
    unknown,
    since,
    sentence: sentenceOf(needs, unknown),
  };
}

type Then = ClosedDoor["violated"][number];

function needMet({ id: criterionId, label, answer }: Then, reading: Weighed | undefined): MetNeed {
  if (!reading?.criterion.hasLimit) {
    const sentence = `You do not ask for ${quoted(label)} any more.`;
    return { criterionId, label, by: "limit", sentence };
  }
  const limit = reading.criterion.limit ?? label;
  if (reading.text === answer) {
    const sentence = `What they said then, ${quoted(answer)}, would do now: you ask for ${quoted(limit)}.`;
    return { criterionId, label, by: "limit", sentence };
  }
  const now = reading.applies ? reading.text : "it does not apply";
  const sentence = `You would have said yes to ${quoted(limit)}. Then: ${answer}. Now: ${now}.`;
  return { criterionId, label, by: "answer", sentence };
}

const sentenceOf = (met: readonly MetNeed[], unknown: readonly string[]): string =>
  [
    ...met.map(({ sentence }) => sentence),
    ...(unknown.length > 0 ? [`Still to be asked: ${listed(unknown, "and")}.`] : []),
  ].join(" ");
