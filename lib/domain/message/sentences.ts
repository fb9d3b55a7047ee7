import type { Start, Stretch } from "@/lib/domain/message/part";
import { isTitle } from "@/lib/domain/message/person-name";

/** A sentence, or a line that is none, such as a greeting. `start` and `end` are offsets into the text it came from. */
export interface Sentence extends Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer text is not read past here: no letter is that long. UTF-16 units. */
export const MOST_BODY = 20_000;

/** The sentences of a text in order. Together they hold everything but the white space between them. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let gap: Start = "paragraph";
  let start = 0;
  for (const line of text.slice(0, MOST_BODY).split("\n")) {
    gap = line.trim() === "" ? "paragraph" : gap;
    for (const { from, to } of spansIn(line)) {
      sentences.push({ text: line.slice(from, to), starts: gap, start: start + from, end: start + to });
      gap = "inline";
    }
    start += line.length + 1;
    if (gap === "inline") gap = "line";
  }
  return sentences;
}

function spansIn(line: string): { from: number; to: number }[] {
  const spans = [];
  let from = line.search(/\S/);
  if (from === -1) return [];
  for (const { index, 0: end } of line.matchAll(SENTENCE_END)) {
    const to = index + end.trimEnd().length;
    if (endsInAbbreviation(line.slice(from, to))) continue;
    spans.push({ from, to });
    from = index + end.length;
  }
  const rest = line.slice(from).trimEnd();
  return rest === "" ? spans : [...spans, { from, to: from + rest.length }];
}

function endsInAbbreviation(sentence: string): boolean {
  const last = /\S{1,40}$/.exec(sentence)?.[0] ?? "";
  // "J. Smith" goes on; "so do I." does not.
  return isTitle(last) || ABBREVIATION.test(last) || /^[A-HJ-Z]\.$/.test(last);
}

// A stop ends a sentence where the next word could begin one.
const SENTENCE_END = /[.!?…]{1,8}["'”’)\]]?\s+(?=[\p{Lu}\p{Lo}\p{N}"'“‘„«¿¡([])/gu;
const ABBREVIATION = /^\(?(?:e\.g|i\.e|no|vs|st|approx|ca|dept|tel|ext|incl)\.$/i;
