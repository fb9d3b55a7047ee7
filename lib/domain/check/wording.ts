import { blankNames } from "@/lib/domain/check/blank";
import { byGravity, type Fix, type Hit, type Severity, type Span, touches } from "@/lib/domain/check/finding";
import type { Reading } from "@/lib/domain/check/reading";
import { firmRefusalIn } from "@/lib/domain/check/refusal";
import type { Rule } from "@/lib/domain/check/rule";
import { type Sentence, sentencesOf } from "@/lib/domain/message/sentences";

/** Words of one sentence that may hurt. The span is one in the sentence. */
export interface Slip {
  readonly span: Span;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * A rule that looks for wording, sentence by sentence, in the body and the subject: each stretch of a sentence once, the
 * gravest first, with the offer to take the sentence out unless the decision stands in it.
 */
export const wording = (part: {
  readonly code: string;
  readonly mark: Rule["mark"];
  /** In any order; they may overlap. */
  readonly slipsIn: (sentence: string) => readonly Slip[];
}): Rule => ({
  code: part.code,
  class: "defect",
  mark: part.mark,
  applies: () => true,
  find: (reading) => [...slipsInSubject(reading, part.slipsIn), ...slipsInBody(reading, part.slipsIn)],
});

/** What to cut so that a sentence goes with the white space that it leaves. */
export function stretchOf(sentences: readonly Sentence[], index: number): Span {
  const [before, sentence, after] = [sentences[index - 1], sentences[index], sentences[index + 1]];
  if (sentence === undefined) throw new RangeError(`No sentence ${index}`);
  if (after?.starts === "inline" || (before === undefined && after)) {
    return { start: sentence.start, end: after.start };
  }
  return { start: before?.end ?? sentence.start, end: sentence.end };
}

/** Names become runs of "z": something of theirs is named there, and no word that could count. */
const sentencesWithNames = ({ text, bare }: Pick<Reading, "text" | "bare">): Sentence[] =>
  sentencesOf(
    plain(bare.replace(/ {2,}/g, (run, at: number) => filledIn(run, text.slice(at, at + run.length)))),
  );

const filledIn = (run: string, original: string): string =>
  run.replace(/ /g, (blank, at: number) => (/\S/.test(original.charAt(at)) ? "z" : blank));

/** The stretches of a text that a pattern with the flag g finds. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

/** Wordings of one kind, and what to say of them. */
export interface Wording {
  readonly pattern: RegExp;
  /** In the same sentence: it means well, or speaks of the writer. */
  readonly unless?: RegExp;
  readonly severity: Severity;
  readonly message: string;
}

/** Where a sentence holds wordings that are in a list, each at its first place. */
export const slipsOf =
  (wordings: readonly Wording[]) =>
  (sentence: string): Slip[] =>
    wordings.flatMap(({ pattern, unless, severity, message }) => {
      const match = pattern.exec(sentence);
      if (match === null || unless?.test(sentence)) return [];
      return { span: { start: match.index, end: match.index + match[0].length }, severity, message };
    });

/**
 * A text with straight apostrophes and quotation marks; a line that goes on in lower case belongs to the one before it.
 * Offsets stay true.
 */
export const plain = (text: string): string =>
  text
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\u00a0|\n(?=[a-z])/g, " ");

type SlipsIn = (sentence: string) => readonly Slip[];

function slipsInSubject({ subject, facts }: Reading, slipsIn: SlipsIn): Hit[] {
  const { company, role, recipientName, senderName } = facts;
  const bare = blankNames(subject, [company, role, recipientName, senderName]);
  return gravest(slipsIn(plain(bare))).map((slip) => ({ ...slip, where: "subject" }));
}

function slipsInBody(reading: Reading, slipsIn: SlipsIn): Hit[] {
  const sentences = sentencesWithNames(reading);
  return sentences.flatMap((sentence, index) => {
    const slips = gravest(slipsIn(sentence.text));
    const fix = slips.length === 0 ? null : removal(sentences, index);
    return slips.map((slip) => {
      const span = { start: sentence.start + slip.span.start, end: sentence.start + slip.span.end };
      return { ...slip, span, ...(fix && { fix }) };
    });
  });
}

/** The gravest slips of a sentence, in its order. Where two overlap, the graver stands for both. */
function gravest(slips: readonly Slip[]): Slip[] {
  const kept: Slip[] = [];
  for (const slip of slips.toSorted(byGravity)) {
    if (kept.length === MOST_SLIPS) break;
    if (!kept.some(({ span }) => touches(span, slip.span))) kept.push(slip);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

// Whoever repairs three words of a sentence writes it anew.
const MOST_SLIPS = 3;

function removal(sentences: readonly Sentence[], index: number): Fix | null {
  if (firmRefusalIn(sentences[index]?.text ?? "")) return null;
  return { label: "Take it out", span: stretchOf(sentences, index), replacement: "" };
}
