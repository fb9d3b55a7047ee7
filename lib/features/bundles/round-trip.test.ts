import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { expect, vi } from "vitest";
import { bundleTables } from "@/lib/domain/bundle/tables";
import { fillBundle } from "@/lib/features/export/records";
import { writeZip } from "@/lib/platform/archive/write-zip";
import type { Database } from "@/lib/platform/db";
import { fileOf, readMoment } from "@/lib/platform/db/beside";
import { settings } from "@/lib/platform/env";
import type { UserId } from "@/lib/platform/user-id";
import { anyAccount, writeAccount } from "@/prisma/seed/any-account";
import { done, type Scene } from "@/prisma/seed/scene";
import { beside, NOW, nothing, testOn } from "@/prisma/seed/testing";
import { goOnWithBundle, keepBundle, startBundle } from "./commands";
import { fileOfBundle, loadBundle } from "./records";

vi.mock("@/lib/platform/apart", () => import("@/prisma/seed/not-apart"));

const test = testOn(nothing);

const noRows = () => undefined;

/** Exports somebody into the place from which an import is read; gives what the bundle says of itself. */
async function exportTo(db: Database, userId: UserId, bundleId: string) {
  let manifest: Awaited<ReturnType<typeof fillBundle>> | undefined;
  mkdirSync(path.join(settings().dataDir, "bundles"), { recursive: true });
  await writeZip(fileOfBundle(bundleId), async (add) =>
    readMoment(await fileOf(db), async (file) => {
      manifest = await fillBundle(file, userId, { add, calendar: "", now: NOW, onRows: noRows });
    }),
  );
  if (!manifest) throw new Error("Nothing was exported.");
  return manifest;
}

async function bringIn(scene: Scene, bundleId: string) {
  await done(scene, keepBundle, { bundleId, name: "tactful.zip", sizeBytes: 1 });
  await goOnWithBundle(scene.userId, bundleId);
  const looked = await loadBundle(scene.db, scene.userId, bundleId);
  if (looked?.status === "looked") {
    await done(scene, startBundle, { bundleId });
    await goOnWithBundle(scene.userId, bundleId);
  }
  return { looked, after: await loadBundle(scene.db, scene.userId, bundleId) };
}

/** Empties everything of somebody's, as if the account were new. */
const wipe = (db: Database, userId: UserId) =>
  beside(db, (file) => {
    file.pragma("foreign_keys = OFF");
    file.exec(`DROP TRIGGER IF EXISTS "TimelineEntry_no_delete"`);
    for (const { name } of bundleTables) file.prepare(`DELETE FROM "${name}" WHERE "userId" = ?`).run(userId);
  });

test("exported, wiped, brought in and exported again, any account has the same digest", async ({
  db,
  alice,
}) => {
  await fc.assert(
    fc.asyncProperty(anyAccount, async (account) => {
      await wipe(db, alice.userId);
      await writeAccount(db, alice.userId, account);
      const [first, again] = [randomUUID(), randomUUID()];
      const before = await exportTo(db, alice.userId, first);
      const held = bundleTables.filter(({ name }) => (before.tables[name]?.count ?? 0) > 0);
      expect(held).toHaveLength(bundleTables.length);
      await wipe(db, alice.userId);
      const { looked, after } = await bringIn(alice, first);
      expect(looked?.report.problems).toEqual([]);
      expect(after).toMatchObject({ status: "done", report: { problems: [], isAltered: false } });
      expect(await exportTo(db, alice.userId, again)).toEqual(before);
    }),
    { numRuns: 12 },
  );
});
