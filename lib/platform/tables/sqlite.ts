import Sqlite from "better-sqlite3";
import { gatherer } from "./cell.ts";
import { MOST_ROWS, type Sheet, Unread, type Wanted } from "./sheet.ts";

/**
 * Reads some columns of some tables of an SQLite file, which is opened in memory and never written. Only what is a plain
 * table is read: a view, or a table that a module or an expression fills, would run what a stranger wrote.
 * @throws Unread when none of the tables is there, or the file is broken.
 */
export function readSqlite(bytes: Uint8Array, wanted: Wanted["tables"]): Sheet[] {
  const copy = Buffer.from(bytes);
  // A database that was kept with a log beside it says so here, and would not open without that log.
  copy.fill(ROLLBACK_JOURNAL, WRITE_VERSION, READ_VERSION + 1);
  try {
    const database = new Sqlite(copy);
    try {
      for (const rule of ["query_only = ON", "trusted_schema = OFF", "cell_size_check = ON"])
        database.pragma(rule);
      const sheets = Object.entries(wanted).flatMap(([table, columns]) =>
        readTable(database, table, columns),
      );
      if (sheets.length === 0) throw new Unread("unknown-database");
      return sheets;
    } finally {
      database.close();
    }
  } catch (failure) {
    throw failure instanceof Unread ? failure : new Unread("unknown-database");
  }
}

function readTable(database: Sqlite.Database, table: string, wanted: readonly string[]): Sheet[] {
  const isPlain = database
    .prepare("SELECT 1 FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name = ?")
    .get(table);
  if (!isPlain) return [];
  const columns = database
    .prepare<[string], { name: string; hidden: number }>("SELECT name, hidden FROM pragma_table_xinfo(?)")
    .all(table)
    .filter(({ name, hidden }) => hidden === 0 && wanted.includes(name))
    .map(({ name }) => name);
  if (columns.length === 0) return [];
  const rows = gatherer(table, "row");
  rows.add(0, columns);
  const names = columns.map((name) => `"${name}"`).join(", ");
  let line = 0;
  for (const cells of database.prepare<[], unknown[]>(`SELECT ${names} FROM "${table}"`).raw().iterate()) {
    line += 1;
    if (line > MOST_ROWS) throw new Unread("too-many-rows", line);
    rows.add(line, cells.map(asText));
  }
  return [rows.sheet()];
}

const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? String(value) : "";

/** Where the head of the file says how it is written and read, and the number for "without a log". */
const WRITE_VERSION = 18;
const READ_VERSION = 19;
const ROLLBACK_JOURNAL = 1;
