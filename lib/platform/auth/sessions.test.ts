import { expect } from "vitest";
import { allRows, NOW, nothing, testOn } from "@/prisma/seed/testing";
import { closeSession, findSession, openSession } from "./sessions";

const test = testOn(nothing);

const DAY_MS = 24 * 3600 * 1000;
const after = (days: number, ms = 0) => new Date(NOW.getTime() + days * DAY_MS + ms);

test("a session is found by its key, of which only a digest is kept", async ({ db, alice, bob }) => {
  const [hers, his] = [
    await openSession(alice.userId, "Firefox", NOW),
    await openSession(bob.userId, null, NOW),
  ];
  expect(hers).toMatch(/^[\w-]{43}$/);
  expect(his).not.toBe(hers);
  expect(await findSession(hers, NOW)).toMatchObject({ userId: alice.userId });
  expect(await findSession(his, NOW)).toMatchObject({ userId: bob.userId });
  const everything = (await allRows(db)).join("\n");
  for (const key of [hers, his]) expect(everything).not.toContain(key);
});

test("a digest out of the database, or anything else, opens nothing", async ({ db, alice }) => {
  await openSession(alice.userId, null, NOW);
  const { tokenHash } = await db.session.findFirstOrThrow();
  for (const key of [tokenHash, "", "x", "' OR 1 = 1 --"]) expect(await findSession(key, NOW)).toBeNull();
});

test("a session ends after seven days without a request, to the millisecond", async ({ alice }) => {
  const key = await openSession(alice.userId, null, NOW);
  expect(await findSession(key, after(7, 1))).toBeNull();
  expect(await findSession(key, after(7))).not.toBeNull();
  expect(await findSession(key, after(14))).not.toBeNull();
});

test("a session ends after thirty days, however often it is used", async ({ alice }) => {
  const key = await openSession(alice.userId, null, NOW);
  for (let day = 5; day <= 30; day += 5) expect(await findSession(key, after(day))).not.toBeNull();
  expect(await findSession(key, after(30, 1))).toBeNull();
});

test("when it was seen is written once an hour, not once a request", async ({ db, alice }) => {
  const key = await openSession(alice.userId, null, NOW);
  const seenAt = async () => (await db.session.findFirstOrThrow()).seenAt;
  await findSession(key, after(0, 59 * 60_000));
  expect(await seenAt()).toEqual(NOW);
  await findSession(key, after(0, 61 * 60_000));
  expect(await seenAt()).toEqual(after(0, 61 * 60_000));
});

test("a closed session is over at once, and no other one with it", async ({ alice }) => {
  const [one, other] = [
    await openSession(alice.userId, null, NOW),
    await openSession(alice.userId, null, NOW),
  ];
  await closeSession(one);
  expect(await findSession(one, NOW)).toBeNull();
  expect(await findSession(other, NOW)).not.toBeNull();
});
