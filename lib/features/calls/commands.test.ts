import { expect } from "vitest";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { logOne, saveLetter, startLetter } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { noteCall } from "./commands";

const test = testOn(async ({ alice }) => {
  const opportunityId = await logOne(alice, {
    ...{ company: "Otter & Pine", role: "Planner", text: "An interview?", contactName: "Elena Brandt" },
  });
  return { opportunityId, messageId: await startLetter(later(alice, 1), opportunityId) };
});

const entries = ({ db }: Scene, opportunityId: string) =>
  db.timelineEntry.findMany({ where: { opportunityId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });

test("a voicemail says nothing: the script stays a draft, and the call is told", async ({ alice, made }) => {
  const { messageId, opportunityId } = made;
  await done(later(alice, 2), noteCall, { messageId, outcome: "voicemail", seconds: 25 });
  expect(await alice.db.message.findUniqueOrThrow({ where: { id: messageId } })).toMatchObject({
    status: "draft",
  });
  expect((await entries(alice, opportunityId)).at(-1)).toMatchObject({
    ...{ kind: "called", facts: { outcome: "voicemail", seconds: 25, to: "Elena Brandt" } },
  });
});

test("what they heard is said, and the letter that confirms it is begun; sending that decides nothing twice", async ({
  alice,
  made,
}) => {
  const { messageId, opportunityId } = made;
  const called = await done(later(alice, 2), noteCall, { messageId, outcome: "said", seconds: 90 });
  expect(called).toMatchObject({ opportunityId, isSaid: true });
  const { db } = alice;
  expect(await db.message.findUniqueOrThrow({ where: { id: messageId } })).toMatchObject({
    ...{ status: "sent", sentVia: "phone" },
  });
  const confirmation = await db.message.findUniqueOrThrow({ where: { id: called.messageId } });
  expect(confirmation).toMatchObject({ status: "draft", channel: "email" });
  expect(confirmation.choices).toMatchObject({ confirmsCall: true });

  await saveLetter(later(alice, 5), called.messageId, "sent", { confirmsCall: "yes" });
  const kinds = (await entries(alice, opportunityId)).map(({ kind }) => kind);
  expect(kinds.slice(-2)).toEqual(["declined", "message-sent"]);
  expect(await db.decision.count()).toBe(1);
});

test("it cannot be said twice", async ({ alice, made: { messageId } }) => {
  await done(later(alice, 2), noteCall, { messageId, outcome: "said", seconds: null });
  expect(
    await perform(later(alice, 3), noteCall, { messageId, outcome: "said", seconds: null }),
  ).toMatchObject({ reason: "already-sent" });
});
