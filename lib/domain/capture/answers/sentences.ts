import type { Range } from "../passage";

/** A sentence, an item of a list or the row of a table; `start` is its place in the text. */
export type Sentence = { readonly start: number; readonly words: string };

/** The sentences of a text in their order. A very long one comes in pieces, which bounds the work on each. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    for (let from = start; from < end; from += LONGEST) {
      const words = text.slice(from, Math.min(end, from + LONGEST));
      if (/\p{L}|\d/u.test(words)) sentences.push({ start: from, words });
    }
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(/\n|[.!?](?=\s)/g)) {
    const isAbbreviation = mark === "." && ABBREVIATION.test(text.slice(Math.max(start, index - 10), index));
    if (!isAbbreviation) push(index + 1);
  }
  push(text.length);
  return sentences;
}

/** What is asked, and what is said of the reader's own wishes and present job, says nothing about this one. */
export const isStatement = ({ words }: Sentence): boolean =>
  !/\?["')\s]*$/.test(words) && !OF_THE_READER.test(words);

/** The words before a place in a sentence, and those after one, as far as they can bear on it. */
export const before = ({ words }: Sentence, at: number): string => words.slice(Math.max(0, at - NEAR), at);
export const after = ({ words }: Sentence, at: number): string => words.slice(at, at + NEAR);

/** Whether a denial stands close enough to belong to what is said in a range. */
export const isDenied = (sentence: Sentence, { start, end }: Range): boolean =>
  DENIED_BEFORE.test(before(sentence, start)) || DENIED_AFTER.test(after(sentence, end));

/** Whether a word beside a range makes what it says less than certain. */
export const isHedged = (sentence: Sentence, { start, end }: Range): boolean =>
  HEDGE.test(before(sentence, start)) || HEDGE_AFTER.test(after(sentence, end));

const LONGEST = 500;
const NEAR = 40;
const ABBREVIATION =
  /(?:^|[\s(/])(?:approx|ca|c|incl|excl|max|min|e\.g|i\.e|p\.a|a\.o|no|nr|st|dr|mr|mrs|ms|sr|jr|hrs?|wk|yr)$/i;
const OF_THE_READER =
  /\byour (?:current|present|previous|last|own|desired|expected|target|notice|salary expectations?|expectations?|availability)\b|\b(?:salary|pay) expectations?\b|\byou(?:'re| are) (?:currently|looking|on)\b|\byou (?:currently|now) (?:earn|work|have)\b|\byou (?:mentioned|asked for|wanted|said you)\b/i;
const DENIED_BEFORE =
  /(?:\b(?:no|not|never|without|neither|nor|cannot|unable to|instead of|rather than)|n't|\bnon|(?<![\p{L}])(?:kein(?:e|en|er)?|nicht|ohne|pas|sans|aucun|sin|ni))[ -](?:[\p{L}-]{1,15} ){0,3}$/iu;
const DENIED_AFTER =
  /^[^,;:.()]{0,24}\b(?:(?:is|are|be|was) (?:\p{L}+ )?not|isn't|aren't|won't be|not (?:possible|available|offered|an option|on offer))\b/iu;
const HEDGE =
  /\b(?:around|about|approx\w*|circa|ca|roughly|up to|typically|usually|generally|normally|mostly|probably|possibly|perhaps|maybe|likely|expected|expect|potentially|estimated|in the region of|could|might|may|ideally|hope\w*|aim\w*|plan(?:ned)?|negotiable|subject to|initially)\b[^;:]{0,24}$|[~≈] ?$/i;
const HEDGE_AFTER =
  /^[^,;:.]{0,16}\b(?:or so|or thereabouts|approx\w*|negotiable|tbc|to be confirmed|on average|ish|roughly|pro[ -]rata|fte)\b/i;
