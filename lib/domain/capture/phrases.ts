import { led, mayBeIn } from "./word-starts";

/**
 * A pattern for any of some phrases, in any case and between word boundaries. A phrase is a regular expression in which
 * "…" stands for up to sixty characters more of the same sentence, or for none.
 */
export function anyOf(...phrases: string[]): RegExp {
  const said = alternatives(phrases);
  return led(new RegExp(`${BEFORE}(?:${said})${AFTER}`, "iu"), said);
}

/** The same for all the places in a text where one of the phrases stands, up to and with the blank after it. */
export function everyAfter(...phrases: string[]): RegExp {
  const said = alternatives(phrases);
  return led(new RegExp(`${BEFORE}(?:${said}) `, "giu"), said);
}

/** The same at the end of a text. */
export function endsWith(...phrases: string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${alternatives(phrases)})[ :\\t]{0,3}$`, "iu");
}

/** Whether a pattern is found in a text. */
export const isIn = (text: string, pattern: RegExp): boolean => mayBeIn(text, pattern) && pattern.test(text);

/** The first place in a text where a pattern is found. */
export const firstIn = (text: string, pattern: RegExp): RegExpExecArray | null =>
  mayBeIn(text, pattern) ? pattern.exec(text) : null;

/** The first places in a text where a pattern is found. */
export const placesOf = (text: string, pattern: RegExp, whole = text): RegExpExecArray[] =>
  mayBeIn(whole, pattern) ? everyIn(text, pattern) : [];

/**
 * The first places in a text where a global pattern is found, as `matchAll` has them, which builds the pattern anew each
 * time: two hundred, which no mail has and a text made to be slow does.
 */
export function everyIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const places: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let place = pattern.exec(text); place; place = pattern.exec(text)) {
    if (places.push(place) === MOST_PLACES) break;
    if (place[0] === "") pattern.lastIndex += (text.codePointAt(place.index) ?? 0) > 0xffff ? 2 : 1;
  }
  pattern.lastIndex = 0;
  return places;
}

const MOST_PLACES = 200;
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
