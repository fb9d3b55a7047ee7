import type { Span } from "@/lib/domain/check/finding";

/** A stretch of a text in which one thing is said of somebody. */
export interface Clause {
  /** Its words, with straight apostrophes; as long as in the text, so that an offset in it is one in the text. */
  readonly words: string;
  readonly span: Span;
}

/** A text clause by clause, so that a "not" or a "perhaps" bears on what it stands with. */
export const clausesOf = (text: string): Clause[] =>
  [...text.replaceAll("’", "'").matchAll(CLAUSE)].map(({ 0: words, index }) => ({
    // The month is no hedge.
    words: words.replaceAll(/\bMay\b/g, "   "),
    span: { start: index + words.search(/\S|$/), end: index + words.trimEnd().length },
  }));

// The stop in "10.30" ends nothing.
const CLAUSE = /(?:(?!\s(?:but|so|as|because|since|which|and)\s|[.:](?!\d))[^!?;,\n–—])+/g;
