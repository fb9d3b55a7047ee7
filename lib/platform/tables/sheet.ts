/**
 * One table as it stands in a file, its first rows perhaps something else than its headings. `unit` says what `line`
 * counts, from 1: lines of a text, rows of a sheet, entries of a list. Cells hold no character that does not show.
 */
export type Sheet = {
  readonly name: string;
  readonly unit: Unit;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

type Unit = "line" | "row" | "entry";

/** What of a file that holds much is read, and nothing else of it. */
export type Wanted = {
  /** Files of an archive, by their path in it; where none is there, every table in it is read. */
  readonly files: RegExp;
  /** Columns of tables of a database, by the table's name. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
};

export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 100;
/** UTF-16 units of one cell; what is longer is cut, and ends in "…". */
export const MOST_CELL = 4_000;

/** Why a file gave no table; beside these it may have been too much for the thread. */
export const REASONS = [
  "empty",
  "not-a-table",
  "other-workbook",
  "unsafe-archive",
  "nothing-in-archive",
  "unknown-database",
  "not-json",
  "too-nested",
  "forbidden-name",
  "open-quote",
  "too-many-rows",
  "too-many-columns",
] as const;

export type Reason = (typeof REASONS)[number];

/** Ends the reading of a file: `line` is where, if it is in one place. */
export class Unread extends Error {
  readonly reason: Reason;
  readonly line: number | null;

  constructor(reason: Reason, line: number | null = null) {
    super(reason);
    this.reason = reason;
    this.line = line;
  }
}
