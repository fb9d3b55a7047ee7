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

export const PASSWORD = "correct horse battery";

const folder = mkdtempSync(path.join(tmpdir(), "tactful-test-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// Before anything asks for the settings: what counts tries keeps its file there too.
process.env.DATA_DIR = folder;
process.env.NEXTAUTH_SECRET = "a secret of the tests, of no use elsewhere";

type World = { db: Database; alice: Scene; bob: Scene };

/** Tests on a database of their own, with two people in it: whatever is hers must be out of his reach. */
export const test = base.extend<World>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
  db: async ({}, use) => {
    const { file } = await theTemplate();
    const copy = path.join(folder, `test-${copies++}.db`);
    copyFileSync(file, copy);
    const db = openDatabase(copy);
    shared.tactfulDatabase = db;
    await use(db);
    await db.$disconnect();
    for (const ending of ["", "-wal", "-shm"]) rmSync(copy + ending, { force: true });
  },
  alice: async ({ db }, use) => use({ db, now: NOW, userId: (await theTemplate()).alice }),
  bob: async ({ db }, use) => use({ db, now: NOW, userId: (await theTemplate()).bob }),
});

/** Where the platform looks for the one database of the process. */
const shared = globalThis as typeof globalThis & { tactfulDatabase?: Database };

let copies = 0;

const theTemplate = () => {
  template ??= makeTemplate();
  return template;
};

let template: ReturnType<typeof makeTemplate> | undefined;

/** A migrated database with two accounts, made once for each process; hashing is what takes long. */
async function makeTemplate() {
  const file = path.join(folder, "template.db");
  migrate(file, "prisma/migrations");
  const db = openDatabase(file);
  const passwordHash = await hashPassword(PASSWORD);
  const person = (name: string) =>
    makePerson(db, { name, email: `${name.toLowerCase()}@example.org`, passwordHash }, NOW);
  const [alice, bob] = [(await person("Alice")).userId, (await person("Bob")).userId];
  await db.$disconnect();
  return { file, alice, bob };
}

/** Every row of one person, table by table, as text: two of these are equal when nothing of theirs has changed. */
export async function rowsOf(db: Database, userId: string): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const table of await tablesOf(db)) {
    const owner = table === "User" ? "id" : "userId";
    const found = await db.$queryRawUnsafe<object[]>(
      `SELECT * FROM "${table}" WHERE "${owner}" = ? ORDER BY rowid`,
      userId,
    );
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
