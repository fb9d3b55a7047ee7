import type { Span } from "@/lib/domain/check/finding";

/** A pattern out of alternatives, for every place of a text and whatever the case. */
export const pattern = (...sources: readonly string[]): RegExp => new RegExp(sources.join("|"), "gi");

/**
 * The text as patterns read it: straight apostrophes, and no line break inside a paragraph, for mail is wrapped
 * anywhere. As long as before, so that offsets stay true.
 */
export const unwrapped = (text: string): string =>
  text.replace(/[’‘]/g, "'").replace(/([^\s:,])\n(?=[^\s\-–•*\d>])/g, "$1 ");

/** Where a text says something of its writer, and neither "not" nor "if" stands before it in its clause. */
export const affirmedIn = (text: string, said: RegExp): Span | null =>
  find(text, said, (before, words) => !DENIED.test(before + words) && !SUPPOSED.test(before));

/** As `affirmedIn`, for what is as much said after an "if": a promise. */
export const undeniedIn = (text: string, said: RegExp): Span | null =>
  find(text, said, (before, words) => !DENIED.test(before + words));

/** As `affirmedIn`, for words that deny something themselves ("I cannot relocate"). */
export const statedIn = (text: string, said: RegExp): Span | null =>
  find(text, said, (before) => !SUPPOSED.test(before));

function find(text: string, said: RegExp, holds: (before: string, words: string) => boolean): Span | null {
  for (const { 0: words, index } of text.matchAll(said)) {
    if (holds(clauseBefore(text, index), words)) return { start: index, end: index + words.length };
  }
  return null;
}

/** What stands before a place in its clause. */
const clauseBefore = (text: string, place: number): string =>
  text
    .slice(Math.max(0, place - LONGEST_CLAUSE), place)
    .split(CLAUSE_START)
    .at(-1) ?? "";

const LONGEST_CLAUSE = 80;
const CLAUSE_START =
  /[.!?;:,\n()–—]|\s-\s|\b(?:that|but|so|as|because|since|which|and|now|having|for|while|though|although|after)\b/i;
const DENIED =
  /\b(?:not|never|nor|neither|nothing|no(?! (?:matter|longer))|without(?! (?:fail|hesitation|doubt|question|thinking|blinking|an? (?:second|doubt|question|moment)))|hardly|rather than|instead of|cannot)\b|n't\b/i;
const SUPPOSED =
  /^\s{0,4}(?:should|were|had)\b|\b(?:if|unless|whether|in case|in the event|once|when|whenever|until|before|where|wherever|anyone|someone|somebody|who)\b/i;
