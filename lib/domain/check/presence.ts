import type { Fix, Hit, Mark, Severity } from "@/lib/domain/check/finding";
import { findClosing } from "@/lib/domain/check/layout";
import type { Need } from "@/lib/domain/check/norms";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { unwrapped } from "@/lib/domain/check/stated";
import type { PartTag } from "@/lib/domain/message/part";
import { sentencesOf } from "@/lib/domain/message/sentences";

/** A sentence that can be put in, and where: as the first or second after the greeting, or as the last. */
interface Addition {
  readonly sentence: string;
  readonly place: "first" | "second" | "last";
}

interface Lack {
  readonly tags: readonly PartTag[];
  /** For a composed letter that the person took it out of and put nothing in. */
  readonly severity: Severity;
  readonly removed: string;
  readonly question: string;
  readonly fix: Fix;
}

/**
 * A rule that looks for a part. A tagged sentence is the part, and so is one that the person vouched for before. Without
 * one, words that are known for it are; and where neither is found, the part may still be there in other words, so that the finding asks. It is certain only of a
 * composed letter that holds nothing of the person's own.
 */
export function presence(part: {
  readonly code: string;
  readonly mark: Mark;
  readonly need: Need;
  readonly tags: readonly PartTag[];
  readonly severity: Severity;
  readonly appliesTo?: (reading: Reading) => boolean;
  readonly isFound: (text: string) => boolean;
  readonly removed: string;
  readonly question: string;
  readonly addition: Addition;
}): Rule {
  return {
    code: part.code,
    class: "presence",
    mark: part.mark,
    applies: (reading) => isAskedFor(part.need)(reading) && (part.appliesTo?.(reading) ?? true),
    find: (reading) => {
      if (hasTag(reading, part.tags) || part.isFound(unwrapped(reading.bare))) return [];
      return [removedOrQuestion(reading, { ...part, fix: addition(reading, part.addition) })];
    },
  };
}

export const isAskedFor =
  (need: Need) =>
  ({ norms }: Reading): boolean =>
    norms.needs.includes(need);

export function removedOrQuestion(reading: Reading, { tags, severity, removed, question, fix }: Lack): Hit {
  const isCertain = reading.parts !== null && !hasTag(reading, [...tags, "own"]);
  return isCertain
    ? { severity, message: removed, span: null, fix }
    : { severity: "info", message: question, span: null, fix };
}

/** Puts a sentence where it belongs in the order thanks, decision, reason, door. */
export function addition({ text, greeting }: Reading, { sentence, place }: Addition): Fix {
  const first = sentencesOf(text).find(({ start }) => start >= (greeting?.span.end ?? 0));
  if (place === "last" || first === undefined) {
    return insertion(text.slice(0, findClosing(text) ?? text.length).trimEnd().length, `\n\n${sentence}`);
  }
  return place === "first" ? insertion(first.start, `${sentence} `) : insertion(first.end, ` ${sentence}`);
}

const insertion = (at: number, replacement: string): Fix => ({
  label: "Add one",
  span: { start: at, end: at },
  replacement,
});

export const hasTag = ({ parts, vouchedFor }: Reading, tags: readonly PartTag[]): boolean =>
  tags.some((tag) => vouchedFor.has(tag) || parts?.some((part) => part.tag === tag));
