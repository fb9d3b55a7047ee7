import { plain } from "../reading/plain.ts";
import { MOST_CELL, MOST_COLUMNS, MOST_ROWS, type Sheet, Unread } from "./sheet.ts";

/** Gathers the rows of one sheet, as clean as they may be shown; empty ones are left out. */
export function gatherer(name: string, unit: Sheet["unit"]) {
  const rows: { line: number; cells: string[] }[] = [];
  return {
    /** @throws Unread when the sheet has more rows or columns than is read. */
    add(line: number, given: readonly string[]): void {
      const cells = given.map(tidy);
      while (cells.at(-1) === "") cells.pop();
      if (cells.length === 0) return;
      if (cells.length > MOST_COLUMNS) throw new Unread("too-many-columns", line);
      if (rows.length > MOST_ROWS) throw new Unread("too-many-rows", line);
      rows.push({ line, cells });
    },
    sheet: (): Sheet => ({ name: tidy(name), unit, rows }),
  };
}

function tidy(text: string): string {
  const tidied = plain(text.slice(0, 2 * MOST_CELL)).trim();
  return tidied.length > MOST_CELL
    ? `${tidied.slice(0, MOST_CELL - 1).toWellFormed()}…`
    : tidied.toWellFormed();
}
