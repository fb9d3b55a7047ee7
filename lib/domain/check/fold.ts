/** A word of a text, folded for comparison. `end` is not included. */
export interface FoldedWord {
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** Lower case without accents, and "ss", "o", "ae", "l" for letters that are not an accented one. */
export const fold = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[ßøæœłđðþı]/g, (letter) => FOLDED_LETTERS[letter] ?? letter);

/** As `fold`, but with umlauts spelled out, as "Mueller" for "Müller". */
export const foldSpelledOut = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : fold(
        text.normalize("NFC").replace(/[äöüåø]/gi, (letter) => SPELLED_OUT[letter.toLowerCase()] ?? letter),
      );

/** Its words in order, without apostrophes and possessive endings; "&" and "and" are left out. */
export const foldedWords = (text: string, how: (text: string) => string = fold): FoldedWord[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+){0,3}/gu)]
    .map(({ 0: raw, index }) => ({
      text: how(raw.replace(/['’]s$/i, "")).replace(/['’]/g, ""),
      raw,
      start: index,
      end: index + raw.length,
    }))
    .filter((word) => word.text !== "and" && word.text !== "");

/** Most words have nothing to fold, and are many. */
const isPlain = (text: string): boolean => /^[\w'’-]*$/.test(text);

const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const SPELLED_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };
