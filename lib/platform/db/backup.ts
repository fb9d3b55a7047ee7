import { randomUUID } from "node:crypto";
import { chmodSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";

/**
 * Copies a database that may be in use, whole and compact, into `backups/` beside it. The copy has its final name only
 * when it has been read through and found sound; a broken one never stands among the good.
 *
 * @param source the open database.
 * @param file where it lives.
 * @param name what the copy is called, without its ending.
 * @returns the path of the copy.
 * @throws Error when the copy is not sound, or there is no room for it; then no file is left behind.
 */
export function backUp(source: Database.Database, file: string, name: string): string {
  const folder = path.join(path.dirname(file), "backups");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const target = path.join(folder, `${name}.db`);
  // Of its own: two processes may make the same copy in the same second.
  const unfinished = `${target}.${randomUUID()}.part`;
  try {
    source.prepare("VACUUM INTO ?").run(unfinished);
    chmodSync(unfinished, 0o600);
    requireSound(unfinished);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return target;
}

/** A moment as part of a file's name. */
export const stamp = (at: Date): string => at.toISOString().slice(0, 19).replaceAll(":", "-");

function requireSound(file: string): void {
  const copy = new Database(file, { readonly: true });
  const verdict = copy.pragma("integrity_check", { simple: true });
  copy.close();
  if (verdict !== "ok") throw new Error("The copy is not sound, so it was thrown away.");
}
