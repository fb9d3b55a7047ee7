import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, vi } from "vitest";
import { bundleTables } from "@/lib/domain/bundle/tables";
import { DAY_MS } from "@/lib/domain/time/spans";
import {
  goOnWithBundle,
  keepBundle,
  startBundle,
  sweepBundles,
  undoBundle,
} from "@/lib/features/bundles/commands";
import { fileOfBundle, loadBundle } from "@/lib/features/bundles/records";
import { UNDO_DAYS } from "@/lib/features/bundles/schema";
import { fillBundle } from "@/lib/features/export/records";
import { saveNote } from "@/lib/features/notes/commands";
import { followTimelines } from "@/lib/features/timeline/commands";
import { writeZip } from "@/lib/platform/archive/write-zip";
import type { Database } from "@/lib/platform/db";
import { fileOf, readMoment } from "@/lib/platform/db/beside";
import type { UserId } from "@/lib/platform/user-id";
import { ok } from "@/lib/result";
import { anyAccount, writeAccount } from "@/prisma/seed/any-account";
import { makeHers } from "@/prisma/seed/calls/hers";
import { done, perform, type Scene } from "@/prisma/seed/scene";
import { beside, NOW, nothing, testOn } from "@/prisma/seed/testing";

vi.mock("@/lib/platform/apart", () => import("@/prisma/seed/not-apart"));

/** What the power does while something is taken back; each test sets it. */
const power = vi.hoisted(() => ({ stepsLeft: Number.POSITIVE_INFINITY }));
vi.mock("node:timers/promises", () => ({
  setTimeout: async () => {
    power.stepsLeft -= 1;
    if (power.stepsLeft < 0) throw new Error("the power has gone");
  },
}));

const test = testOn(({ alice }) => makeHers(alice, "Alices-own-words"));
const testOfAnybody = testOn(nothing);

/** Exports somebody into the place from which an import is read; gives what the bundle says of itself. */
async function exportTo({ db, userId }: Pick<Scene, "db" | "userId">, bundleId: string) {
  let manifest: Awaited<ReturnType<typeof fillBundle>> | undefined;
  await writeZip(fileOfBundle(bundleId), async (add) =>
    readMoment(await fileOf(db), async (file) => {
      manifest = await fillBundle(file, userId, { add, calendar: "", now: NOW, onRows: () => undefined });
    }),
  );
  if (!manifest) throw new Error("Nothing was exported.");
  return manifest;
}

const digestOf = async (scene: Scene) => (await exportTo(scene, randomUUID())).tables;

async function bringIn(scene: Scene, bundleId: string): Promise<void> {
  await done(scene, keepBundle, { bundleId, name: "tactful.zip", sizeBytes: 1 });
  await goOnWithBundle(scene.userId, bundleId);
  await done(scene, startBundle, { bundleId });
  await goOnWithBundle(scene.userId, bundleId);
  expect(await loadBundle(scene.db, scene.userId, bundleId)).toMatchObject({ status: "done" });
}

/** Brings into one account what was exported from another; gives the bundle's id. */
async function bringInFrom(source: Scene, scene: Scene): Promise<string> {
  const bundleId = randomUUID();
  await exportTo(source, bundleId);
  await bringIn(scene, bundleId);
  return bundleId;
}

async function takeBack(scene: Scene, bundleId: string) {
  await done(scene, undoBundle, { bundleId });
  await goOnWithBundle(scene.userId, bundleId);
  const stored = await loadBundle(scene.db, scene.userId, bundleId);
  return { status: stored?.status, undo: stored?.report.undo };
}

const own = ({ userId }: Scene) => ({ where: { userId } });

const oneOf = ({ db, userId }: Scene) =>
  db.opportunity.findFirstOrThrow({ where: { userId, notes: { some: {} }, stage: { not: "taken-back" } } });

describe("taken back at once", () => {
  test("an account has what it had, and nothing else", async ({ alice, bob, db }) => {
    await db.company.create({
      data: { id: randomUUID(), ...bobs(bob), name: "Tidewater", nameKey: "tidewater", createdAt: NOW },
    });
    const before = await digestOf(bob);
    const hers = await digestOf(alice);
    const bundleId = await bringInFrom(alice, bob);
    expect(await digestOf(bob)).not.toEqual(before);
    const { status, undo } = await takeBack(bob, bundleId);
    expect(undo).toMatchObject({ kept: [], keptCount: 0 });
    expect(status).toBe("undone");
    expect(await digestOf(bob)).toEqual(before);
    expect(await digestOf(alice)).toEqual(hers);
    for (const count of [db.original, db.enclosure, db.document, db.searchEntry, db.course, db.bundleRow])
      expect(await (count as typeof db.original).count(own(bob))).toBe(0);
    await beside(db, (file) =>
      file.exec(`INSERT INTO "SearchIndex" ("SearchIndex", rank) VALUES ('integrity-check', 1);
        INSERT INTO "SearchIndexOfPeople" ("SearchIndexOfPeople", rank) VALUES ('integrity-check', 1)`),
    );
    const told = await db.timelineEntry.findFirstOrThrow({
      where: { ...own(bob).where, kind: "bundle-taken-back" },
    });
    expect(told.facts).toMatchObject({ bundleId, name: "tactful.zip", kept: 0 });
  });

  const bobs = ({ userId }: Scene) => ({ userId });

  test("a company that was here is as active as it was before", async ({ alice, bob, db }) => {
    const { company } = await db.opportunity.findFirstOrThrow({
      where: { userId: alice.userId, stage: { not: "taken-back" } },
      select: { company: true },
    });
    const { name, nameKey } = company;
    const mine = randomUUID();
    await db.company.create({
      data: { id: mine, userId: bob.userId, name, nameKey, createdAt: new Date("2026-01-01T00:00:00Z") },
    });
    const before = await db.company.findUniqueOrThrow({ where: { id: mine } });
    const bundleId = await bringInFrom(alice, bob);
    const during = await db.company.findUniqueOrThrow({ where: { id: mine } });
    expect(during.activityAt.getTime()).toBeGreaterThan(before.activityAt.getTime());
    await takeBack(bob, bundleId);
    expect(await db.company.findUniqueOrThrow({ where: { id: mine } })).toEqual(before);
  });

  test("it is taken back once, by whoever brought it in", async ({ alice, bob }) => {
    const bundleId = await bringInFrom(alice, bob);
    expect(await perform(alice, undoBundle, { bundleId })).toMatchObject({ reason: "not-found" });
    await takeBack(bob, bundleId);
    expect(await perform(bob, undoBundle, { bundleId })).toMatchObject({ reason: "not-found" });
    const again = randomUUID();
    await exportTo(alice, again);
    await bringIn(bob, again);
    expect(await takeBack(bob, again)).toMatchObject({ status: "undone", undo: { keptCount: 0 } });
  });

  test("what broke off goes on where it was", async ({ alice, bob }) => {
    const before = await digestOf(bob);
    const bundleId = await bringInFrom(alice, bob);
    power.stepsLeft = 3;
    await done(bob, undoBundle, { bundleId });
    const broken = goOnWithBundle(bob.userId, bundleId);
    await vi.waitFor(() => expect(power.stepsLeft).toBeLessThan(0));
    const { report } = (await loadBundle(bob.db, bob.userId, bundleId)) ?? {};
    expect(Object.values(report?.undo?.tables ?? {})).not.toEqual([]);
    power.stepsLeft = Number.POSITIVE_INFINITY;
    await broken;
    expect(await loadBundle(bob.db, bob.userId, bundleId)).toMatchObject({ status: "undone" });
    expect(await digestOf(bob)).toEqual(before);
  });
});

describe("taken back after somebody worked with it", () => {
  test("what was worked with stays whole, with what it names, and is told", async ({ alice, bob, db }) => {
    const bundleId = await bringInFrom(alice, bob);
    const mine = await oneOf(bob);
    const held = { where: { opportunityId: mine.id } };
    const entries = await db.timelineEntry.count(held);
    await done(bob, saveNote, { opportunityId: mine.id, noteId: "", body: "Call them on Monday." });
    const { undo } = await takeBack(bob, bundleId);
    expect(undo?.kept[0]).toEqual({
      ...{ table: "Opportunity", id: mine.id, why: "changed" },
      name: expect.stringContaining(`${mine.role}, `),
    });
    expect(undo?.kept.slice(1).map(({ why }) => why)).not.toContain("changed");
    expect(undo?.tables.Opportunity).toMatchObject({ kept: await db.opportunity.count(own(bob)) });
    expect(undo?.kept).toContainEqual(
      expect.objectContaining({ table: "Company", id: mine.companyId, why: "needed" }),
    );
    expect(await db.timelineEntry.count(held)).toBe(entries + 1);
    expect(await db.searchEntry.count(held)).toBe(1);
    expect(await db.course.count(held)).toBe(1);
    const told = await db.timelineEntry.findFirstOrThrow({
      where: { ...own(bob).where, kind: "bundle-taken-back" },
    });
    expect(told.facts).not.toMatchObject({ kept: 0 });
  });

  test("what only changed by itself stays alone", async ({ alice, bob, db }) => {
    const bundleId = await bringInFrom(alice, bob);
    const goal = await db.careerGoal.findFirstOrThrow(own(bob));
    await db.careerGoal.update({ where: { id: goal.id }, data: { title: "Something else" } });
    const { undo } = await takeBack(bob, bundleId);
    expect(undo?.kept).toEqual([
      { table: "CareerGoal", id: goal.id, name: "Something else", why: "changed" },
    ]);
    expect(await db.opportunity.count(own(bob))).toBe(0);
    expect(await db.skill.count(own(bob))).toBe(await db.skill.count({ where: { careerGoalId: goal.id } }));
  });

  test("the stage of one's own follows what is left of its timeline", async ({ alice, db }) => {
    const bundleId = randomUUID();
    await exportTo(alice, bundleId);
    const { id, opportunityId } = await db.timelineEntry.findFirstOrThrow({
      where: { ...own(alice).where, kind: "declined", undoneBy: { none: {} } },
    });
    const mine = { where: { id: opportunityId ?? "" }, select: { stage: true } };
    await unguarded(db, (file) => file.prepare(`DELETE FROM "TimelineEntry" WHERE "id" = ?`).run(id));
    await done(alice, async (work) => ok(await followTimelines(work, [mine.where.id])), {});
    const before = await db.opportunity.findUniqueOrThrow(mine);
    // What goes on in the background goes by the clock.
    const today = { ...alice, now: new Date() };
    await bringIn(today, bundleId);
    expect(await db.timelineEntry.count({ where: { id } })).toBe(1);
    expect(await db.opportunity.findUniqueOrThrow(mine)).toEqual(before);
    const note = { opportunityId: mine.where.id, noteId: "", body: "Call them on Monday." };
    await done({ ...today, now: new Date() }, saveNote, note);
    await done(alice, async (work) => ok(await followTimelines(work, [mine.where.id])), {});
    expect(await db.opportunity.findUniqueOrThrow(mine)).toEqual({ stage: "declined-by-me" });
    await takeBack(alice, bundleId);
    expect(await db.timelineEntry.count({ where: { id } })).toBe(0);
    expect(await db.opportunity.findUniqueOrThrow(mine)).toEqual(before);
    expect(before.stage).not.toBe("declined-by-me");
  });

  test("the database lets nothing of the timeline go that did not come with it", async ({
    alice,
    bob,
    db,
  }) => {
    const bundleId = await bringInFrom(alice, bob);
    await done(bob, undoBundle, { bundleId });
    const mine = await oneOf(bob);
    const entry = { ...own(bob).where, opportunityId: mine.id };
    await beside(db, (file) => {
      file.pragma("foreign_keys = ON");
      file
        .prepare(`DELETE FROM "BundleRow" WHERE "table" = 'TimelineEntry' AND "key" = json_array(?)`)
        .run(file.prepare(`SELECT "id" FROM "TimelineEntry" WHERE "opportunityId" = ?`).pluck().get(mine.id));
      const drop = () => file.prepare(`DELETE FROM "Opportunity" WHERE "id" = ?`).run(mine.id);
      expect(drop).toThrow("append-only");
    });
    expect(await db.timelineEntry.count({ where: entry })).toBeGreaterThan(0);
  });
});

test("what a bundle brought in is remembered for so long as it can be taken back", async ({
  alice,
  bob,
  db,
}) => {
  const bundleId = await bringInFrom(alice, bob);
  expect(existsSync(fileOfBundle(bundleId))).toBe(false);
  const at = (days: number) => new Date(Date.now() + days * DAY_MS);
  await sweepBundles(at(UNDO_DAYS - 1));
  expect(await db.bundleRow.count(own(bob))).toBeGreaterThan(0);
  await sweepBundles(at(UNDO_DAYS + 1));
  expect(await db.bundleRow.count(own(bob))).toBe(0);
  expect(await perform(bob, undoBundle, { bundleId })).toMatchObject({ reason: "too-late" });
});

/** Works on the file while nothing guards the timeline. */
const unguarded = (db: Database, work: (file: Parameters<Parameters<typeof beside>[1]>[0]) => void) =>
  beside(db, (file) => {
    const made = String(
      file.prepare(`SELECT sql FROM sqlite_schema WHERE name = 'TimelineEntry_no_delete'`).pluck().get(),
    );
    file.exec(`DROP TRIGGER "TimelineEntry_no_delete"`);
    work(file);
    file.exec(made);
  });

/** Empties everything of somebody's, as if the account were new. */
const wipe = (db: Database, userId: UserId) =>
  unguarded(db, (file) => {
    file.pragma("foreign_keys = OFF");
    for (const { name } of bundleTables) file.prepare(`DELETE FROM "${name}" WHERE "userId" = ?`).run(userId);
  });

/** Removes a row of somebody's, with what is beneath it. */
const thinOut = (db: Database, userId: UserId, table: string) =>
  unguarded(db, (file) => {
    file.pragma("foreign_keys = ON");
    const remove = file.prepare(
      `DELETE FROM "${table}" WHERE rowid = (SELECT max(rowid) FROM "${table}" WHERE "userId" = ?)`,
    );
    try {
      remove.run(userId);
    } catch {
      // Something names it and has to.
    }
  });

testOfAnybody(
  "brought in beside anything of one's own and taken back, any account leaves no trace",
  async ({ db, alice, bob }) => {
    await fc.assert(
      fc.asyncProperty(anyAccount, anyAccount, async (hers, his) => {
        for (const { userId } of [alice, bob]) await wipe(db, userId);
        await writeAccount(db, alice.userId, hers);
        await writeAccount(db, bob.userId, his);
        const before = await digestOf(bob);
        const bundleId = await bringInFrom(alice, bob);
        expect(await takeBack(bob, bundleId)).toMatchObject({ status: "undone", undo: { kept: [] } });
        expect(await digestOf(bob)).toEqual(before);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  },
);

testOfAnybody(
  "what was missing of one's own, brought back and taken back, is missing again",
  async ({ db, alice }) => {
    const tables = fc.subarray(
      bundleTables.map(({ name }) => name),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(anyAccount, tables, async (hers, lost) => {
        await wipe(db, alice.userId);
        await writeAccount(db, alice.userId, hers);
        const bundleId = randomUUID();
        await exportTo(alice, bundleId);
        for (const table of lost) await thinOut(db, alice.userId, table);
        const before = await digestOf(alice);
        await done(alice, keepBundle, { bundleId, name: "tactful.zip", sizeBytes: 1 });
        await goOnWithBundle(alice.userId, bundleId);
        if (!(await perform(alice, startBundle, { bundleId })).ok) return;
        await goOnWithBundle(alice.userId, bundleId);
        expect(await takeBack(alice, bundleId)).toMatchObject({ status: "undone", undo: { kept: [] } });
        expect(await digestOf(alice)).toEqual(before);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  },
);
