/**
 * A pattern for any of some phrases, in any case and between word boundaries. A phrase is a regular expression in which
 * "…" stands for up to sixty characters more of the same sentence, or for none.
 */
export function anyOf(...phrases: string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${alternatives(phrases)})${AFTER}`, "iu");
}

/** The same for all the places in a text where one of the phrases stands, up to and with the blank after it. */
export function everyAfter(...phrases: string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${alternatives(phrases)}) `, "giu");
}

/** The same at the end of a text. */
export function endsWith(...phrases: string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${alternatives(phrases)})[ :]{0,3}$`, "iu");
}

/** The first places in a text where a pattern is found: two hundred, which no mail has and a text made to be slow does. */
export function placesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const places: RegExpExecArray[] = [];
  for (const place of text.matchAll(pattern)) if (places.push(place) === 200) break;
  return places;
}

const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";
const SAME_SENTENCE = "[^.!?\\n]{0,60}";

const alternatives = (phrases: readonly string[]) =>
  phrases
    .map((phrase) => phrase.replaceAll(" … ", ` (?:${SAME_SENTENCE} )?`).replaceAll("…", SAME_SENTENCE))
    .join("|");

/** How long the start of a text is that a pattern goes on matching, again and again. */
export function leading(text: string, pattern: RegExp): number {
  let length = 0;
  for (let found = pattern.exec(text); found?.[0]; found = pattern.exec(text.slice(length)))
    length += found[0].length;
  return length;
}

/** How long the end of a text is that a pattern goes on matching, again and again. */
export function trailing(text: string, pattern: RegExp): number {
  let length = 0;
  for (
    let found = pattern.exec(text);
    found?.[0];
    found = pattern.exec(text.slice(0, text.length - length))
  ) {
    length += found[0].length;
  }
  return length;
}

/** A set out of words with blanks between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
