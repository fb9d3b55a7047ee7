import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUp } from "./backup";
import { migrate } from "./migrate";
import { restore } from "./restore";

const NOW = new Date("2026-11-24T10:00:00Z");
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tactful-restore-"));
  file = path.join(folder, "tactful.db");
  migrate(file, "prisma/migrations");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function work<T>(on: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(file);
  try {
    return on(database);
  } finally {
    database.close();
  }
}

const addUser = (id: string) =>
  work((database) => {
    database
      .prepare(`INSERT INTO "User" ("id", "email", "name", "passwordHash", "timeZone", "isOwner", "createdAt")
        VALUES (?, ?, 'A', 'x', 'UTC', 1, '2026-01-01')`)
      .run(id, `${id}@example.org`);
    database
      .prepare(`INSERT INTO "Session" VALUES (?, ?, ?, NULL, '2026-01-01', '2026-01-01')`)
      .run(id, id, id);
  });

const users = () =>
  work((database) => database.prepare(`SELECT "id" FROM "User" ORDER BY "id"`).pluck().all());

/** Every row of every table, the sessions left out. */
const contents = () =>
  work((database) =>
    database
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'Session' ORDER BY name",
      )
      .pluck()
      .all()
      .map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]),
  );

const copyNow = (name: string) => work((database) => backUp(database, file, name));

test("the drill: a copy is made, the database is damaged, and the copy takes its place with every row", () => {
  addUser("one");
  const before = contents();
  const copy = copyNow("copy");
  addUser("two");
  writeFileSync(file, readFileSync(file).fill(0xff, 2_000, 40_000));
  expect(() => users()).toThrow();
  const aside = restore(file, copy, NOW);
  expect(contents()).toEqual(before);
  expect(work((database) => database.pragma("integrity_check", { simple: true }))).toBe("ok");
  expect(migrate(file, "prisma/migrations")).toEqual([]);
  expect(path.basename(aside ?? "")).toBe("before-restore-2026-11-24T10-00-00.db");
});

test("what was there is kept aside whole, and nobody stays signed in", () => {
  addUser("one");
  const copy = copyNow("copy");
  addUser("two");
  const aside = restore(file, copy, NOW) ?? "";
  expect(users()).toEqual(["one"]);
  expect(work((database) => database.prepare(`SELECT count(*) FROM "Session"`).pluck().get())).toBe(0);
  restore(file, aside, new Date(NOW.getTime() + 1_000));
  expect(users()).toEqual(["one", "two"]);
  expect(readdirSync(folder).sort()).toEqual(["backups", "tactful.db"]);
});

test("a database that is cut off, or not there at all, is restored as well", () => {
  addUser("one");
  const copy = copyNow("copy");
  truncateSync(file, 100);
  restore(file, copy, NOW);
  expect(users()).toEqual(["one"]);
  rmSync(file);
  expect(restore(file, copy, NOW)).toBeNull();
  expect(users()).toEqual(["one"]);
});

test("while a server has the database open nothing is changed", () => {
  addUser("one");
  const copy = copyNow("copy");
  addUser("two");
  const server = new Sqlite(file);
  server.prepare("SELECT 1 FROM sqlite_schema").get();
  expect(() => restore(file, copy, NOW)).toThrow("Tactful is running");
  server.close();
  expect(users()).toEqual(["one", "two"]);
});

test("what is no copy, or is damaged, is refused, and nothing is changed", () => {
  addUser("one");
  const copy = copyNow("copy");
  const bad = path.join(folder, "bad.db");
  for (const spoil of [
    () => writeFileSync(bad, "no database"),
    () => writeFileSync(bad, readFileSync(copy).fill(0xff, 5_000, 60_000)),
    () => new Sqlite(bad).exec("CREATE TABLE t (x)").close(),
    () => undefined,
  ]) {
    rmSync(bad, { force: true });
    spoil();
    expect(() => restore(file, bad, NOW)).toThrow(/no sound copy|no file/);
  }
  expect(users()).toEqual(["one"]);
});
