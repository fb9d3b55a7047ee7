import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from ".";
import { SerialSqlite } from "./adapter";
import { PrismaClient } from "./client/client";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tactful-adapter-"));
  file = path.join(folder, "test.db");
  const database = new Database(file);
  database.exec(
    "PRAGMA journal_mode = WAL; CREATE TABLE Note (id INTEGER PRIMARY KEY, origin TEXT NOT NULL)",
  );
  database.close();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** Plain writes beside transactions of which every second fails; counts what was acknowledged and what is there. */
async function writeBesideFailingTransactions(adapter: SqlDriverAdapterFactory) {
  const db = new PrismaClient({ adapter });
  let transactionsLeft = 60;
  let acknowledged = 0;
  let committed = 0;
  const transactions = async () => {
    for (; transactionsLeft > 0; transactionsLeft--) {
      const fails = transactionsLeft % 2 === 0;
      await db
        .$transaction(async (tx) => {
          await tx.$executeRaw`INSERT INTO Note (origin) VALUES ('transaction')`;
          await pause(2);
          if (fails) throw new Error("changed my mind");
        })
        .then(() => committed++)
        .catch(() => {});
    }
  };
  const plainWrites = async () => {
    while (transactionsLeft > 0) {
      acknowledged += await db.$executeRaw`INSERT INTO Note (origin) VALUES ('plain')`.catch(() => 0);
      await pause(0);
    }
  };
  await Promise.all([transactions(), plainWrites()]);
  await db.$disconnect();
  const check = new Database(file, { readonly: true });
  const count = (origin: string) =>
    check.prepare<[string], { n: number }>("SELECT count(*) n FROM Note WHERE origin = ?").get(origin)?.n ??
    0;
  const kept = { plain: count("plain"), transaction: count("transaction") };
  check.close();
  return { acknowledged, committed, kept };
}

test("the stock adapter loses writes that it acknowledged, beside transactions that fail", async () => {
  const { acknowledged, kept } = await writeBesideFailingTransactions(
    new PrismaBetterSqlite3({ url: `file:${file}` }),
  );
  expect(acknowledged).toBeGreaterThan(0);
  expect(kept.plain).toBeLessThan(acknowledged);
});

test("ours keeps every acknowledged write and every committed transaction, and nothing of a failed one", async () => {
  const { acknowledged, committed, kept } = await writeBesideFailingTransactions(new SerialSqlite(file));
  expect(acknowledged).toBeGreaterThan(0);
  expect(kept).toEqual({ plain: acknowledged, transaction: committed });
});

test("it opens the database with a write-ahead log, full synchronisation and foreign keys", async () => {
  const db = new PrismaClient({ adapter: new SerialSqlite(file) });
  const pragma = async (name: string) =>
    Object.values((await db.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {});
  expect(await pragma("journal_mode")).toEqual(["wal"]);
  expect((await pragma("synchronous")).map(Number)).toEqual([2]);
  expect((await pragma("foreign_keys")).map(Number)).toEqual([1]);
  await db.$disconnect();
});

test("while another process holds the lock it waits with the event loop free, then writes", async () => {
  const db = new PrismaClient({ adapter: new SerialSqlite(file) });
  await db.$queryRaw`SELECT 1`;
  const other = new Database(file);
  other.exec("BEGIN IMMEDIATE");
  const write = db.$executeRaw`INSERT INTO Note (origin) VALUES ('patient')`;
  // A wait that blocked the event loop would stop these ticks, and so never see the lock let go.
  for (let tick = 0; tick < 20; tick++) await pause(5);
  other.exec("COMMIT");
  other.close();
  expect(await write).toBe(1);
  await db.$disconnect();
});

test("a whole transaction waits for another process just as long as a statement does", async () => {
  const db = openDatabase(file);
  await db.$queryRaw`SELECT 1`;
  const other = new Database(file);
  other.exec("BEGIN IMMEDIATE");
  const write = db.$transaction((tx) => tx.$executeRaw`INSERT INTO Note (origin) VALUES ('patient')`);
  // Longer than the client itself would wait for a transaction to begin.
  await pause(2_500);
  other.exec("COMMIT");
  other.close();
  expect(await write).toBe(1);
  await db.$disconnect();
});

test("a failed COMMIT is told, leaves nothing behind and does not poison the connection", async () => {
  const db = new PrismaClient({ adapter: new SerialSqlite(file) });
  await db.$executeRawUnsafe(
    "CREATE TABLE Child (id INTEGER PRIMARY KEY, note INTEGER REFERENCES Note(id) DEFERRABLE INITIALLY DEFERRED)",
  );
  const orphan = db.$transaction([db.$executeRaw`INSERT INTO Child (note) VALUES (999)`]);
  await expect(orphan).rejects.toThrow();
  expect(await db.$executeRaw`INSERT INTO Note (origin) VALUES ('after')`).toBe(1);
  expect(await db.$queryRaw`SELECT id FROM Child`).toEqual([]);
  await db.$disconnect();
});

test("a statement that comes after its transaction has ended is refused", async () => {
  const adapter = await new SerialSqlite(file).connect();
  const transaction = await adapter.startTransaction();
  const insert = { sql: "INSERT INTO Note (origin) VALUES ('late')", args: [], argTypes: [] };
  await transaction.createSavepoint?.("one");
  await transaction.executeRaw(insert);
  await transaction.rollbackToSavepoint?.("one");
  await transaction.commit();
  expect(() => transaction.executeRaw(insert)).toThrow();
  expect((await adapter.queryRaw({ ...insert, sql: "SELECT id FROM Note" })).rows).toEqual([]);
  await adapter.dispose();
});
