import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { goOnWithBundle, keepBundle, startBundle } from "@/lib/features/bundles/commands";
import { fileOfBundle, loadBundle } from "@/lib/features/bundles/records";
import { fileOfExport, writeArchive } from "@/lib/features/export/records";
import { indexOpportunities } from "@/lib/features/opportunities/commands";
import type { Work } from "@/lib/platform/action";
import { fileOf } from "@/lib/platform/db/beside";
import { ok } from "@/lib/result";
import { makeHers } from "@/prisma/seed/calls/hers";
import { done, type Scene } from "@/prisma/seed/scene";
import { testOn } from "@/prisma/seed/testing";

const test = testOn(({ alice }) => makeHers(alice, "Alices-own-words"));

/** Brings into one account, by processes of their own, what was exported from another. */
async function bringIn(bundleId: string, scene: Scene) {
  await done(scene, keepBundle, { bundleId, name: "tactful.zip", sizeBytes: 1 });
  await goOnWithBundle(scene.userId, bundleId);
  await done(scene, startBundle, { bundleId });
  await goOnWithBundle(scene.userId, bundleId);
  return loadBundle(scene.db, scene.userId, bundleId);
}

async function exported({ db, userId }: Scene): Promise<string> {
  const bundleId = randomUUID();
  await writeArchive(await fileOf(db), userId, () => undefined);
  mkdirSync(path.dirname(fileOfBundle(bundleId)), { recursive: true });
  renameSync(fileOfExport(userId), fileOfBundle(bundleId));
  return bundleId;
}

test("what was brought in is found and counted", async ({ alice, bob, db }) => {
  expect(await bringIn(await exported(alice), bob)).toMatchObject({
    status: "done",
    report: { problems: [] },
  });
  const own = { userId: bob.userId };
  expect(await db.opportunity.count({ where: own })).toBeGreaterThan(0);
  expect(await db.opportunity.count({ where: { ...own, course: null } })).toBe(0);
  expect(
    await db.opportunity.count({ where: { ...own, searchEntry: null, stage: { not: "taken-back" } } }),
  ).toBe(0);
});

test("an opportunity that was there is found by a note that came back to it", async ({ alice, db }) => {
  const bundleId = await exported(alice);
  const note = await db.note.findFirstOrThrow({ where: { removedAt: null, body: { not: "" } } });
  const { opportunityId } = note;
  await db.note.delete({ where: { id: note.id } });
  const index = async (work: Work) => ok(await indexOpportunities(work, [opportunityId]));
  await done(alice, index, {});
  const find = () => db.searchEntry.findUniqueOrThrow({ where: { opportunityId } });
  expect((await find()).notes).not.toContain(note.body);
  await bringIn(bundleId, alice);
  expect((await find()).notes).toContain(note.body);
});
