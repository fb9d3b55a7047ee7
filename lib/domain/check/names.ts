import { EVERYDAY_WORDS } from "@/lib/domain/check/everyday-words";
import type { Span } from "@/lib/domain/check/finding";
import { type FoldedWord, fold, foldedWords, foldSpelledOut } from "@/lib/domain/check/fold";

/**
 * Where a text names a company: in full, without its legal form, by its first word ("Northlight" for Northlight
 * Studio) or by its initials, with or without accents. Null if it does not.
 */
export function findCompany(text: string, company: string): Span | null {
  const name = foldedWords(company.replace(/\([^()]*\)/g, " "));
  const core = withoutLegalForm(name);
  const [only] = core;
  // "Next" is named with a capital, and "next week" is not it.
  if (core.length === 1 && only && EVERYDAY_WORDS.has(only.text)) {
    return foldedWords(text).find((word) => word.text === only.text && word.raw === only.raw) ?? null;
  }
  const folded = foldings(text);
  const inFull = (words: readonly FoldedWord[]) => findAmong(folded, words.map(({ raw }) => raw).join(" "));
  // "Royal Fenwick" of Royal Fenwick Hospital Trust.
  const begun = core.length > 2 ? inFull(core.slice(0, SMALL_WORDS.has(core[1]?.text ?? "") ? -1 : 2)) : null;
  return inFull(core) ?? begun ?? findTurned(folded[0], core) ?? findShortForm(folded[0], core, name);
}

/** Where a text holds a name in full, whatever its accents, spaces and "&" or "and". */
export const findInFull = (text: string, name: string): Span | null => findAmong(foldings(text), name);

function findAmong(folded: Foldings, name: string): Span | null {
  const spellings = FOLDS.flatMap((how) => [name, name.replace(/['’]/g, "")].map((as) => ({ how, as })));
  for (const words of folded) {
    for (const { how, as } of spellings) {
      const wanted = foldedWords(as, how)
        .map((word) => word.text)
        .join("");
      const span = wanted === "" ? null : findRun(words, wanted);
      if (span) return span;
    }
  }
  return null;
}

/** True if a text names a role: most of its words together, its main word beside "role" and the like, or its initials. */
export function mentionsRole(text: string, role: string): boolean {
  const core = coreOfRole(role);
  const words = foldedWords(text);
  if (core.length === 0) return true;
  const initials = initialsOf(core);
  return (
    hasTogether(words, core) ||
    hasBesidePostWord(words, core) ||
    words.some(({ raw }) => raw.length > 1 && initials.startsWith(raw))
  );
}

const FOLDS = [fold, foldSpelledOut] as const;

/** The words of a text in each way to fold them. */
type Foldings = readonly [readonly FoldedWord[], readonly FoldedWord[]];

const foldings = (text: string): Foldings => [foldedWords(text, fold), foldedWords(text, foldSpelledOut)];

/** "Leeds University" of University of Leeds. */
function findTurned(words: readonly FoldedWord[], core: readonly FoldedWord[]): Span | null {
  const [first, last, ...more] = core.filter(({ text }) => !SMALL_WORDS.has(text));
  if (first === undefined || last === undefined || more.length > 0) return null;
  const at = words.findIndex(
    ({ text }, index) => text === last.text && words[index + 1]?.text === first.text,
  );
  const [from, to] = [words[at], words[at + 1]];
  return from && to ? { start: from.start, end: to.end } : null;
}

/** The first run of words that spells `wanted` once their spaces are gone. */
function findRun(words: readonly FoldedWord[], wanted: string): Span | null {
  for (const [index, first] of words.entries()) {
    let spelled = "";
    for (const word of words.slice(index, index + 12)) {
      spelled += word.text;
      if (spelled === wanted) return { start: first.start, end: word.end };
      if (!wanted.startsWith(spelled)) break;
    }
  }
  return null;
}

function withoutLegalForm(name: readonly FoldedWord[]): readonly FoldedWord[] {
  const from = name[0]?.text === "the" && name.length > 1 ? 1 : 0;
  let to = name.length;
  while (to > from + 1 && LEGAL_FORMS.has(name[to - 1]?.text ?? "")) to -= 1;
  return name.slice(from, to);
}

function findShortForm(
  words: readonly FoldedWord[],
  core: readonly FoldedWord[],
  name: readonly FoldedWord[],
): Span | null {
  const [first] = core;
  const isTelling = first !== undefined && first.text.length > 3 && !COMMON_FIRST_WORDS.has(first.text);
  const telling = name.filter(({ text }) => !SMALL_WORDS.has(text));
  const initials = [core, name, telling].map(initialsOf).filter(({ length }) => length > 2);
  return (
    words.find(
      ({ text, raw }) =>
        (isTelling && text === first.text && /^[\p{Lu}\p{Lo}\p{N}]/u.test(raw)) || initials.includes(raw),
    ) ?? null
  );
}

/** The words that make the role, without its level, its place and "(m/f/d)". */
function coreOfRole(role: string): readonly FoldedWord[] {
  const [beforeDash = ""] = role
    .replace(/[([][^()[\]]*[)\]]/g, " ")
    .trim()
    .split(/\s[-–—|]\s|,/);
  const words = foldedWords(beforeDash).filter(({ text }) => !SMALL_WORDS.has(text));
  const core = words.filter(({ text }) => !LEVELS.has(text));
  return core.length > 0 ? core : words;
}

function hasTogether(words: readonly FoldedWord[], core: readonly FoldedWord[]): boolean {
  const enough = Math.ceil((core.length * 2) / 3);
  return words.some((_, index) => {
    const near = words.slice(index, index + core.length + 2);
    return core.filter((wanted) => near.some((word) => isSameWord(word.text, wanted.text))).length >= enough;
  });
}

/** "the developer position", "your marketing vacancy"; and "the interview for the developer" by its last word. */
function hasBesidePostWord(words: readonly FoldedWord[], core: readonly FoldedWord[]): boolean {
  const telling = core
    .map(({ text }) => text)
    .filter((text) => !POST_WORDS.has(text) && !OCCASIONS.has(text));
  const head = telling.at(-1) ?? "";
  return words.some(({ text }, index) => {
    const around = words.slice(Math.max(0, index - 3), index + 3).map((near) => near.text);
    const isHead =
      isSameWord(text, head) && around.some((near) => POST_WORDS.has(near) || OCCASIONS.has(near));
    const isNext =
      POST_WORDS.has(words[index + 1]?.text ?? "") && telling.some((word) => isSameWord(text, word));
    return isHead || isNext;
  });
}

/** "engineer" and "engineering", "dev" and "developer", "nurse" and "nursing": they begin alike. */
function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3) return a === b;
  const stem = Math.max(4, Math.floor(short.length * 0.75));
  return long.startsWith(short) || (short.length > 4 && long.startsWith(short.slice(0, stem)));
}

const initialsOf = (words: readonly FoldedWord[]): string =>
  words
    .map(({ text }) => text.slice(0, 1))
    .join("")
    .toUpperCase();

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const LEGAL_FORMS = setOf(
  "ab ag aps as asa bv co company corp corporation gmbh group holding holdings inc incorporated kg llc llp ltd limited mbh nv oy oyj plc pty sa sarl sas se spa srl uk usa",
);
// First words that many names share: alone they name nobody.
const COMMON_FIRST_WORDS = setOf(
  "american best blue british central city east eastern european first general global good grand great green health home international john life modern national north northern open people public royal saint smart south southern team tech united university urban west western world young your",
);
const LEVELS = setOf(
  "senior junior sr jr mid midlevel level entry associate lead principal staff i ii iii graduate trainee",
);
const SMALL_WORDS = setOf("of the for in at to a an und");
const POST_WORDS = setOf("role position post job vacancy opening opportunity");
const OCCASIONS = setOf("interview application offer process place");
