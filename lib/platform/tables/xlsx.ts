import { Parser } from "htmlparser2";
import { gatherer } from "./cell.ts";
import { MOST_COLUMNS, type Sheet, Unread } from "./sheet.ts";
import type { Archive } from "./zip.ts";

/** Whether an archive is a workbook of a spreadsheet. */
export const isWorkbook = ({ names }: Archive): boolean => names.includes("xl/workbook.xml");

/** Reads the cells of every sheet of a workbook as they are stored: no formula is reckoned; a date becomes ISO 8601. */
export function readXlsx(archive: Archive): Sheet[] {
  const files = archive.take((name) => NEEDED.test(name));
  const xml = (path: string): string => new TextDecoder().decode(files.get(path) ?? new Uint8Array());
  const texts = readTexts(xml("xl/sharedStrings.xml"));
  const dateStyles = readDateStyles(xml("xl/styles.xml"));
  const { sheets, epoch } = readWorkbook(xml("xl/workbook.xml"), xml("xl/_rels/workbook.xml.rels"));
  return sheets.map(({ name, path }) => readSheet(xml(path), { name, texts, dateStyles, epoch }));
}

const NEEDED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]{1,100}\.xml)$/;

type Attributes = Readonly<Record<string, string>>;

/** Reads XML from its beginning to its end; prefixes of names are left off. */
function walk(
  xml: string,
  on: {
    open?: (name: string, is: Attributes) => void;
    text?: (text: string) => void;
    close?: (name: string) => void;
  },
): void {
  const bare = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => on.open?.(bare(name), attributes),
      ontext: (text) => on.text?.(text),
      onclosetag: (name) => on.close?.(bare(name)),
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** The texts that cells refer to by their number. */
function readTexts(xml: string): string[] {
  const texts: string[] = [];
  let [isText, isPhonetic] = [false, false];
  walk(xml, {
    open: (name) => {
      if (name === "si") texts.push("");
      if (name === "rPh") isPhonetic = true;
      if (name === "t") isText = !isPhonetic;
    },
    text: (text) => {
      if (isText && texts.length > 0) texts[texts.length - 1] += text;
    },
    close: (name) => {
      if (name === "t") isText = false;
      if (name === "rPh") isPhonetic = false;
    },
  });
  return texts;
}

/** For each style of cells, by its number, whether it shows a number as a date. */
function readDateStyles(xml: string): boolean[] {
  const ownDates = new Set<string>();
  const styles: boolean[] = [];
  let isCells = false;
  walk(xml, {
    open: (name, { numFmtId = "", formatCode = "" }) => {
      if (name === "numFmt" && showsDay(formatCode)) ownDates.add(numFmtId);
      if (name === "cellXfs") isCells = true;
      if (name === "xf" && isCells)
        styles.push(BUILT_IN_DATES.has(Number(numFmtId)) || ownDates.has(numFmtId));
    },
    close: (name) => {
      if (name === "cellXfs") isCells = false;
    },
  });
  return styles;
}

/** What is quoted, escaped or in brackets shows itself, and is no pattern. */
const showsDay = (code: string): boolean =>
  /[dy]/i.test(code.replace(/"[^"]{0,100}"|\\.|\[[^\]]{0,100}\]/g, ""));

const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** The sheets in their order, and the day that dates are counted from. */
function readWorkbook(workbook: string, relations: string) {
  const targets = new Map<string, string>();
  walk(relations, {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: { name: string; path: string }[] = [];
  let epoch = EPOCH_1900;
  walk(workbook, {
    open: (tag, attributes) => {
      const { name = "", date1904 = "", state = "" } = attributes;
      if (tag === "workbookPr" && /^(?:1|true)$/.test(date1904)) epoch = EPOCH_1904;
      if (tag !== "sheet" || state.includes("idden")) return;
      sheets.push({ name, path: targets.get(attributes["r:id"] ?? "") ?? "" });
    },
  });
  return { sheets, epoch };
}

const DAY_MS = 24 * 3600 * 1000;
/** Serial 1 is the first of January 1900; that year is taken for a leap year, so from March on one day is too many. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

function readSheet(
  xml: string,
  { name, texts, dateStyles, epoch }: { name: string; texts: string[]; dateStyles: boolean[]; epoch: number },
): Sheet {
  const rows = gatherer(name, "row");
  let [line, cells, value, isValue] = [0, [] as string[], "", false];
  let cell: { column: number; type: string; style: number } | null = null;
  walk(xml, {
    open: (tag, { r = "", t = "n", s = "0" }) => {
      if (tag === "row") [line, cells] = [Number(r) || line + 1, []];
      if (tag === "c")
        [cell, value] = [{ column: columnOf(r) ?? cells.length, type: t, style: Number(s) }, ""];
      if (tag === "v" || tag === "t") isValue = true;
    },
    text: (text) => {
      if (isValue) value += text;
    },
    close: (tag) => {
      if (tag === "v" || tag === "t") isValue = false;
      if (tag === "row") rows.add(line, cells);
      if (tag !== "c" || cell === null || value === "") return;
      const { column, type, style } = cell;
      if (column >= MOST_COLUMNS) throw new Unread("too-many-columns", line);
      while (cells.length < column) cells.push("");
      const isDate = type === "n" && dateStyles[style] === true;
      if (type === "s") cells[column] = texts[Number(value)] ?? "";
      else if (type !== "e") cells[column] = isDate ? dayOf(Number(value), epoch) : value;
    },
  });
  return rows.sheet();
}

/** The column of a reference such as "AB12", from 0. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A number of days, as a day, or with its time where it has one. */
function dayOf(serial: number, epoch: number): string {
  const at = new Date(Math.round((epoch + serial * DAY_MS) / 1000) * 1000);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999 || at.getUTCFullYear() < 1)
    return String(serial);
  const iso = at.toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 16);
}
