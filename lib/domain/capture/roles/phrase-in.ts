import type { Range } from "../passage";
import { GENDER_TAG, rangeOf, type Word, wordsFrom } from "../words";
import type { RoleLanguage } from "./role-language";
import { isJobNounIn, isJobWord } from "./role-words";

/** The name of a job that begins at `index`, past articles and the like, in a language that joins it by small words. */
export function phraseIn(text: string, index: number, language: RoleLanguage): Range | null {
  const words = unhyphened(wordsFrom(text, index)).map(withoutElision);
  const phrase: Word[] = [];
  const tagAt = words.findIndex(isTagged);
  const closedAt = words.findIndex(({ closes }) => closes !== "");
  for (const [position, word] of words.entries()) {
    const { core, closes } = word;
    const small = core.toLowerCase();
    if (phrase.length === 0 && language.before.has(small)) continue;
    const isTag = isTagged(word);
    const next = words[position + 1]?.core ?? "";
    // The tag ends the name, so what stands before it belongs to it: "chef de rayon fruits et légumes (H/F)".
    const isBeforeTag =
      phrase.length > 0 &&
      position < tagAt &&
      (closedAt === -1 || closedAt >= tagAt) &&
      !language.ends.has(small);
    if (!isTag && !isBeforeTag && !goesOn(phrase, word, next, language)) break;
    phrase.push(word);
    if (isTag || phrase.length > MOST_WORDS) break;
    if (closes && !GENDER_TAG.test(next)) break;
  }
  while (language.joiners.has(phrase.at(-1)?.core.toLowerCase() ?? "")) phrase.pop();
  return rangeOf(phrase);
}

function goesOn(phrase: readonly Word[], { core }: Word, next: string, language: RoleLanguage): boolean {
  const small = core.toLowerCase();
  const last = phrase.at(-1)?.core.toLowerCase();
  if (!/\p{L}/u.test(core) && !language.joiners.has(core)) return false;
  // "Aide à domicile", "accompagnante à la vie sociale".
  if (small === "à" && phrase.length > 0 && /^(?:domicile|temps)$/i.test(next)) return next === "domicile";
  if (language.ends.has(small) && !(phrase.length === 0 && isTitled(core))) return false;
  if (language.joiners.has(small)) return phrase.length > 0 && joins(small, next, language);
  if (isTitled(core) || isJobNounIn(core, language)) return !core.startsWith("(");
  if (!language.isWrittenSmall) return isJobWord(core);
  const isOfOneBefore =
    last !== undefined && (language.joiners.has(last) || /^[dl]'/.test(last) || phrase.length <= 3);
  return SMALL.test(core) && (phrase.length === 0 || isOfOneBefore);
}

/** "Analista de datos en Solvarena": behind "en" a name is where the job is, and what is written small is what it is of. */
function joins(joiner: string, next: string, language: RoleLanguage): boolean {
  const small = next.toLowerCase();
  if (next === "" || language.ends.has(small)) return false;
  if (joiner === "en" || joiner === "para")
    return SMALL.test(next) && !language.before.has(small) && !language.joiners.has(small);
  if (language.joiners.has(small)) return true;
  if (joiner === "y" || joiner === "et" || joiner === "e" || joiner === "und")
    return isTitled(next) || /^d'\p{Ll}/u.test(next);
  return language.isWrittenSmall || isTitled(next);
}

/** "d'Ingénieur" as it begins a name. */
const withoutElision = (word: Word, at: number, all: readonly Word[]): Word => {
  const before = all.slice(0, at).map(({ core }) => core);
  const isFirst = before.every((core) => /^[\p{Ll}']+$/u.test(core)) && before.at(-1) !== "et";
  const elided = isFirst && /^[dl]'(?=\p{L})/iu.test(word.core) ? 2 : 0;
  return { ...word, core: word.core.slice(elided), start: word.start + elided };
};

/** A quote by itself may open the name, and a mark by itself ends it. */
function unhyphened(words: readonly Word[]): Word[] {
  const from = words.findIndex(({ core }) => core !== "");
  const name = from === -1 ? [] : words.slice(from);
  const end = name.findIndex(({ core }) => core === "-" || core === "|" || core === "");
  return end === -1 ? name : name.slice(0, end);
}

const isTagged = ({ core }: Word): boolean => GENDER_TAG.test(core) || BARE_TAG.test(core);
const isTitled = (word: string): boolean => /^\p{Lu}/u.test(word);
const SMALL = /^(?:[dl]')?\p{Ll}[\p{L}'/().·-]{2,}$/u;
const BARE_TAG = /^(?:[mwfdxh]\/[mwfdxh](?:\/[mwfdx])?)$/i;
const MOST_WORDS = 8;
