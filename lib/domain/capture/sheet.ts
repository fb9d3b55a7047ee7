import { Passage, type Range } from "./passage";
import type { Confidence, Fact, Source } from "./proposal";

/** A thing that structured data says, by its name. */
export type Entry = readonly [name: string, words: string];

/**
 * Structured data laid out as a text, `name: words` on a line each, so that a fact read in it can quote it and be shown
 * where it stands.
 */
export class Sheet {
  readonly text: string;
  readonly source: Source;
  readonly #ranges: readonly (readonly [name: string, range: Range])[];

  constructor(source: Source, entries: readonly Entry[]) {
    this.source = source;
    const lines: string[] = [];
    const ranges: [string, Range][] = [];
    let at = 0;
    for (const [name, words] of entries) {
      if (words === "") continue;
      const line = `${name}: ${words}`;
      ranges.push([name, { start: at + name.length + 2, end: at + line.length }]);
      lines.push(line);
      at += line.length + 1;
    }
    this.text = lines.join("\n");
    this.#ranges = ranges;
  }

  /** Where the words of the first entries of some names stand, in the order asked for; those that are not there left out. */
  rangesOf(...names: string[]): Range[] {
    return names.flatMap((name) => this.#ranges.find(([one]) => one === name)?.[1] ?? []);
  }

  /** The words of the first entries of some names, to be read. */
  passageOf(...names: string[]): Passage {
    return new Passage(this.source, this.text, this.rangesOf(...names));
  }

  /** The lines of the first entries of some names, with the names. */
  linesOf(...names: string[]): Passage {
    const ranges = names.flatMap((name) =>
      this.rangesOf(name).map(({ start, end }) => ({ start: start - name.length - 2, end })),
    );
    return new Passage(this.source, this.text, ranges);
  }

  /** A value that the first entry of a name stands for; null where there is none. */
  cite<T>(name: string, value: T, confidence: Confidence): Fact<T> | null {
    const [range] = this.rangesOf(name);
    return range ? this.citeRange(range, value, confidence) : null;
  }

  citeRange<T>({ start, end }: Range, value: T, confidence: Confidence): Fact<T> {
    const span = { source: this.source, start, end };
    return { value, span, quote: this.text.slice(start, end), confidence };
  }
}
