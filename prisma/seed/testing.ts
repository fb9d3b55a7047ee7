import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base } from "vitest";
import { hashPassword } from "@/lib/platform/auth/password";
import { type Database, openDatabase } from "@/lib/platform/db";
import { migrate } from "@/lib/platform/db/migrate";
import type { Scene } from "./scene";
import { makePerson } from "./steps";

/** A working hour like any other, in Berlin as in Kathmandu: Tuesday, 24 November 2026, 11:00 and 15:45. */
export const NOW = new Date("2026-11-24T10:00:00.000Z");

/** The password of both. */
export const PASSWORD = "correct horse battery";

const folder = mkdtempSync(path.join(tmpdir(), "tactful-test-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// Before anything asks for the settings: what counts tries keeps its file there too.
process.env.DATA_DIR = folder;
process.env.NEXTAUTH_SECRET = "a secret of the tests, of no use elsewhere";

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
  return base.extend<People & { made: Made }>({
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
    db: async ({}, use) => {
      const { file } = await filled();
      const copy = path.join(folder, `${count++}.db`);
      copyFileSync(file, copy);
      const db = openAsTheOne(copy);
      await use(db);
      await db.$disconnect();
      for (const ending of ["", "-wal", "-shm"]) rmSync(copy + ending, { force: true });
    },
    alice: async ({ db }, use) => use({ db, now: NOW, userId: (await filled()).alice }),
    bob: async ({ db }, use) => use({ db, now: NOW, userId: (await filled()).bob }),
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    made: async ({}, use) => use((await filled()).made),
  });
}

/** Tests with the two people, and nothing of theirs. */
export const test = testOn(async () => null);

let count = 0;

/** Hashing is what takes long, so both have one password, hashed once. */
async function makeTemplate<Made>(fill: (people: People) => Promise<Made>) {
  const file = path.join(folder, `template-${count++}.db`);
  migrate(file, "prisma/migrations");
  const db = openAsTheOne(file);
  const passwordHash = await hashPassword(PASSWORD);
  const [alice, bob] = [
    await makePerson(db, { name: "Alice", email: "alice@example.org", passwordHash, isOwner: true }, NOW),
    await makePerson(db, { name: "Bob", email: "bob@example.org", passwordHash }, NOW),
  ];
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
export async function rowsOf(db: Database, userId: string): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const table of await tablesOf(db)) {
    const owner = table === "User" ? "id" : "userId";
    const sql = `SELECT * FROM "${table}" WHERE "${owner}" = ? ORDER BY rowid`;
    const found = await db.$queryRawUnsafe<object[]>(sql, userId);
    rows[table] = found.map((row) =>
      JSON.stringify(row, (_, value) => (typeof value === "bigint" ? Number(value) : value)),
    );
  }
  return rows;
}

/** The tables of the schema; all but User have a column userId. */
export async function tablesOf(db: Database): Promise<string[]> {
  const found = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'SearchIndex%' AND name NOT LIKE 'sqlite_%'
      AND name <> '_prisma_migrations' ORDER BY name`;
  return found.map(({ name }) => name);
}
