import type { Mention } from "./mentions";
import { nameAt } from "./names";
import type { Passage } from "./passage";
import { squash, squashGerman } from "./spelling";

/** Whether a name and a domain's label are of one company: "Novak & Partners" and novaklaw, "Acme" and getacme. */
export function spells(name: string, label: string): boolean {
  const wanted = variants(label);
  const firstWord = squash(name.split(" ", 1)[0] ?? "");
  return [squash(name), squashGerman(name), squash(name.replace(/ and /gi, " ")), firstWord].some((spelled) =>
    wanted.some((one) => spelled === one || startsAs(one, spelled) || startsAs(spelled, one)),
  );
}

/** One begins as the other, and for at least half of its length. */
function startsAs(long: string, short: string): boolean {
  return short.length >= 4 && short.length * 2 >= long.length && long.startsWith(short);
}

/** Where the words of a passage spell a domain: "Lumen Tarn" for lumentarn. Addresses and links do not count. */
export function spelledIn(passage: Passage, label: string): Mention[] {
  const wanted = variants(label);
  const text = passage.text
    .slice(0, MAX_CHARACTERS)
    .replace(/\S+/g, (word) => (LINK.test(word) ? " ".repeat(word.length) : word));
  const words = [...text.matchAll(/[^\s,;:!?()[\]<>|"/]+/g)];
  return words.flatMap((word, index) => {
    const end = spelledEnd(words.slice(index, index + 6), wanted);
    if (end === null) return [];
    const isProse = passage.source === "text";
    const full = isProse ? nameAt(text, word.index) : null;
    const before = INSTITUTION.exec(text.slice(Math.max(0, word.index - 40), word.index))?.[0].length ?? 0;
    const range = {
      start: word.index - before,
      end: full?.start === word.index ? Math.max(full.end, end) : end,
    };
    const isWrittenAsName = /\p{Lu}/u.test(text.slice(range.start, end));
    return [{ passage, range, weight: !isProse ? 2.9 : isWrittenAsName ? 5 : 3.5 }];
  });
}

/** Where the first few of these words, written together, are one of the wanted spellings. */
function spelledEnd(words: readonly RegExpExecArray[], wanted: readonly string[]): number | null {
  let spelled = "";
  for (const word of words) {
    const bare = word[0].replace(/'s$/, "").replace(/\.$/, "");
    if (squash(bare) === "" && spelled === "") return null;
    spelled += /^and$/i.test(bare) ? "" : squash(bare);
    if (wanted.includes(spelled)) return word.index + bare.length;
    if (!wanted.some((one) => one.startsWith(spelled))) return null;
  }
  return null;
}

/** A domain's label, also without what is put before or behind a name to get a free one, and without its "and". */
function variants(label: string): string[] {
  const plain = squash(label);
  const bare = plain
    .replace(/^(?:get|join|try|go|hello|team|we)(?=.{4})/, "")
    .replace(/(?<=.{3})(?:hq|inc|app|jobs|careers|group|team|labs|tech|corp|global|online)$/, "");
  return [...new Set([plain, bare, plain.replace("and", "")])].filter((one) => one.length >= 3);
}

/** A mail that has not said its name by then does not say it. */
const MAX_CHARACTERS = 20_000;
const LINK = /@|:\/\/|www\./;
/** What a name may begin with that the domain leaves out. */
const INSTITUTION =
  /\b(?:University|College|Bank|City|School|Institute|Museum|Council|Royal Borough) of (?:the )?$/;
