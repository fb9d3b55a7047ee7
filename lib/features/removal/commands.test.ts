import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, vi } from "vitest";
import { bundleTables, LEFT_OUT } from "@/lib/domain/bundle/tables";
import { keepBundle } from "@/lib/features/bundles/commands";
import { fileOfBundle } from "@/lib/features/bundles/records";
import { prepareExport } from "@/lib/features/export/commands";
import { fileOfExport } from "@/lib/features/export/records";
import { authenticate } from "@/lib/platform/auth/authenticate";
import { findSession, openSession } from "@/lib/platform/auth/sessions";
import { fileOf } from "@/lib/platform/db/beside";
import { settings } from "@/lib/platform/env";
import { countAgainst } from "@/lib/platform/limits";
import { makeHers } from "@/prisma/seed/calls/hers";
import { receive, sendForm } from "@/prisma/seed/request";
import { done, perform, type Scene } from "@/prisma/seed/scene";
import { beside, PASSWORD, rowsOf, tablesIn, testOn } from "@/prisma/seed/testing";
import { removeMyAccount } from "./actions";
import { callOffRemoval, planRemoval, prepareRemoval, removeAccount } from "./commands";
import { findRemovable, TABLES_TO_EMPTY } from "./records";

vi.mock("next/headers", () => import("@/prisma/seed/request"));
vi.mock("next/navigation", () => import("@/prisma/seed/request"));
vi.mock("next/cache", () => import("@/prisma/seed/request"));

const MARKER = "Alicesownmarker";

const test = testOn(async ({ alice, bob }) => {
  await makeHers(alice, MARKER);
  await makeHers(bob, "Bobs-own-words");
});

/** The files under a folder in which a text stands, however it is cut into pages; the backups left out. */
function filesWith(text: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.includes("backups") && !name.includes("template"))
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile() && readFileSync(name).includes(text));
}

test("every table with rows of somebody is emptied", () => {
  const known = [...bundleTables.map(({ name }) => name), ...Object.keys(LEFT_OUT)];
  expect([...TABLES_TO_EMPTY, "User"].sort()).toEqual(known.sort());
});

test("of an account that goes at once nothing is left, and of another's nothing is missing", async ({
  alice,
  bob,
  db,
}) => {
  const his = await rowsOf(bob);
  const key = await openSession(alice.userId, "Firefox", new Date());
  await countAgainst("write", alice.userId);
  await authenticate({ email: "alice@example.org", password: "wrong" }, { address: "10.0.0.1", agent: null });
  await prepareExport(alice.userId);
  const bundleId = randomUUID();
  await done(alice, keepBundle, { bundleId, name: `${MARKER}.zip`, sizeBytes: 1 });
  mkdirSync(path.dirname(fileOfBundle(bundleId)), { recursive: true });
  writeFileSync(fileOfBundle(bundleId), MARKER);
  const file = await fileOf(db);
  expect(filesWith(MARKER, path.dirname(file)).length).toBeGreaterThan(0);

  await done(alice, planRemoval, { when: "at-once" });
  expect(await findSession(key, new Date())).toBeNull();
  const given = { email: "alice@example.org", password: PASSWORD };
  expect(await authenticate(given, { address: "10.0.0.2", agent: null })).toBeNull();
  await removeAccount(alice.userId);

  expect(await rowsOf(bob)).toEqual(his);
  await beside(db, (database) => {
    for (const table of tablesIn(database)) {
      const owner = table === "User" ? "id" : "userId";
      const left = database.prepare(`SELECT count(*) FROM "${table}" WHERE "${owner}" = ?`).pluck();
      expect(left.get(alice.userId), table).toBe(0);
    }
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    database.exec(`INSERT INTO "SearchIndex" ("SearchIndex", rank) VALUES ('integrity-check', 1)`);
  });
  expect(existsSync(fileOfExport(alice.userId))).toBe(false);
  expect(existsSync(fileOfBundle(bundleId))).toBe(false);
  const name = path.basename(file);
  const traces = [
    MARKER,
    MARKER.toLowerCase(),
    "alice@example.org",
    alice.userId,
    alice.userId.replaceAll("-", ""),
  ];
  for (const trace of traces) {
    const found = [...filesWith(trace, path.dirname(file)), ...filesWith(trace, settings().dataDir)];
    const own = found.filter(
      (each) => /exports|bundles|limits/.test(each) || path.basename(each).startsWith(name),
    );
    expect(own, trace).toEqual([]);
  }
});

test("an account that goes in a week can be kept until then, and goes after it", async ({ alice, db }) => {
  await done(alice, callOffRemoval, {});
  expect(await perform(alice, callOffRemoval, {})).toMatchObject({ reason: "not-planned" });
  await done(alice, planRemoval, { when: "in-a-week" });
  const { removeAt } = await db.user.findUniqueOrThrow({ where: { id: alice.userId } });
  expect(removeAt?.getTime()).toBe(alice.now.getTime() + 7 * 24 * 3600 * 1000);
  vi.useFakeTimers({ now: alice.now, toFake: ["Date"] });
  await removeAccount(alice.userId);
  expect(await findRemovable(db)).toEqual([]);
  vi.setSystemTime(alice.now.getTime() + 7 * 24 * 3600 * 1000);
  expect((await findRemovable(db)).map(({ id }) => id)).toContain(alice.userId);
  await removeAccount(alice.userId);
  vi.useRealTimers();
  expect(await db.user.findUnique({ where: { id: alice.userId } })).toBeNull();
});

test("a removal that broke off goes on, and what is closed can be kept no more", async ({ alice, db }) => {
  await done(alice, planRemoval, { when: "at-once" });
  expect(await perform(alice, callOffRemoval, {})).toMatchObject({ reason: "not-planned" });
  await db.note.deleteMany({ where: { userId: alice.userId } });
  await removeAccount(alice.userId);
  expect(await db.user.count()).toBe(1);
});

test("who asks proves it with the password, and is led out", async ({
  alice,
  db,
}: {
  alice: Scene;
  db: Scene["db"];
}) => {
  const wrong = { password: "not hers", when: "at-once" as const };
  expect(await prepareRemoval(alice.userId, wrong)).toMatchObject({ reason: "wrong-password" });
  receive({}, { tactful: await openSession(alice.userId, null, new Date()) });
  expect(await sendForm(removeMyAccount, wrong)).toMatchObject({
    status: "refused",
    reason: "wrong-password",
  });
  expect(await db.user.count()).toBe(2);
  expect(await sendForm(removeMyAccount, { password: PASSWORD, when: "at-once" })).toBe("/sign-in?removed");
  await removeAccount(alice.userId);
  expect(await db.user.count()).toBe(1);
});
