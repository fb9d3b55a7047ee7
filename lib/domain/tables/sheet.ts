/** One table as it stood in a file: see lib/platform/tables, which reads it. Everything in it is written by strangers. */
export interface Sheet {
  readonly name: string;
  readonly unit: Unit;
  readonly rows: readonly Row[];
}

/** What a row's `line` counts, from 1: lines of a text, rows of a spreadsheet, entries of a list. */
type Unit = "line" | "row" | "entry";

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A sheet of which it is known what its columns are called; its rows are those beneath the headings. */
export interface HeadedSheet extends Sheet {
  readonly headings: readonly string[];
  /** The headings as they are compared. */
  readonly keys: readonly string[];
}
