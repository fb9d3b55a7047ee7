import type { Range } from "./passage";

/** A word on a line: its own letters, where they stand, and the mark that closes the clause after it, if any. */
export type Word = Range & { core: string; closes: string };

/** The words of the line from `index` on, a dozen at most; a bracket or a quote that opens one is not part of it. */
export function wordsFrom(text: string, index: number): Word[] {
  const line = text.slice(index, index + 140).split("\n", 1)[0] ?? "";
  return [...line.matchAll(/\S+/g)].slice(0, 12).map(({ 0: token, index: at }) => wordOf(token, index + at));
}

/** From the first of some words to the last. */
export function rangeOf(words: readonly Word[]): Range | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function wordOf(token: string, at: number): Word {
  if (GENDER_TAG.test(token))
    return { core: token.replace(/[^)]$/, ""), start: at, end: at + token.length, closes: "" };
  const opening = /^["']/.test(token) ? 1 : 0;
  const bare = token.slice(opening);
  const possessive = /'s[.,;:!?)"]{0,3}$/.exec(bare);
  const core = possessive ? bare.slice(0, possessive.index) : withoutClosing(bare);
  const start = at + opening;
  return {
    core,
    start,
    end: start + core.length,
    closes: possessive ? "'s" : bare.slice(core.length, core.length + 1),
  };
}

/** Marks at the end go, but not the dot of "Inc." nor the bracket of "Ingénieur(e)". */
function withoutClosing(word: string): string {
  let core = word;
  while (/[.,;:!?)"'|\]]$/.test(core) && !ABBREVIATION.test(core) && !/\([^()]{1,8}\)$/.test(core))
    core = core.slice(0, -1);
  return core;
}

/** "(m/w/d)", "(f/m/x)": part of a job's name where it is written. */
export const GENDER_TAG = /^\((?:[mwfdxhgi]\/[mwfdxhgi](?:\/[mwfdxhgi*])?|gn)\)[.,;:!?]?$/i;
const ABBREVIATION = /^(?:[A-Z]|Inc|Ltd|Co|Corp|St|Dr|Sr|Jr|Pvt|Pty|Pte|Bros|e\.V|S\.L|S\.A|B\.V|N\.V)\.$/i;
