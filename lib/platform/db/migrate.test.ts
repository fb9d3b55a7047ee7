import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MigrationError, migrate, missingMigrations } from "./migrate";

const REAL = path.resolve("prisma/migrations");
let folder: string;
let file: string;
let migrations: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tactful-migrate-"));
  file = path.join(folder, "test.db");
  migrations = path.join(folder, "migrations");
  cpSync(REAL, migrations, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function addMigration(name: string, sql: string) {
  mkdirSync(path.join(migrations, name));
  writeFileSync(path.join(migrations, name, "migration.sql"), sql);
}

function read<T>(work: (database: Database.Database) => T): T {
  const database = new Database(file);
  const value = work(database);
  database.close();
  return value;
}

const hasTable = (name: string) =>
  read((database) => database.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?").get(name) !== undefined);

test("a new database gets every migration, a second run none", () => {
  expect(missingMigrations(file, migrations)).toEqual(readdirSync(REAL).filter((name) => /^\d/.test(name)));
  expect(migrate(file, migrations).length).toBeGreaterThan(0);
  expect(migrate(file, migrations)).toEqual([]);
  expect(missingMigrations(file, migrations)).toEqual([]);
});

test("Prisma's own tool finds the books in order and nothing left to do", async () => {
  migrate(file, REAL);
  const { stdout } = await promisify(execFile)("node_modules/.bin/prisma", ["migrate", "status"], {
    env: { ...process.env, DATABASE_URL: `file:${file}` },
  });
  expect(stdout).toContain("Database schema is up to date");
});

test("a migration that fails leaves the database exactly as it was, and a copy from before it", () => {
  migrate(file, migrations);
  addMigration("29990101000000_bad", "CREATE TABLE Half (id INTEGER); INSERT INTO Nowhere VALUES (1);");
  expect(() => migrate(file, migrations)).toThrow(/Nowhere/);
  expect(hasTable("Half")).toBe(false);
  expect(missingMigrations(file, migrations)).toEqual(["29990101000000_bad"]);
  expect(readdirSync(path.join(folder, "backups")).filter((name) => name.endsWith(".db"))).toHaveLength(1);
});

test("a migration that would orphan rows is refused", () => {
  migrate(file, migrations);
  addMigration(
    "29990101000000_orphan",
    `INSERT INTO "Session" VALUES ('s', 'nobody', 'hash', NULL, '2026-01-01', '2026-01-01')`,
  );
  expect(() => migrate(file, migrations)).toThrow(MigrationError);
  expect(read((database) => database.prepare('SELECT count(*) FROM "Session"').pluck().get())).toBe(0);
});

test("a database that a newer build has migrated is refused with both versions named", () => {
  migrate(file, migrations);
  addMigration("29990101000000_future", "CREATE TABLE Future (id INTEGER)");
  migrate(file, migrations);
  expect(() => migrate(file, REAL)).toThrow(/29990101000000_future.*knows up to/);
});

test("a migration whose text was changed after it was applied is refused", () => {
  migrate(file, migrations);
  const [first] = readdirSync(migrations).filter((name) => /^\d/.test(name));
  writeFileSync(path.join(migrations, first ?? "", "migration.sql"), "CREATE TABLE Other (id INTEGER)");
  expect(() => migrate(file, migrations)).toThrow(/another text/);
});

test("the timeline refuses a change and a removal, and goes with the account", () => {
  migrate(file, migrations);
  read((database) => {
    database.pragma("foreign_keys = ON");
    database.exec(`
      INSERT INTO "User" (id, email, name, passwordHash, timeZone, isOwner, createdAt) VALUES ('u', 'a@example.org', 'A', 'x', 'UTC', 1, '2026-01-01');
      INSERT INTO "TimelineEntry" VALUES ('t', 'u', NULL, 'criterion-added', 'me', '2026-01-01', '{}', NULL, '2026-01-01');
    `);
    expect(() => database.exec(`UPDATE "TimelineEntry" SET kind = 'other'`)).toThrow(/append-only/);
    expect(() => database.exec(`DELETE FROM "TimelineEntry"`)).toThrow(/append-only/);
    database.exec(`DELETE FROM "User"`);
    expect(database.prepare(`SELECT count(*) FROM "TimelineEntry"`).pluck().get()).toBe(0);
  });
});

test("two processes that migrate at once both end well, and each migration is applied once", async () => {
  const program = `import { migrate } from ${JSON.stringify(path.resolve("lib/platform/db/migrate.ts"))};
    console.log(JSON.stringify(migrate(${JSON.stringify(file)}, ${JSON.stringify(migrations)})));`;
  const run = () => promisify(execFile)("node_modules/.bin/node", ["--input-type=module", "-e", program]);
  const applied = await Promise.all([run(), run(), run()]);
  const names = applied.flatMap(({ stdout }) => JSON.parse(stdout) as string[]);
  expect(names.sort()).toEqual(readdirSync(REAL).filter((name) => /^\d/.test(name)));
});

test("killed at any moment of a table rebuild, the database is exactly old or exactly new", async () => {
  migrate(file, migrations);
  const rows = Array.from(
    { length: 3000 },
    (_, i) => `('c${i}', 'u', 'Company ${i}', 'company ${i}', '2026-01-01')`,
  );
  read((database) => {
    database.exec(
      `INSERT INTO "User" (id, email, name, passwordHash, timeZone, isOwner, createdAt) VALUES ('u', 'a@example.org', 'A', 'x', 'UTC', 1, '2026-01-01')`,
    );
    database.exec(`INSERT INTO "Company" (id, userId, name, nameKey, createdAt) VALUES ${rows.join(",")}`);
  });
  addMigration(
    "29990101000000_rebuild",
    `CREATE TABLE "new_Company" AS SELECT *, 'x' AS extra FROM "Company"; DROP TABLE "Company";
     ALTER TABLE "new_Company" RENAME TO "Company"; UPDATE "Company" SET extra = hex(randomblob(200));`,
  );
  const program = `import { migrate } from ${JSON.stringify(path.resolve("lib/platform/db/migrate.ts"))};
    process.stdout.write("go"); migrate(${JSON.stringify(file)}, ${JSON.stringify(migrations)});`;
  for (let delayMs = 0; delayMs < 60; delayMs += 12) {
    const child = execFile("node_modules/.bin/node", ["--input-type=module", "-e", program]);
    const ended = new Promise((resume) => child.once("close", resume));
    await new Promise((resume) => child.stdout?.once("data", resume));
    await new Promise((resume) => setTimeout(resume, delayMs));
    child.kill("SIGKILL");
    await ended;
    expect(hasTable("new_Company")).toBe(false);
    expect(read((database) => database.prepare('SELECT count(*) FROM "Company"').pluck().get())).toBe(3000);
  }
}, 30_000);
