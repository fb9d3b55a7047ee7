import { randomUUID } from "node:crypto";
import Sqlite from "better-sqlite3";
import { openDatabase } from "@/lib/platform/db";
import { migrate } from "@/lib/platform/db/migrate";
import { fillMany } from "@/prisma/seed/bulk";
import { seeded } from "@/prisma/seed/random";
import { makePerson } from "@/prisma/seed/steps";

/** Makes a database with one account without anything in it; gives its id. */
export async function makeEmpty(file: string): Promise<string> {
  migrate(file, "prisma/migrations");
  const db = openDatabase(file);
  const person = { name: "Maya Okafor", email: "maya@example.org", passwordHash: "x", isOwner: true };
  const { userId } = await makePerson(db, person, new Date());
  await db.$disconnect();
  return userId;
}

/** The same with `count` opportunities, each with so many entries in its timeline as `entries`, or more. */
export async function makeFilled(file: string, count: number, entries: number): Promise<string> {
  const userId = await makeEmpty(file);
  const db = openDatabase(file);
  await fillMany(db, userId as never, count, { now: new Date(), random: seeded(1) });
  await db.$disconnect();
  const database = new Sqlite(file);
  database.function("uuid", { deterministic: false }, () => randomUUID());
  for (
    let missing = count * entries - entriesIn(database);
    missing > 0;
    missing = count * entries - entriesIn(database)
  )
    database
      .prepare(
        `INSERT INTO "TimelineEntry" ("id", "userId", "opportunityId", "kind", "by", "at", "facts", "createdAt")
         SELECT uuid(), "userId", "opportunityId", "kind", "by", "at", "facts", "createdAt" FROM "TimelineEntry"
         WHERE "opportunityId" IS NOT NULL AND "undoesId" IS NULL LIMIT ?`,
      )
      .run(missing);
  database.close();
  return userId;
}

const entriesIn = (database: Sqlite.Database): number =>
  database.prepare<[], number>(`SELECT count(*) FROM "TimelineEntry"`).pluck().get() ?? 0;
