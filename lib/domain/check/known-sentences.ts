import { blankNames } from "@/lib/domain/check/blank";
import { foldedWords } from "@/lib/domain/check/fold";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { PartTag } from "@/lib/domain/message/part";
import { sentencesOf } from "@/lib/domain/message/sentences";

/** A sentence of which the person said that it is the part which the check asked after. */
export interface KnownSentence {
  readonly tag: string;
  /** As `sentenceKey` gives it. */
  readonly text: string;
}

type Names = Pick<MessageFacts, "company" | "role" | "recipientName" | "senderName">;

/** A sentence as it is known again in another letter: folded, and without the names of this one. */
export const sentenceKey = (sentence: string, { company, role, recipientName, senderName }: Names): string =>
  foldedWords(blankNames(sentence, [company, role, recipientName, senderName]))
    .map(({ text }) => text)
    .join(" ");

/** The parts that a text has by the person's word for it. */
export function tagsKnownIn(
  text: string,
  facts: Names,
  known: readonly KnownSentence[],
): ReadonlySet<string> {
  if (known.length === 0) return new Set();
  const keys = new Set(sentencesOf(text).map((sentence) => sentenceKey(sentence.text, facts)));
  return new Set(known.filter((sentence) => keys.has(sentence.text)).map(({ tag }) => tag));
}

/** The part that a rule asks after when it does not find it; undefined for a rule that asks nothing. */
export const partAskedBy = (rule: string): PartTag | undefined => ASKED_BY.get(rule);

const ASKED_BY = new Map<string, PartTag>([
  ["decision-clear", "decision"],
  ["thanks", "thanks"],
  ["effort", "effort"],
  ["door-open", "door"],
]);
