import { readCsv } from "./csv.ts";
import { readJson } from "./json.ts";
import { type Reason, type Sheet, Unread, type Wanted } from "./sheet.ts";
import { readSqlite } from "./sqlite.ts";
import { textOf } from "./text.ts";
import { isWorkbook, readXlsx } from "./xlsx.ts";
import { type Archive, openZip } from "./zip.ts";

type Request = { bytes: Uint8Array; name: string; wanted: Wanted };
type Answer = { sheets: Sheet[] } | { reason: Reason; line: number | null };

/** Reads every table of a file, in the thread for strangers' files. What a file is, its first bytes say, not its name. */
export function readTables({ bytes, name, wanted }: Request): { ok: true; value: Answer } {
  try {
    const sheets = sheetsIn(bytes, name, wanted).filter(({ rows }) => rows.length > 0);
    return { ok: true, value: sheets.length > 0 ? { sheets } : { reason: "empty", line: null } };
  } catch (failure) {
    if (!(failure instanceof Unread)) throw failure;
    const { reason, line } = failure;
    return { ok: true, value: { reason, line } };
  }
}

function sheetsIn(bytes: Uint8Array, name: string, wanted: Wanted): Sheet[] {
  if (bytes.length === 0) throw new Unread("empty");
  const begins = (...start: number[]) => start.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b)) return readArchive(openZip(bytes), wanted);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new Unread("other-workbook");
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 16)) === "SQLite format 3\0")
    return readSqlite(bytes, wanted.tables);
  return readText(bytes, name);
}

function readText(bytes: Uint8Array, name: string): Sheet[] {
  const text = textOf(bytes);
  const start = text.slice(0, 1000).trimStart();
  if (/^[[{]/.test(start)) return readJson(text, name);
  // A page that was saved, a document, or a letter for a printer.
  if (/^(?:<[!?a-z]|%PDF-|%!PS|\{\\rtf)/i.test(start)) throw new Unread("not-a-table");
  return [readCsv(text, name)];
}

/** More than these are no export of a tracker. */
const MOST_FILES = 20;

function readArchive(archive: Archive, wanted: Wanted): Sheet[] {
  if (isWorkbook(archive)) return readXlsx(archive);
  if (archive.names.includes("content.xml") || archive.names.includes("Index/Document.iwa"))
    throw new Unread("other-workbook");
  const asked = archive.names.filter((name) => wanted.files.test(name));
  const chosen = asked.length > 0 ? asked : archive.names.filter(isTable);
  if (chosen.length === 0 || chosen.length > MOST_FILES) throw new Unread("nothing-in-archive");
  const files = archive.take((name) => chosen.includes(name));
  return [...files].flatMap(([path, bytes]) => readText(bytes, path.slice(path.lastIndexOf("/") + 1)));
}

/** Not what a Mac adds beside every file. */
const isTable = (name: string): boolean => /\.(?:csv|tsv|json)$/i.test(name) && !name.includes("__MACOSX/");
