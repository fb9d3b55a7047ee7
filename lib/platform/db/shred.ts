import type Database from "better-sqlite3";

/**
 * Writes a database anew, so that nothing that was deleted in it is left on the disk: neither in the full-text indexes,
 * which only strike a word out, nor in pages that are free now, nor in the log that lies beside it. Readers go on
 * meanwhile; whoever writes waits.
 */
export function shred(database: Database.Database): void {
  const indexes = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'")
    .pluck()
    .all();
  for (const index of indexes) database.exec(`INSERT INTO "${index}" ("${index}") VALUES ('optimize')`);
  database.exec("VACUUM");
  database.pragma("wal_checkpoint(TRUNCATE)");
}
