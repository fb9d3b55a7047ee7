import type { Range } from "./passage";
import { leading, trailing, wordSet } from "./phrases";
import { isJobNoun, isJobWord } from "./role-words";
import { GENDER_TAG, rangeOf, type Word, wordsFrom } from "./words";

/**
 * The phrase that ends where " role" or " position" begins: back to "the", "our", "a" or the like, and if there is no
 * such word, as far as words are written with a capital.
 */
export function phraseBefore(text: string, index: number): Range | null {
  const lineStart = Math.max(text.lastIndexOf("\n", index - 1) + 1, index - 110);
  const words = [...text.slice(lineStart, index).matchAll(/\S+/g)].slice(-9);
  let start = -1;
  for (const [back, word] of words.toReversed().entries()) {
    if (DETERMINER.test(word[0])) break;
    const isInside = word[0] === "-" && start !== -1;
    const isOneMore = start !== -1 && isPlainWord(word[0]) && DETERMINER.test(words.at(-back - 2)?.[0] ?? "");
    if (!isInside && !isOneMore && !isTitleWord(word[0]) && !isJobWord(word[0]) && !GENDER_TAG.test(word[0]))
      break;
    if (/[.;:!?]$/.test(word[0]) && !/^(?:sr|jr)\.$/i.test(word[0])) break;
    start = lineStart + word.index;
  }
  return start === -1 ? null : { start, end: index };
}

/** The phrase that begins at `index`, past an article; in a title every word has a capital anyway. */
export function phraseAt(
  text: string,
  index: number,
  where: "title" | "sentence" = "sentence",
): Range | null {
  const words = wordsFrom(text, index);
  const phrase: Word[] = [];
  for (const [position, word] of words.entries()) {
    const { core, closes } = word;
    if (phrase.length === 0 && (ARTICLE.test(core) || PRAISE.test(core))) continue;
    const isOneMore =
      phrase.length === 0 && position > 0 && isPlainWord(core) && isJobNoun(words[position + 1]?.core ?? "");
    if (!isOneMore && !isPartOfRole(core) && !(core === "in" && ACADEMIC.test(phrase.at(-1)?.core ?? "")))
      break;
    phrase.push(word);
    if (closes && !(closes === "," && closesWith(words.slice(position + 1), where === "title"))) break;
  }
  return rangeOf(phrase);
}

/** "Engineering Manager, Payments": up to three words more, when the phrase ends with them. */
function closesWith(words: readonly Word[], isTitle: boolean): boolean {
  const after = words.findIndex(
    ({ core }) => !/^\p{Lu}/u.test(core) || /\d{3}/.test(core) || STOPS_ROLE.has(core.toLowerCase()),
  );
  const next = after === -1 ? undefined : words[after];
  if (after === 0 || after > 3 || words.length === 0) return false;
  return next ? /^(?:role|position|opening|vacancy|job|interview)$/i.test(next.core) : isTitle;
}

/** A small word that no list of jobs knows, as in "the dental nurse position". */
const isPlainWord = (word: string) => /^\p{Ll}{4,}$/u.test(word) && !STOPS_ROLE.has(word);

function isPartOfRole(word: string): boolean {
  if (GENDER_TAG.test(word)) return true;
  if (word.startsWith("(")) return false;
  return isTitleWord(word) ? !STOPS_ROLE.has(word.toLowerCase()) : isJobWord(word);
}

/** What a label such as "Position: " is followed by, up to a dash, a bracket or the end of its line. */
export function restOfLine(text: string, index: number): Range | null {
  const line = text.slice(index, index + 100).split("\n", 1)[0] ?? "";
  const words = line.split(/\t| [-|] | \((?![a-z]\/[a-z])|[;:] |(?<!\b[sj]r)\. |\.$/i, 1)[0] ?? "";
  const start = index + (words.length - words.trimStart().length);
  return words.trim() ? { start, end: start + words.trim().length } : null;
}

/** Without what is not the role's own: requisition numbers, "open", "remote", the words around it. */
export function cleanRole(text: string, range: Range | null): Range | null {
  if (!range) return null;
  const start = range.start + leading(text.slice(range.start, range.end), LEADING_NOISE);
  const end = range.end - trailing(text.slice(start, range.end), TRAILING_NOISE);
  return end - start >= 2 && end - start <= 80 ? { start, end } : null;
}

/** Whether every word has a capital, as in a name of a job that no list knows. */
export function isTitled(words: string): boolean {
  const list = words.split(" ");
  return (
    list.length >= 2 &&
    list.every((word) => isTitleWord(word) || isJobWord(word)) &&
    !list.some((word) => STOPS_ROLE.has(word.toLowerCase()))
  );
}

const isTitleWord = (word: string) => /^"?\.?[\p{Lu}\d]/u.test(word);

const DETERMINER =
  /^(?:the|our|an?|this|that|your|their|its|for|of|as|in|about|with|at|both|any|new|open|current)$/i;
/** An academic post is in a subject; another one is in a place. */
const ACADEMIC = /^(?:associate|professor|lecturer|fellow|student|researcher|postdoc|reader|chair|scholar)$/i;
const ARTICLE = /^(?:an?|the|our|their|another|un\/a|your)$/i;
const PRAISE =
  /^(?:new|next|first|additional|experienced|talented|brilliant|great|urgent|exceptional|strong|skilled|qualified|passionate|motivated)$/i;
const STOPS_ROLE = wordSet(
  "i we you your our the this that it is at with in on who team role position opening interview invitation application and/or for very really good right same other more less someone",
);
const LEADING_NOISE =
  /^(?:re|fwd?|invitation|interview|application|new|open|exciting|current|urgent|immediate|available|permanent|remote|hybrid|contract|full-time|part-time|freelance|[A-Z]{1,5}-?\d{3,12}|#\d{2,12}|the|our|an?)[ :-]{1,3}/i;
const TRAILING_NOISE =
  /(?:[\s,/&-]|\b(?:[Rr]ole|[Pp]osition|[Oo]pening|[Jj]ob|programme|program|scheme|and|or|of|at|with|in|to))$/;
