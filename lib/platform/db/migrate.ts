import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
// With its ending: the start command runs this file as it is.
import { backUp, stamp } from "./backup.ts";

/** Before 3.51.3 a checkpoint beside a writer can corrupt a database in write-ahead mode. */
const OLDEST_SQLITE = [3, 51, 3] as const;
const LOCK_WAIT_MS = 60_000;

type Migration = { name: string; sql: string; checksum: string };

/** The database cannot be brought to this build's schema; `message` is one plain sentence. */
export class MigrationError extends Error {}

/**
 * Brings the SQLite database to the schema of this build, and keeps the books in `_prisma_migrations` as Prisma does.
 * Each migration is one transaction: killed at any statement, the database is exactly old or exactly new. Before the
 * first pending migration of a database that holds data, a verified copy is written beside it in `backups/`.
 *
 * @param file path of the database; made if missing.
 * @param folder the folder that holds one folder with a `migration.sql` for each migration.
 * @returns the names of the migrations that were applied now.
 * @throws MigrationError when the database is newer than this build, was migrated by other texts, or is locked for
 *   longer than a minute.
 */
export function migrate(file: string, folder: string): string[] {
  const known = readMigrations(folder);
  const database = new Database(file, { timeout: LOCK_WAIT_MS });
  try {
    requireSoundSqlite(database);
    keepWriteAheadLog(database);
    database.pragma("synchronous = FULL");
    requireKnownHistory(appliedMigrations(database), known);
    if (pendingMigrations(database, known).length > 0) keepCopy(database, file);
    return known.filter((migration) => apply(database, migration)).map(({ name }) => name);
  } catch (error) {
    if (isBusy(error)) {
      throw new MigrationError("Another process is using the database, so it cannot be migrated now.");
    }
    throw error;
  } finally {
    database.close();
  }
}

/** The names of migrations that the database at `file` still lacks. */
export function missingMigrations(file: string, folder: string): string[] {
  const known = readMigrations(folder);
  if (!existsSync(file)) return known.map(({ name }) => name);
  const database = new Database(file, { readonly: true });
  try {
    return pendingMigrations(database, known).map(({ name }) => name);
  } finally {
    database.close();
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function requireSoundSqlite(database: Database.Database): void {
  const version = String(database.prepare("SELECT sqlite_version()").pluck().get());
  const parts = version.split(".").map(Number);
  const firstDifference =
    OLDEST_SQLITE.map((oldest, i) => (parts[i] ?? 0) - oldest).find((d) => d !== 0) ?? 0;
  if (firstDifference < 0) {
    throw new MigrationError(
      `SQLite ${version} can corrupt data; at least ${OLDEST_SQLITE.join(".")} is needed.`,
    );
  }
}

/** Switching to it does not wait as statements do: beside another process that is doing the same it fails at once. */
function keepWriteAheadLog(database: Database.Database): void {
  for (const giveUpAt = Date.now() + LOCK_WAIT_MS; ; ) {
    try {
      database.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");

function appliedMigrations(database: Database.Database): { name: string; checksum: string }[] {
  const isThere = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'").get();
  if (!isThere) return [];
  return database
    .prepare<[], { name: string; checksum: string }>(
      `SELECT migration_name AS name, checksum FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .all();
}

function pendingMigrations(database: Database.Database, known: Migration[]): Migration[] {
  const applied = new Set(appliedMigrations(database).map(({ name }) => name));
  return known.filter(({ name }) => !applied.has(name));
}

function requireKnownHistory(applied: { name: string; checksum: string }[], known: Migration[]): void {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]));
  const unknown = applied.findLast(({ name }) => !checksums.has(name));
  if (unknown) {
    throw new MigrationError(
      `The database is at ${unknown.name}, this build knows up to ${known.at(-1)?.name}: ` +
        "upgrade Tactful, or restore the copy in backups/ that was made before the upgrade.",
    );
  }
  const edited = applied.find(({ name, checksum }) => checksums.get(name) !== checksum);
  if (edited)
    throw new MigrationError(
      `The migration ${edited.name} was applied with another text than this build has.`,
    );
}

/** Named by the schema that it holds too: of two processes, the later one may copy what the first has half migrated. */
function keepCopy(database: Database.Database, file: string): void {
  const holdsData = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' LIMIT 1").get();
  if (!holdsData) return;
  const schema = appliedMigrations(database).at(-1)?.name ?? "unknown";
  backUp(database, file, `before-migration-${stamp(new Date())}-from-${schema}`);
}

/** @returns false when another process had applied it while this one waited for the lock. */
function apply(database: Database.Database, { name, sql, checksum }: Migration): boolean {
  database.pragma("foreign_keys = OFF");
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec(BOOKS);
    if (database.prepare("SELECT 1 FROM _prisma_migrations WHERE migration_name = ?").get(name)) {
      database.exec("ROLLBACK");
      return false;
    }
    const startedAt = Date.now();
    database.exec(sql);
    const broken = database.pragma("foreign_key_check");
    if (Array.isArray(broken) && broken.length > 0) {
      throw new MigrationError(
        `The migration ${name} would leave ${broken.length} rows without their parent.`,
      );
    }
    database
      .prepare(
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), checksum, Date.now(), name, startedAt);
    database.exec("COMMIT");
    return true;
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** The table as Prisma makes it. */
const BOOKS = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`;
