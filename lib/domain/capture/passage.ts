import type { Confidence, Fact, Source } from "./proposal";

/** Offsets into a text, the end not included. */
export type Range = { start: number; end: number };

/**
 * A part of a source, evened out so that patterns can be plain: one blank between words and a tab between the cells of
 * a row, straight quotes and hyphens,
 * lines that a mail program wrapped joined again, the link behind a word left out. Every character remembers where it came from, so that a fact can
 * quote the source as it was given.
 */
export class Passage {
  readonly text: string;
  readonly source: Source;
  readonly #raw: string;
  readonly #origins: number[];
  readonly #ranges: readonly Range[];
  readonly #isOlder: boolean;

  /** `isOlder`: quoted from an older mail, and so never more than likely. */
  constructor(
    source: Source,
    raw: string,
    ranges: readonly Range[] = [{ start: 0, end: raw.length }],
    isOlder = false,
  ) {
    const { characters, origins } = evenOut(raw, ranges);
    this.source = source;
    this.#ranges = ranges;
    this.#isOlder = isOlder;
    this.text = characters.join("");
    this.#raw = raw;
    this.#origins = origins;
  }

  /** The words of a range of `text` as a fact: its value is the quote, on one line. */
  cite(range: Range, confidence: Confidence): Fact {
    const { start, end } = this.#origin(range);
    const unquoted = this.#raw.slice(start, end).replace(/\n[> ]{0,12}>/g, "\n");
    const value = unquoted.replace(/\s+/g, " ").replaceAll("*", "");
    return this.citeAs(value, range, confidence);
  }

  /** A value that a range of `text` stands for. */
  citeAs<T>(value: T, range: Range, confidence: Confidence): Fact<T> {
    return this.citeSource(this.#origin(range), value, confidence);
  }

  /** A value that a range of the source stands for, which need not be in the evened text. */
  citeSource<T>({ start, end }: Range, value: T, confidence: Confidence): Fact<T> {
    const isTooSure = this.#isOlder && confidence === "high";
    const span = { source: this.source, start, end };
    return { value, span, quote: this.#raw.slice(start, end), confidence: isTooSure ? "medium" : confidence };
  }

  /** Whether a place in the source is in this part of it. */
  holds(origin: number): boolean {
    return this.#ranges.some(({ start, end }) => start <= origin && origin < end);
  }

  /** Where the character at `index` stands in the source. */
  originOf(index: number): number {
    return this.#origins[index] ?? this.#raw.length;
  }

  #origin({ start, end }: Range): Range {
    const from = this.#origins[start] ?? 0;
    return { start: from, end: (this.#origins[end - 1] ?? from) + 1 };
  }
}

function evenOut(raw: string, ranges: readonly Range[]): { characters: string[]; origins: number[] } {
  const characters: string[] = [];
  const origins: number[] = [];
  const push = (character: string, origin: number) => {
    const last = characters.at(-1) ?? "\n";
    if (character === " " && last === " " && isColumnGap(characters))
      characters[characters.length - 1] = "\t";
    if (character === " " && /[ \t\n]/.test(last)) return;
    // What is padded so that the colons stand below one another is a label, and no cell.
    if ((character === "\n" && /[ \t]/.test(last)) || (character === ":" && last === "\t")) {
      characters.pop();
      origins.pop();
    }
    if (character === "\n" && characters.at(-1) === "\n" && (characters.at(-2) ?? "\n") === "\n") return;
    characters.push(character);
    origins.push(origin);
  };
  const width = wrapWidth(raw, ranges);
  for (const { start, end } of ranges) {
    if (characters.length > 0) push("\n", start);
    for (let at = start; at < end; at++) {
      const character = raw[at] ?? "";
      const link =
        character === "<" || character === "[" ? BRACKETED_LINK.exec(raw.slice(at, at + 2000)) : null;
      if (link) at += link[0].length - 1;
      else if (character === "\n") push(isWrapped(raw, at, width) ? " " : "\n", at);
      else if (character > " " && character < "\x7f" && character !== "*") push(character, at);
      else if (character !== "*") push(PLAIN[character] ?? (/\s/.test(character) ? " " : character), at);
    }
  }
  return { characters, origins };
}

/** Two blanks keep the cells of a row apart, but after a full stop they are some writers' habit. */
function isColumnGap(characters: readonly string[]): boolean {
  return !/[.!?:,;]/.test(characters.at(-2) ?? ".");
}

/** The width at which lines were broken by a program, or 0 when they were broken by the writer. */
function wrapWidth(raw: string, ranges: readonly Range[]): number {
  let longest = 0;
  for (const { start, end } of ranges) {
    for (const line of raw.slice(start, end).split("\n")) {
      if (!line.includes("://")) longest = Math.max(longest, line.trimEnd().length);
    }
  }
  return longest >= 50 && longest <= 100 ? longest : 0;
}

/** A line was broken by a program when the first word of the next one would not have fitted any more. */
function isWrapped(raw: string, lineEnd: number, width: number): boolean {
  if (width === 0) return false;
  const line = raw.slice(raw.lastIndexOf("\n", lineEnd - 1) + 1, lineEnd).trimEnd();
  const next = /^[^\s>•*-][^\s]{0,100}/.exec(raw.slice(lineEnd + 1, lineEnd + 120))?.[0] ?? "";
  return next !== "" && !next.endsWith(":") && line.length + 1 + next.length > width;
}

/** How a link's target is written behind its words when HTML becomes text. */
const BRACKETED_LINK = /^[<[](?:https?:\/\/|mailto:)[^\s<>[\]]{1,1900}[>\]]/i;

const PLAIN: Record<string, string> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‚": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
};
