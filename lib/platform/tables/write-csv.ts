import Papa from "papaparse";
import { FORMULA } from "./formula-guard.ts";

/** A number is written as one, without a guard; null is an empty cell, as is an empty text. */
export type Cell = string | number | null;

/**
 * The head of a table in CSV (RFC 4180: commas, doubled quotation marks, CRLF), with the mark by which spreadsheets know
 * UTF-8. Rows follow it by `csvRows`, as many at a time as is convenient: the parts are put together as they are.
 */
export const csvHead = (columns: readonly string[]): string => BYTE_ORDER_MARK + csvRows([columns]);

/**
 * Rows of a table, each ended by a line break; none: nothing. A text that a spreadsheet would run as a formula has an
 * apostrophe before it. `withoutGuard` takes it off again: whoever reads the file drops the first apostrophe of every
 * cell in which apostrophes, one or more, stand before = + - @, one of these in full width, white space or a control.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.length === 0
    ? ""
    : `${Papa.unparse(rows as Cell[][], { escapeFormulae: FORMULA, newline: NEWLINE })}${NEWLINE}`;

const BYTE_ORDER_MARK = "\uFEFF";
const NEWLINE = "\r\n";
