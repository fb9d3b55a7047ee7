/** What may stand in the holes of a wording. Null is "not recorded": no wording that needs it can be used. */
export type Phrases = Readonly<Record<string, string | null>>;

/** The names in a wording's holes: "inviting me for {post}" has one, `post`. */
export const holesOf = (wording: string): string[] =>
  [...wording.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** The wording with its holes filled, once, so that braces in a phrase stay as they are; null if a phrase is missing. */
export function fill(wording: string, phrases: Phrases): string | null {
  if (holesOf(wording).some((name) => !phrases[name])) return null;
  return wording.replaceAll(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const phrase = phrases[name] ?? "";
    // "at Acme Inc." ends its sentence with one stop, not two.
    return phrase.endsWith(".") ? phrase : phrase + stop;
  });
}

/** For the formal tone: "I'm", "I've" and their like in full. Our wordings use "'d" for "would" only. */
export const withoutContractions = (wording: string): string =>
  CONTRACTIONS.reduce((text, [short, long]) => text.replaceAll(short, long), wording);

/** Our wordings are spelled as in Britain; this is how they are spelled in America. */
export const inAmericanSpelling = (wording: string): string =>
  AMERICAN.reduce((text, [british, american]) => text.replaceAll(british, american), wording);

/** One line, single spaces, ended by a stop: a sentence that a person typed. Empty text gives null. */
export function asSentence(text: string | null): string | null {
  const phrase = asPhrase(text);
  if (phrase === null) return null;
  const line = phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
  return /[.!?…]["'”’)]?$/u.test(line) ? line : `${line}.`;
}

/** One line, single spaces. Empty text gives null. */
export const asPhrase = (text: string | null | undefined): string | null =>
  text?.replace(/\s+/g, " ").trim() || null;

const CONTRACTIONS = [
  ["can't", "cannot"],
  ["won't", "will not"],
  ["n't", " not"],
  ["'m", " am"],
  ["'ve", " have"],
  ["'ll", " will"],
  ["'d", " would"],
  ["'re", " are"],
  ["it's", "it is"],
  ["It's", "It is"],
  ["that's", "that is"],
  ["there's", "there is"],
  ["There's", "There is"],
] as const;

const AMERICAN = [
  ["apologise", "apologize"],
  ["cancelling", "canceling"],
  ["favour", "favor"],
  ["centres", "centers"],
  ["ring me back", "call me back"],
  ["I'm ringing", "I'm calling"],
  [" a post ", " a position "],
  [" the post ", " the position "],
  [" this post ", " this position "],
  [" CV", " résumé"],
] as const;
