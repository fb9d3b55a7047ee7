import { addDays } from "@/lib/domain/time/local";
import { MOST_SILENCES, unanswered } from "./silence";
import { inOrder, type Permission, type Word } from "./touch";

/** What is known between the person and a contact. */
export interface Relation {
  readonly permission: Permission;
  readonly words: readonly Word[];
  /** When the last no was said that left their door open; null without one. */
  readonly openDoorAt: Date | null;
}

/** Whether to write and when, with the reason as a sentence. */
export type NextTouch =
  | { readonly what: "write"; readonly on: Date; readonly reason: string }
  | { readonly what: "rest"; readonly reason: string };

/** "Every three months or so": what people agree to, and do not find too often (guidance, section 5). */
const QUARTER_DAYS = 90;

/**
 * When to be in touch next: the first rule that holds. A no to being written to comes before everything, and after two
 * words without an answer the next one is theirs. A day that is over is today.
 */
export function nextTouch(relation: Relation, now: Date, timeZone: string): NextTouch {
  const { permission, words, openDoorAt } = relation;
  if (permission === "refused") return rest("They would rather not be written to.");
  const waiting = unanswered(words);
  if (waiting.length >= MOST_SILENCES)
    return rest(
      `You wrote ${waiting.length === 2 ? "twice" : `${waiting.length} times`} and heard nothing. Let it rest: if they want to, they will write.`,
    );
  const ordered = inOrder(words);
  const last = ordered.at(-1);
  if (!last) return rest("Nothing between you is written down yet.");
  if (last.by === "them" && last.hopes)
    return { what: "write", on: now, reason: "They wrote last, and hope for an answer." };
  const aQuarterAfter = (at: Date) => {
    const on = addDays(at, QUARTER_DAYS, timeZone);
    return on < now ? now : on;
  };
  const wroteSince = openDoorAt !== null && ordered.some(({ at, hopes }) => hopes && at > openDoorAt);
  if (openDoorAt && !wroteSince)
    return {
      what: "write",
      on: aQuarterAfter(openDoorAt),
      reason: "Ninety days after your no: you left the door open, and a season has passed.",
    };
  return { what: "write", on: aQuarterAfter(last.at), reason: REASONS[permission] };
}

const REASONS: Readonly<Record<Exclude<Permission, "refused">, string>> = {
  given: "Ninety days after the last word: they said that staying in touch is welcome.",
  unknown: "Ninety days after the last word. Ask then whether a word now and then is welcome.",
};

const rest = (reason: string): NextTouch => ({ what: "rest", reason });
