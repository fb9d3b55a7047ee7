import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { test as base, beforeAll, vi } from "vitest";
import { hashPassword } from "@/lib/platform/auth/password";
import { type Database, openDatabase } from "@/lib/platform/db";
import { migrate } from "@/lib/platform/db/migrate";
import type { UserId } from "@/lib/platform/user-id";
import { NOW } from "./now";
import { seeded } from "./random";
import { idMaker, type Scene } from "./scene";
import { makePerson } from "./steps";

export { NOW };

/** The password of both. */
export const PASSWORD = "correct horse battery";

/** A machine that does other things as well is no reason to fail. */
const PATIENCE_MS = 60_000;
vi.setConfig({ testTimeout: PATIENCE_MS });

const folder = mkdtempSync(path.join(tmpdir(), "tactful-test-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// Before anything asks for the settings: what counts tries keeps its file there too.
process.env.DATA_DIR = folder;
process.env.LOG_LEVEL = "silent";
process.env.NEXTAUTH_SECRET = "a secret of the tests, of no use elsewhere";

type Fixtures<Made> = People & { made: Made };
type People = { db: Database; alice: Scene; bob: Scene };

/**
 * Makes a `test` that runs on a database of its own, with two people in it: whatever is hers must be out of his reach.
 * What `fill` makes is made once for the file, copied for each test, and what it gives is there as `made`.
 */
export function testOn<Made>(fill: (people: People) => Promise<Made>) {
  let template: ReturnType<typeof makeTemplate<Made>> | undefined;
  const filled = () => {
    template ??= makeTemplate(fill);
    return template;
  };
  beforeAll(filled, PATIENCE_MS);
  // One client for all tests: it opens the file anew after each, and the runner keeps every one that it was ever given.
  const copy = path.join(folder, `${count++}.db`);
  let db: Database | undefined;
  return base.extend<Fixtures<Made>>({
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
    db: async ({}, use: (db: Database) => Promise<void>) => {
      const { file } = await filled();
      copyFileSync(file, copy);
      db ??= openAsTheOne(copy);
      await use(db);
      await db.$disconnect();
      for (const ending of ["", "-wal", "-shm"]) rmSync(copy + ending, { force: true });
    },
    alice: async ({ db }, use) => use(sceneOf(db, (await filled()).alice)),
    bob: async ({ db }, use) => use(sceneOf(db, (await filled()).bob)),
    // Asking for the database, so that it is there for a test that only knows what is in it.
    made: async ({ db: _ }: People, use: (made: Made) => Promise<void>) => use((await filled()).made),
  });
}

/** The two people, and nothing of theirs. */
export const nothing = async () => null;

/** Its ids, and with them the wording of its letters, are of chance, but in every run of the same. */
const sceneOf = (db: Database, userId: UserId): Scene => ({
  db,
  userId,
  now: NOW,
  makeId: idMaker(seeded(count), count++ * 100_000),
});

let count = 0;

/** Hashing is what takes long, so both have one password, hashed once. */
async function makeTemplate<Made>(fill: (people: People) => Promise<Made>) {
  const file = path.join(folder, `template-${count++}.db`);
  migrate(file, "prisma/migrations");
  const db = openAsTheOne(file);
  const passwordHash = await hashPassword(PASSWORD);
  const owner = { name: "Alice", email: "alice@example.org", passwordHash, isOwner: true };
  const alice = sceneOf(db, (await makePerson(db, owner, NOW)).userId);
  const other = { name: "Bob", email: "bob@example.org", passwordHash };
  const bob = sceneOf(db, (await makePerson(db, other, NOW)).userId);
  const made = await fill({ db, alice, bob });
  await db.$disconnect();
  return { file, made, alice: alice.userId, bob: bob.userId };
}

/** Opens a database where the platform looks for the one of its process. */
function openAsTheOne(file: string): Database {
  const db = openDatabase(file);
  Object.assign(globalThis, { tactfulDatabase: db });
  return db;
}

/** Every row of one person, table by table, as text: two of these are equal when nothing of theirs has changed. */
export function rowsOf({ db, userId }: Pick<Scene, "db" | "userId">): Promise<Record<string, string[]>> {
  return beside(db, (file) => {
    const found = tablesIn(file).map((table) => {
      const owner = table === "User" ? "id" : "userId";
      const rows = file.prepare(`SELECT * FROM "${table}" WHERE "${owner}" = ? ORDER BY rowid`).all(userId);
      return [table, rows.map((row) => JSON.stringify(row))];
    });
    return Object.fromEntries(found);
  });
}

/**
 * Everything of one person but what only tells of it: the history and what is counted of it, when something was touched
 * last, and in which order the search gives it. Two of these are equal when what was done was taken back whole.
 */
export async function standingOf(at: Pick<Scene, "db" | "userId">): Promise<Record<string, string[]>> {
  const { TimelineEntry: _, ...tables } = await rowsOf(at);
  const bare = (row: string) => {
    const { activityAt, version, row: _place, ...columns } = JSON.parse(row);
    return JSON.stringify(columns);
  };
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map(bare).toSorted()]),
  );
}

/** Every row of everybody, as text. */
export const allRows = (db: Database): Promise<string[]> =>
  beside(db, (file) =>
    tablesIn(file).flatMap((table) =>
      file
        .prepare(`SELECT * FROM "${table}" ORDER BY rowid`)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`),
    ),
  );

/** The columns of every table of the schema, with their declared types. */
export const columnsOf = (db: Database): Promise<{ table: string; name: string; type: string }[]> =>
  beside(db, (file) =>
    tablesIn(file).flatMap((table) =>
      file
        .prepare<[], { name: string; type: string }>(`PRAGMA table_info("${table}")`)
        .all()
        .map(({ name, type }) => ({ table, name, type })),
    ),
  );

/** Works on the file by a connection beside the client's, with SQLite's own view of the types. */
export async function beside<T>(db: Database, read: (file: Sqlite.Database) => T): Promise<T> {
  const [main] = await db.$queryRaw<{ file: string }[]>`PRAGMA database_list`;
  const file = new Sqlite(main?.file ?? "");
  try {
    return read(file);
  } finally {
    file.close();
  }
}

/** All but the search index and the books of the migrations; all but User have a column userId. */
export const tablesIn = (file: Sqlite.Database): string[] =>
  file
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => name)
    .filter((name) => !/^(SearchIndex|sqlite_|_prisma)/.test(name));
