import * as z from "zod";
import { err, ok, type Result } from "@/lib/result";
import { contactCells, isOfContacts } from "./contact-draft";
import { fold } from "./fold";
import type { TableFormat } from "./format";
import { FORMATS } from "./formats";
import { usualUse } from "./headings";
import { joinKeys } from "./join-keys";
import type { HeadedSheet, Row, Sheet } from "./sheet";

/** Where the rows of a table come from: `offset` is added to the lines of a file, so that no two rows share one. */
const part = z.object({
  ...{ name: z.string(), unit: z.enum(["line", "row", "entry"]), offset: z.number().int() },
  /** Its rows are people, with their cells in the order of `planContact`; absent: they are opportunities. */
  holds: z.literal("contacts").optional(),
});

/** What a table is made of beside its rows. */
export const layout = z.object({ columns: z.array(z.string()), parts: z.array(part) });

export type Layout = z.output<typeof layout>;

/** The rows of one file or several, under headings that all of them share. */
export interface Table extends Layout {
  readonly format: TableFormat;
  readonly rows: readonly Row[];
  /** People who came with them; they share neither headings nor lines with the rows. */
  readonly contacts: readonly Row[];
}

/** Makes one table of all the sheets that were read, and says which tracker's it is. */
export function assemble(sheets: readonly Sheet[]): Result<Table, "no-rows" | "no-columns"> {
  const headed = sheets.map(headSheet).map(joinKeys);
  const format = FORMATS.find((each) => headed.some((sheet) => each.recognises(sheet)));
  const people = headed.filter(
    (sheet) => format?.hasContacts && isOfContacts(sheet) && sheet.rows.length > 0,
  );
  const chosen = (format?.choose?.(headed) ?? chooseUsual(headed)).filter(({ rows }) => rows.length > 0);
  if (!format || chosen.length + people.length === 0) return err("no-rows");
  const [columns, parts, rows]: [string[], Layout["parts"], Row[]] = [[], [], []];
  let offset = 0;
  for (const sheet of chosen) {
    parts.push({ name: sheet.name, unit: sheet.unit, offset });
    const places = placesIn(columns, sheet.headings);
    for (const { line, cells } of sheet.rows)
      rows.push({ line: line + offset, cells: moved(cells, places, columns.length) });
    offset += (sheet.rows.at(-1)?.line ?? 0) + 1;
  }
  if (chosen.length > 0 && columns.length < 2) return err("no-columns");
  const contacts: Row[] = [];
  for (const sheet of people) {
    parts.push({ name: sheet.name, unit: sheet.unit, offset, holds: "contacts" });
    for (const { line, cells } of sheet.rows)
      contacts.push({ line: line + offset, cells: contactCells(sheet, cells) });
    offset += (sheet.rows.at(-1)?.line ?? 0) + 1;
  }
  return ok({ format, columns, parts, rows, contacts });
}

/** Where a row stands, as it is told: "line 12", or with its file where there are several. */
export function whereIs(layout: Layout, line: number): string {
  const { parts } = layout;
  const { name, unit, offset } = partOf(layout, line) ?? { name: "", unit: "line", offset: 0 };
  const place = `${unit} ${line - offset}`;
  return parts.length > 1 ? `${name}, ${place}` : place;
}

/** Whether a row is somebody, and no opportunity. */
export const isContact = (layout: Layout, line: number): boolean =>
  partOf(layout, line)?.holds === "contacts";

const partOf = ({ parts }: Layout, line: number) => parts.findLast((each) => each.offset < line);

/** A title, or a paragraph of notes, may stand above the headings. */
const HEADINGS_WITHIN = 10;

function headSheet(sheet: Sheet): HeadedSheet {
  // Of a list or a database it is known what its columns are called.
  if (sheet.rows[0]?.line === 0) return under(sheet, sheet.rows[0].cells, 1);
  const known = (cells: readonly string[]) =>
    new Set(cells.map(fold).flatMap((key) => usualUse(key) ?? [])).size;
  const first = sheet.rows.slice(0, HEADINGS_WITHIN);
  const most = Math.max(0, ...first.map(({ cells }) => known(cells)));
  const at = first.findIndex(({ cells }) => known(cells) === most);
  if (most >= 2 || (most === 1 && at === 0)) return under(sheet, first[at]?.cells ?? [], at + 1);
  const cells = first[0]?.cells ?? [];
  const ofFormat = FORMATS.map(({ headless }) => headless?.(cells) ?? null).find((each) => each !== null);
  if (ofFormat) return under(sheet, ofFormat, 0);
  return looksLikeHeadings(cells) ? under(sheet, cells, 1) : under(sheet, [], 0);
}

function under(sheet: Sheet, headings: readonly string[], from: number): HeadedSheet {
  const rows = sheet.rows.slice(from);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const named = Array.from({ length: width }, (_, at) => headings[at] || `Column ${at + 1}`);
  return { ...sheet, headings: named, keys: named.map(fold), rows };
}

/** Whether a column has no heading in its file. */
export const isUnnamed = (column: string): boolean => /^Column \d{1,3}$/.test(column);

/** In a language that is not known here: a few short words in each cell, and nothing that is a value. */
const looksLikeHeadings = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  new Set(cells).size === cells.length &&
  cells.every((cell) => /^[^\d@/]{1,40}$/.test(cell));

const chooseUsual = (sheets: readonly HeadedSheet[]): readonly HeadedSheet[] => {
  const named = sheets.filter(({ keys }) =>
    keys.some((key) => usualUse(key) === "company" || usualUse(key) === "role"),
  );
  return named.length > 0 ? named : sheets.toSorted((a, b) => b.rows.length - a.rows.length).slice(0, 1);
};

/** The places of a sheet's headings among the columns of all sheets; a new one is added. No two share one. */
function placesIn(columns: string[], headings: readonly string[]): number[] {
  const taken = new Set<number>();
  return headings.map((heading) => {
    const found = columns.findIndex((column, place) => !taken.has(place) && fold(column) === fold(heading));
    const place = found !== -1 ? found : columns.push(heading) - 1;
    taken.add(place);
    return place;
  });
}

function moved(cells: readonly string[], places: readonly number[], width: number): string[] {
  const row = Array.from({ length: width }, () => "");
  for (const [at, cell] of cells.entries()) row[places[at] ?? at] = cell;
  return row;
}
