import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "@/lib/platform/db";
import { migrate } from "@/lib/platform/db/migrate";
import { logOne, makePerson } from "@/prisma/seed/steps";
import { inspect } from "./inspect";

const NOW = new Date("2026-11-24T10:00:00.000Z");
const first = { key: "0d6f1c1e-0000-4000-8000-000000000001", company: "Company 1 of Writer 1" };
const second = { key: "0d6f1c1e-0000-4000-8000-000000000002", company: "Company 2 of Writer 1" };

let dataDir: string;

/** Two forms that were answered and kept whole. */
beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), "tactful-inspect-"));
  new Database(path.join(dataDir, "limits.db")).close();
  const file = path.join(dataDir, "tactful.db");
  migrate(file, "prisma/migrations");
  const db = openDatabase(file);
  const scene = await makePerson(db, { name: "Writer 1", email: "w@example.org", passwordHash: "-" }, NOW);
  for (const { key, company } of [first, second]) {
    const opportunityId = await logOne(scene, { company, role: "Coordinator" });
    await db.receipt.create({
      data: { userId: scene.userId, key, result: { opportunityId }, createdAt: NOW },
    });
  }
  await db.$disconnect();
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Does to the file what no command would. */
function spoil(sql: string): void {
  const database = new Database(path.join(dataDir, "tactful.db"));
  database.pragma("foreign_keys = OFF");
  database.exec(sql);
  database.close();
}

const OF_FIRST = `(SELECT o."id" FROM "Opportunity" o JOIN "Company" c ON c."id" = o."companyId" WHERE c."name" = '${first.company}')`;

test("What was kept whole is neither lost nor torn nor doubled.", () => {
  expect(inspect(dataDir, [first, second])).toEqual({ lost: [], torn: [], doubled: [] });
});

test("What was acknowledged and is not there is lost.", () => {
  const third = { key: "0d6f1c1e-0000-4000-8000-000000000003", company: "Company 3 of Writer 1" };
  expect(inspect(dataDir, [first, second, third])).toEqual({ lost: [third.company], torn: [], doubled: [] });
});

test("What is there without having been acknowledged is nothing bad.", () => {
  expect(inspect(dataDir, [first])).toEqual({ lost: [], torn: [], doubled: [] });
});

test.each([
  ["its invitation", `DELETE FROM "Invitation" WHERE "opportunityId" = ${OF_FIRST}`],
  [
    "its timeline entry",
    `DROP TRIGGER "TimelineEntry_no_delete"; DELETE FROM "TimelineEntry" WHERE "opportunityId" = ${OF_FIRST}`,
  ],
  ["its search entry", `DELETE FROM "SearchEntry" WHERE "opportunityId" = ${OF_FIRST}`],
  [
    "its place in the index",
    `INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "title", "body")
     SELECT 'delete', "row", "title", "body" FROM "SearchEntry" WHERE "opportunityId" = ${OF_FIRST}`,
  ],
])("An opportunity without %s is torn.", (_, sql) => {
  spoil(sql);
  expect(inspect(dataDir, [first, second])).toEqual({ lost: [], torn: [first.company], doubled: [] });
});

test("An opportunity without the receipt of its form is torn, and its form lost.", () => {
  spoil(`DELETE FROM "Receipt" WHERE "key" = '${first.key}'`);
  expect(inspect(dataDir, [first, second])).toEqual({
    ...{ lost: [first.company], torn: [first.company], doubled: [] },
  });
});

test("A receipt without its opportunity is torn.", () => {
  spoil(
    `INSERT INTO "Receipt" SELECT "userId", 'other', '{"opportunityId":"gone"}', "createdAt" FROM "Receipt" LIMIT 1`,
  );
  expect(inspect(dataDir, [first, second]).torn).toEqual(["receipt other"]);
});

test("A form that made two opportunities is doubled.", () => {
  spoil(
    `UPDATE "Opportunity" SET "companyId" = (SELECT "companyId" FROM "Opportunity" WHERE "id" = ${OF_FIRST})`,
  );
  expect(inspect(dataDir, [first]).doubled).toEqual([first.company]);
});

test("A row whose parent is gone is torn.", () => {
  spoil(`DELETE FROM "Opportunity" WHERE "id" = ${OF_FIRST}`);
  expect(inspect(dataDir, [second]).torn).toContain("4 orphans");
});
