import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
// With their endings: the start command runs this file as it is.
import { copiesOf, copyName } from "./copies.ts";

/** The database cannot be restored; `message` is one plain sentence. */
export class RestoreError extends Error {}

/**
 * Puts a copy in the place of a database. The present one is kept aside among the copies, whatever state it is in. Nobody
 * is signed in afterwards: who had a session then may not have one now.
 *
 * @param file where the database lives; it may be missing or damaged.
 * @param from the copy; it stays as it is.
 * @returns where the present one was put; null when there was none.
 * @throws RestoreError when a server has the database open, or the copy is none, or is not sound; then nothing is changed.
 */
export function restore(file: string, from: string, now: Date): string | null {
  requireCopy(from);
  requireUnused(file);
  const unfinished = `${file}.restoring`;
  copyFileSync(from, unfinished);
  const copy = new Database(unfinished);
  copy.exec(`DELETE FROM "Session"`);
  copy.pragma("journal_mode = DELETE");
  copy.close();
  flush(unfinished);
  const aside = putAside(file, now);
  renameSync(unfinished, file);
  flush(path.dirname(file));
  return aside;
}

function requireCopy(from: string): void {
  if (!existsSync(from)) throw new RestoreError(`There is no file ${from}.`);
  try {
    const copy = new Database(from, { readonly: true });
    const isSound = copy.pragma("integrity_check", { simple: true }) === "ok";
    const isOurs = copy.prepare(`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`).get();
    copy.close();
    if (isSound && isOurs) return;
  } catch {
    // Not even a database.
  }
  throw new RestoreError(`${from} is no sound copy of a database of Tactful.`);
}

/** To leave the log that lies beside it, a connection must be the only one. */
function requireUnused(file: string): void {
  if (!existsSync(file)) return;
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: 1_000 });
    database.pragma("journal_mode = DELETE");
  } catch (failure) {
    const isBusy = failure instanceof Database.SqliteError && failure.code.startsWith("SQLITE_BUSY");
    if (isBusy) throw new RestoreError("Tactful is running. Stop it first, then restore.");
    // It is damaged: that is what one restores for.
  } finally {
    database?.close();
  }
}

function putAside(file: string, now: Date): string | null {
  if (!existsSync(file)) return null;
  const aside = path.join(copiesOf(file), `${copyName("before-restore", now)}.db`);
  mkdirSync(copiesOf(file), { recursive: true, mode: 0o700 });
  for (const ending of ["", "-wal", "-shm"])
    if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  rmSync(`${aside}-shm`, { force: true });
  return aside;
}

function flush(target: string): void {
  const handle = openSync(target, "r");
  fsyncSync(handle);
  closeSync(handle);
}
