import Sqlite from "better-sqlite3";
import type { Database, Tx } from ".";

/** A connection that only reads. What it reads it gives as SQLite has it, at once, with nobody else getting a turn. */
export type Reader = Sqlite.Database;

/** A connection of a process that has no client; what it writes it writes in short transactions of its own. */
export type Writer = Sqlite.Database;

/** Reads beside the client's connection, so that nobody waits for it: each reading finds what has been written until then. */
export const readBeside = async <T>(db: Database, read: (file: Reader) => Promise<T>): Promise<T> =>
  withFile(await fileOf(db), { readonly: true }, read);

/** Reads from a database's file: all of it is of the moment at which it began, whatever is written meanwhile. */
export const readMoment = <T>(path: string, read: (file: Reader) => Promise<T>): Promise<T> =>
  withFile(path, { readonly: true }, async (file) => {
    file.exec("BEGIN");
    // It is only the first read that fixes the moment.
    file.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get();
    return read(file);
  });

/**
 * Writes to a database's file from another process than the one that serves it. It stops this one while somebody else
 * writes. What was written last may be gone after a loss of power, as if it had not been done yet.
 */
export const writeApart = <T>(path: string, write: (file: Writer) => Promise<T>): Promise<T> =>
  withFile(path, { timeout: LOCK_WAIT_MS }, async (file) => {
    // Keys come in no order: the fewer checkpoints, the seldomer the same page is written. These are 32 MB of the log.
    file.exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000;");
    return write(file);
  });

const LOCK_WAIT_MS = 30_000;

async function withFile<T>(
  path: string,
  options: Sqlite.Options,
  use: (file: Sqlite.Database) => Promise<T>,
): Promise<T> {
  const file = new Sqlite(path, { fileMustExist: true, ...options });
  try {
    return await use(file);
  } finally {
    file.close();
  }
}

/**
 * A statement, made once for a connection: many of them would take much memory until somebody notices that they are of no
 * more use.
 */
export function prepared<Given extends unknown[] | object, Found>(
  file: Reader,
  sql: string,
): Sqlite.Statement<Given extends unknown[] ? Given : [Given], Found> {
  const made = statements.get(file) ?? new Map<string, Sqlite.Statement>();
  statements.set(file, made);
  const statement = made.get(sql) ?? file.prepare(sql);
  made.set(sql, statement);
  return statement as never;
}

const statements = new WeakMap<Reader, Map<string, Sqlite.Statement>>();

/** Where a database lives. */
export async function fileOf(db: Tx): Promise<string> {
  const [main] = await db.$queryRaw<{ file: string }[]>`PRAGMA database_list`;
  return main?.file ?? "";
}
