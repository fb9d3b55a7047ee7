import { expect } from "vitest";
import { finishFollowUp, moveFollowUp } from "@/lib/features/follow-ups/commands";
import { searchOpportunities } from "@/lib/features/listing/queries";
import { readTimeline } from "@/lib/features/timeline/queries";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { decline, logOne, saveLetter, takeBackLast } from "@/prisma/seed/steps";
import { rowsOf, testOn } from "@/prisma/seed/testing";
import { takeBack } from "./commands";

const test = testOn(async ({ db, alice }) => {
  const opportunityId = await logOne(alice, {
    company: "Otter & Pine",
    role: "Planner",
    contactName: "Elena Brandt",
  });
  const messageId = await decline(alice, opportunityId, { door: "open", reasons: ["timing"] });
  return { opportunityId, messageId, followUp: await db.followUp.findFirstOrThrow() };
});

const entryOf = async ({ db, userId }: Scene, kind: string) =>
  (await db.timelineEntry.findFirstOrThrow({ where: { userId, kind }, orderBy: { createdAt: "asc" } })).id;

const CANNOT = { ok: false, reason: "cannot-be-undone" };

test("a decline that was not sent after all is taken back whole, and both are told", async ({
  db,
  alice,
  made,
}) => {
  await takeBackLast(later(alice, 10), made.opportunityId, "declined");
  expect(await db.opportunity.findFirstOrThrow()).toMatchObject({
    stage: "invited",
    isOpen: true,
    wantsAnswer: true,
  });
  expect(await db.message.findFirstOrThrow()).toMatchObject({ status: "draft", sentAt: null, sentVia: null });
  expect(await db.decision.findFirstOrThrow()).toMatchObject({
    messageId: null,
    withdrawnAt: later(alice, 10).now,
  });
  expect(await db.followUp.findFirstOrThrow()).toMatchObject({ status: "cancelled" });
  const told = await readTimeline(alice.userId, made.opportunityId, { date: String });
  expect(told.map(({ title, isUndone, undo }) => ({ title, isUndone, undo }))).toMatchObject([
    { title: "You took back: You declined, in a message to Elena Brandt", isUndone: false, undo: null },
    { title: "You declined, in a message to Elena Brandt", isUndone: true, undo: null },
    { isUndone: false },
  ]);
});

test("the same letter can be sent after all, and its words are searched only while they are said", async ({
  db,
  alice,
  made: { opportunityId, messageId },
}) => {
  // The name it is signed with stands nowhere else.
  const found = async () => (await searchOpportunities(alice.userId, "Alice", 9)).length;
  expect(await found()).toBe(1);
  await takeBackLast(later(alice, 10), opportunityId, "declined");
  expect(await found()).toBe(0);
  await saveLetter(later(alice, 11), messageId, "sent");
  expect(await found()).toBe(1);
  expect(await db.decision.count({ where: { withdrawnAt: null, messageId } })).toBe(1);
});

test("what is taken back is not taken back twice, and the taking back is not", async ({ alice, made }) => {
  const entryId = await entryOf(alice, "declined");
  await takeBackLast(later(alice, 10), made.opportunityId, "declined");
  const before = await rowsOf(alice);
  expect(await perform(later(alice, 11), takeBack, { entryId })).toEqual({
    ok: false,
    reason: "already-undone",
  });
  const undone = { entryId: await entryOf(alice, "undone") };
  expect(await perform(later(alice, 11), takeBack, undone)).toEqual(CANNOT);
  expect(await perform(later(alice, 11), takeBack, { entryId: "nowhere" })).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect(await rowsOf(alice)).toEqual(before);
});

test("what was noted of the account, and an invitation that was answered, cannot be taken back", async ({
  alice,
}) => {
  for (const kind of ["account-created", "invitation-logged"]) {
    expect(await perform(alice, takeBack, { entryId: await entryOf(alice, kind) })).toEqual(CANNOT);
  }
});

test("a follow-up goes back to the day it came from, and one that was done waits again", async ({
  db,
  alice,
  made: { followUp, opportunityId },
}) => {
  const followUpId = followUp.id;
  await done(later(alice, 10), moveFollowUp, { followUpId, days: 7 });
  await takeBackLast(later(alice, 11), opportunityId, "follow-up-moved");
  expect(await db.followUp.findFirstOrThrow()).toEqual(followUp);
  await done(later(alice, 12), finishFollowUp, { followUpId });
  await takeBackLast(later(alice, 13), opportunityId, "follow-up-done");
  expect(await db.followUp.findFirstOrThrow()).toEqual(followUp);
});

test("of two moves the first is not taken back while the second stands", async ({
  db,
  alice,
  made: { followUp },
}) => {
  const followUpId = followUp.id;
  await done(later(alice, 10), moveFollowUp, { followUpId, days: 7 });
  await done(later(alice, 11), moveFollowUp, { followUpId, days: 30 });
  const second = await db.followUp.findFirstOrThrow();
  const first = { entryId: await entryOf(alice, "follow-up-moved") };
  expect(await perform(later(alice, 12), takeBack, first)).toEqual(CANNOT);
  expect(await db.followUp.findFirstOrThrow()).toEqual(second);
});

test("a follow-up whose decline was taken back does not wait again", async ({ db, alice, made }) => {
  const { followUp, opportunityId } = made;
  await done(later(alice, 10), moveFollowUp, { followUpId: followUp.id, days: 7 });
  await done(later(alice, 11), finishFollowUp, { followUpId: followUp.id });
  await takeBackLast(later(alice, 12), opportunityId, "declined");
  for (const kind of ["follow-up-moved", "follow-up-done"]) {
    expect(await perform(later(alice, 13), takeBack, { entryId: await entryOf(alice, kind) })).toEqual(
      CANNOT,
    );
  }
  expect(await db.followUp.count({ where: { status: "waiting" } })).toBe(0);
});
