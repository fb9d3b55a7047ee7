import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { migrate } from "@/lib/platform/db/migrate";

const OWN = "20261123133000_interviews_of_their_own";

test("what was settled and held before meetings had rows of their own is carried over", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tactful-interviews-"));
  const before = path.join(folder, "migrations");
  for (const name of readdirSync("prisma/migrations").filter((each) => each < OWN))
    cpSync(path.join("prisma/migrations", name), path.join(before, name), { recursive: true });
  const file = path.join(folder, "old.db");
  migrate(file, before);
  const db = new Sqlite(file);
  const at = "2026-12-03T10:00:00.000+00:00";
  db.exec(`
    INSERT INTO "User" (id, email, name, passwordHash, timeZone, isOwner, createdAt)
      VALUES ('u', 'a@example.org', 'A', '', 'Europe/Berlin', 1, '${at}');
    INSERT INTO "Company" (id, userId, name, nameKey, createdAt) VALUES ('c', 'u', 'C', 'c', '${at}');`);
  const add = (id: string, interviewAt: string | null) =>
    db
      .prepare(
        `INSERT INTO "Opportunity" (id, userId, companyId, role, stage, isOpen, wantsAnswer, interviewAt, activityAt, createdAt)
         VALUES (?, 'u', 'c', 'Planner', 'interviewing', 1, 0, ?, ?, ?)`,
      )
      .run(id, interviewAt, at, at);
  const tell = (id: string, opportunityId: string, kind: string, undoesId: string | null) =>
    db
      .prepare(
        `INSERT INTO "TimelineEntry" (id, userId, opportunityId, kind, by, at, facts, undoesId, createdAt)
         VALUES (?, 'u', ?, ?, 'me', '2026-12-04T10:00:00.000+00:00', '{}', ?, ?)`,
      )
      .run(id, opportunityId, kind, undoesId, at);
  add("planned", at);
  add("none", null);
  add("held", at);
  tell("held-entry", "held", "interview-held", null);
  add("not-held", at);
  tell("undone-entry", "not-held", "interview-held", null);
  tell("undoing", "not-held", "undone", "undone-entry");
  db.close();
  migrate(file, "prisma/migrations");
  const after = new Sqlite(file);
  const interviews = after
    .prepare(`SELECT id, opportunityId, status, startsAt, timeZone FROM "Interview" ORDER BY opportunityId`)
    .all();
  const aPlanned = {
    id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/),
  };
  const own = { timeZone: "Europe/Berlin" };
  expect(interviews).toEqual([
    {
      ...own,
      id: "held-entry",
      opportunityId: "held",
      status: "held",
      startsAt: "2026-12-04T10:00:00.000+00:00",
    },
    { ...own, ...aPlanned, opportunityId: "not-held", status: "planned", startsAt: at },
    { ...own, ...aPlanned, opportunityId: "planned", status: "planned", startsAt: at },
  ]);
  expect(after.prepare(`SELECT id, interviewAt FROM "Opportunity" ORDER BY id`).all()).toEqual([
    { id: "held", interviewAt: null },
    { id: "none", interviewAt: null },
    { id: "not-held", interviewAt: at },
    { id: "planned", interviewAt: at },
  ]);
  after.close();
  rmSync(folder, { recursive: true });
});
