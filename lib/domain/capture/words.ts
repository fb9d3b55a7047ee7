import type { Range } from "./passage";

/** A word on a line: its own letters, where they stand, and the mark that closes the clause after it, if any. */
export type Word = Range & { core: string; closes: string };

/** The words of the line from `index` on, a dozen at most; a bracket or a quote that opens one is not part of it. */
export function wordsFrom(text: string, index: number): Word[] {
  const line = text.slice(index, index + 140).split("\n", 1)[0] ?? "";
  const words: Word[] = [];
  let start = index;
  for (const token of line.split(/\s/)) {
    if (token !== "") words.push(wordOf(token, start));
    if (words.length === 12) break;
    start += token.length + 1;
  }
  return words;
}

/** From the first of some words to the last. */
export function rangeOf(words: readonly Word[]): Range | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function wordOf(token: string, at: number): Word {
  if (token.startsWith("(") && GENDER_TAG.test(token))
    return { core: token.replace(/[^)]$/, ""), start: at, end: at + token.lastIndexOf(")") + 1, closes: "" };
  const opening = token.startsWith('"') || token.startsWith("'") ? 1 : 0;
  const bare = token.slice(opening);
  const possessive = bare.includes("'s") ? /'s[.,;:!?)"]{0,3}$/.exec(bare) : null;
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
  while (CLOSING.has(core.slice(-1)) && !ABBREVIATION.test(core) && !/\([^()]{1,8}\)$/.test(core))
    core = core.slice(0, -1);
  return core;
}

const CLOSING: ReadonlySet<string> = new Set(".,;:!?)\"'|]");
/** "(m/w/d)", "(f/m/x)": part of a job's name where it is written. */
export const GENDER_TAG = /^\((?:[mwfdxhgia][/|,][mwfdxhgi](?:[/|,][mwfdxhgi*])?|gn|\*|all|d)\)[.,;:!?]?$/i;
const ABBREVIATION =
  /^(?:[A-Z]|Inc|Ltd|Co|Corp|St|Dr|Sr|Jr|Asst|Dy|Exec|Mgr|Dept|Gen|Tech|Pvt|Pty|Pte|Bros|e\.V|S\.L|S\.A|B\.V|N\.V)\.$/i;
