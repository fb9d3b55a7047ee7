import type { Mention } from "../mentions";
import type { Passage } from "../passage";
import { squash } from "../spelling";
import { isInstitution } from "./institutions";
import { nameAt } from "./names";

/** Whether a name and a domain's label are of one company: "Novak & Partners" and novaklaw, "Acme" and getacme. */
export function spells(name: string, label: string): boolean {
  const wanted = variants(label);
  const firstWord = squash(name.split(" ", 1)[0] ?? "");
  const bare = name.replace(/^the /i, "").replace(/ (?:and|of|de|du|des|del|von|der) /gi, " ");
  const plain = bare
    .split(" ")
    .filter((word) => !isInstitution(word))
    .join("");
  const isWritten = [squash(name), squash(bare), squash(plain), firstWord]
    .map(flattened)
    .some((spelled) =>
      wanted.some((one) => spelled === one || startsAs(one, spelled) || startsAs(spelled, one)),
    );
  return isWritten || spelledEnd([...name.matchAll(WORD)], 0, wanted) !== null;
}

/** One begins as the other, and for at least half of its length. */
function startsAs(long: string, short: string): boolean {
  return short.length >= 4 && short.length * 2 >= long.length && long.startsWith(short);
}

/** Where the words of a passage spell a domain: "Lumen Tarn" for lumentarn. Addresses and links do not count. */
export function spelledIn(passage: Passage, label: string): Mention[] {
  const wanted = variants(label);
  const text = withoutLinks(passage.text.slice(0, MAX_CHARACTERS));
  const firstLetters = new Set(wanted.map((one) => one.charAt(0)));
  const words = [...text.matchAll(WORD)];
  return words.flatMap((word, index) => {
    if (!mayBegin(word[0], firstLetters)) return [];
    const end = spelledEnd(words, index, wanted);
    if (end === null) return [];
    const isProse = passage.source === "text" || passage.source === "calendar";
    const full = isProse ? nameAt(text, word.index) : null;
    const nameEnd = full?.start === word.index ? Math.max(full.end, end) : end;
    const before = text.slice(Math.max(0, word.index - 40), word.index);
    const start = word.index - lengthOfPrefix(before, text.slice(word.index, nameEnd));
    const range = { start, end: nameEnd };
    const isWrittenAsName = /\p{Lu}/u.test(text.slice(range.start, end));
    return [{ passage, range, weight: !isProse ? 2.9 : isWrittenAsName ? 5 : 3.5 }];
  });
}

const withoutLinks = (text: string): string =>
  LINK.test(text) ? text.replace(/\S+/g, (word) => (LINK.test(word) ? " ".repeat(word.length) : word)) : text;

/** Most words begin with another letter, which is told at once. */
function mayBegin(word: string, firstLetters: ReadonlySet<string>): boolean {
  const letter = word.charAt(0).toLowerCase();
  return firstLetters.has(letter) || !/[a-z\d]/.test(letter) || BEGINS_SMALL.test(word);
}

/** How much of a name stands before what the domain spells: "Tischlerei", "University of", "Dr." of a firm. */
function lengthOfPrefix(before: string, name: string): number {
  const house = INSTITUTION_OF.exec(before);
  if (house) return house[0].length;
  const word = LAST_WORD.exec(before);
  if (word && isInstitution(word[1] ?? "")) return word[0].length;
  return name.includes(" & ") ? (DOCTOR.exec(before)?.[0].length ?? 0) : 0;
}

/**
 * Where the first few of these words are one of the wanted spellings: written together, or the longer ones of them
 * followed by initials, as "Fundy Shore Regional Centre for Education" is fundyshore-rce, or initials alone.
 */
function spelledEnd(
  words: readonly RegExpExecArray[],
  from: number,
  wanted: readonly string[],
): number | null {
  let begun: readonly Begun[] = [{ letters: "", initials: 0, end: 0 }];
  for (const word of words.slice(from, from + 8)) {
    const next = spelt(word);
    begun = begun
      .flatMap((one) => waysOn(one, next))
      .filter(({ letters }) => wanted.some((one) => one.startsWith(letters)));
    const done = begun.find(
      ({ letters, initials }) =>
        wanted.includes(letters) && (initials === 0 || (initials > 1 && letters.length > 2)),
    );
    if (done) return done.end;
    if (begun.length === 0) return null;
  }
  return null;
}

/** How much of a spelling some words are already, how many initials its end is of, and where the last word ends. */
type Begun = { letters: string; initials: number; end: number };

/** A word goes on whole, with its first letter alone, or not at all: a domain leaves out "of", and what kind of house it is. */
function waysOn({ letters, initials, end }: Begun, next: Spelt): Begun[] {
  const isFirst = letters === "";
  if (next.letters === "") return isFirst ? [] : [{ letters, initials, end }];
  const whole = { letters: joined(letters, next.letters), initials: 0, end: next.end };
  const initial = { letters: letters + next.letters.charAt(0), initials: initials + 1, end: next.end };
  return [
    ...(initials === 0 ? [whole] : []),
    ...(next.isOwner ? [{ ...whole, letters: `${whole.letters}s`, end: next.end + 2 }] : []),
    ...(next.isCapital || (next.isSmall && !isFirst) ? [initial] : []),
    ...(!isFirst && (next.isSmall || next.isHouse) ? [{ letters, initials, end: next.end }] : []),
  ];
}

/** Where two words meet in one letter, a domain writes it once: "Marisma Azul" is marismazul. */
const joined = (letters: string, more: string): string => flattened(letters + more);

/** A word with what is compared of it, and where it ends without "'s". */
type Spelt = {
  end: number;
  letters: string;
  isSmall: boolean;
  isHouse: boolean;
  isOwner: boolean;
  isCapital: boolean;
};

function spelt({ 0: word, index }: RegExpExecArray): Spelt {
  const bare = word.replace(/'s$/, "").replace(/\.$/, "");
  return {
    end: index + bare.length,
    letters: flattened(squash(bare)),
    isSmall: SMALL_WORD.test(bare),
    isHouse: isInstitution(bare),
    isOwner: word.endsWith("'s"),
    isCapital: /^\p{Lu}/u.test(bare),
  };
}

/** A domain's label, also without what is put before or behind a name to get a free one, and without its "and". */
function variants(label: string): string[] {
  const plain = flattened(squash(label));
  const bare = plain
    .replace(/^(?:get|join|try|go|hello|team|we|the|les?|la|die|das|los|el)(?=.{4})/, "")
    .replace(/(?<=.{3})(?:hq|inc|app|jobs|careers|group|team|labs|tech|corp|global|online)$/, "");
  return [...new Set([plain, bare, flattened(plain.replace("and", ""))])].filter((one) => one.length >= 3);
}

/** "ü" is written "u" or "ue" in a domain, and of two like letters perhaps one: all come out alike. */
const flattened = (letters: string): string => letters.replace(/([aou])e/g, "$1").replace(/(.)\1/gu, "$1");

/** A mail that has not said its name by then does not say it. */
const MAX_CHARACTERS = 20_000;
/** A word, and each part of one with hyphens. */
const WORD = /[^\s,;:!?()[\]<>|"/-]+/g;
const LINK = /@|:\/\/|www\./;
/** What a name may begin with that the domain leaves out. */
const INSTITUTION_OF =
  /(?<![\p{L}])(?:University|College|Bank|City|School|Institute|Museum|Council|(?:Royal |London )?Borough|Town|Village|County|Port|Diocese|District|State|Church|House|Friends|Ministry|Department) of (?:the )?$/u;
const LAST_WORD = /(?<![\p{L}])(\p{Lu}\p{L}{1,24}) $/u;
const DOCTOR = /(?<![\p{L}.] )(?:Dr|Prof)\. $/u;
/** What a name has between its words and its domain has not. */
const SMALL_WORD = /^(?:and|und|et|y|of|for|the|de|du|des|del|von|der|für|pour|para|la|le|les|las|los)$/i;
/** In a name it has a capital there: "De la Mar", and not "founders of Lamar". */
const BEGINS_SMALL = /^(?:And|Und|Et|Y|Of|De|Du|Des|Del|Von|Der)(?![\p{L}])/u;
