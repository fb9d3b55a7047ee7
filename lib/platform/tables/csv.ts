import Papa from "papaparse";
import { gatherer } from "./cell.ts";
import { withoutGuard } from "./formula-guard.ts";
import { MOST_COLUMNS, type Sheet, Unread } from "./sheet.ts";

const DELIMITERS = [",", "\t", ";", "|"];

/**
 * Reads a table in text, whatever stands between its cells; what guarded one against formulas is taken off. A line is
 * the one in which a row begins, for a quoted cell may hold line breaks.
 * @throws Unread when a quotation mark is never closed, which would make one cell of all that follows.
 */
export function readCsv(text: string, name: string): Sheet {
  const said = /^sep=([,;\t|])(?:\r\n|\r|\n)/.exec(text.slice(0, 8));
  const table = text.slice(said?.[0].length ?? 0);
  const rows = gatherer(name, "line");
  let [line, begun] = [said ? 2 : 1, 0];
  Papa.parse<string[]>(table, {
    delimiter: said?.[1] ?? delimiterOf(table),
    step: ({ data, errors, meta }) => {
      if (errors.some(({ code }) => code === "MissingQuotes")) throw new Unread("open-quote", line);
      if (data.length > 2 * MOST_COLUMNS) throw new Unread("too-many-columns", line);
      // A table of Markdown draws a line under its headings.
      if (!isDrawn(data)) rows.add(line, data.map(withoutGuard));
      line += breaksIn(table, begun, meta.cursor);
      begun = meta.cursor;
    },
  });
  return rows.sheet();
}

/** What stands between the cells: that by which the most of the first rows have as many cells as each other. */
function delimiterOf(table: string): string {
  const start = table.slice(0, MOST_LOOKED_AT);
  const fits = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 20, skipEmptyLines: "greedy" });
    const widths = Map.groupBy(data, ({ length }) => length);
    widths.delete(1);
    const [width = 0, rows = []] = [...widths].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
    return { delimiter, fit: rows.length * 1000 + Math.min(width, 999) };
  });
  return fits.reduce((best, each) => (each.fit > best.fit ? each : best)).delimiter;
}

/** Characters of a file by which it is told how it is written. */
const MOST_LOOKED_AT = 20_000;

const isDrawn = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.some((cell) => cell.includes("-")) &&
  cells.every((cell) => /^\s?:?-*:?\s?$/.test(cell));

/** How many lines end between two places of a text. */
function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || (unit === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) count++;
  }
  return count;
}

const LINE_FEED = 10;
const RETURN = 13;
