import { describe, expect } from "vitest";
import { countToTell, readCloseOut } from "@/lib/features/close-out/queries";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { accept, logOne, saveLetter, startLetter, takeBackLast } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { acceptOffer, noteInterview, noteOffer } from "./commands";

const test = testOn(async ({ alice }) => ({
  opportunityId: await logOne(alice, {
    ...{ company: "Otter & Pine", role: "Planner", text: "An interview?" },
    answerBy: new Date("2026-12-01T09:00:00Z"),
  }),
}));

const noted = (opportunityId: string) => ({ opportunityId, channel: "phone" as const, answerBy: null });

const read = ({ db }: Scene, id: string) => db.opportunity.findUniqueOrThrow({ where: { id } });

describe("an offer", () => {
  test("waits for an answer by the day they named; taken back, the earlier day stands again", async ({
    alice,
    made: { opportunityId },
  }) => {
    const { answerBy: before } = await read(alice, opportunityId);
    await done(later(alice, 1), noteOffer, noted(opportunityId));
    expect(await read(alice, opportunityId)).toMatchObject({
      ...{ stage: "offered", isOpen: true, wantsAnswer: true, answerBy: null },
    });
    expect(await alice.db.invitation.count({ where: { opportunityId, kind: "offer" } })).toBe(1);
    await takeBackLast(later(alice, 2), opportunityId, "offer-received");
    expect(await read(alice, opportunityId)).toMatchObject({ stage: "invited", answerBy: before });
    expect(await alice.db.invitation.count({ where: { opportunityId, kind: "offer" } })).toBe(0);
  });

  test("that stands already, or of something that has ended, is not noted", async ({
    alice,
    made: { opportunityId },
  }) => {
    await done(later(alice, 1), noteOffer, noted(opportunityId));
    expect(await perform(later(alice, 2), noteOffer, noted(opportunityId))).toMatchObject({
      reason: "already-offered",
    });
    await done(later(alice, 3), acceptOffer, { opportunityId });
    expect(await perform(later(alice, 4), noteOffer, noted(opportunityId))).toMatchObject({
      reason: "already-ended",
    });
  });

  test("can only be accepted once it was made, and can be taken back", async ({
    alice,
    made: { opportunityId },
  }) => {
    expect(await perform(later(alice, 1), acceptOffer, { opportunityId })).toMatchObject({
      reason: "not-offered",
    });
    await done(later(alice, 2), noteOffer, noted(opportunityId));
    await done(later(alice, 3), acceptOffer, { opportunityId });
    expect(await read(alice, opportunityId)).toMatchObject({ stage: "accepted", isOpen: false });
    await takeBackLast(later(alice, 4), opportunityId, "offer-accepted");
    expect(await read(alice, opportunityId)).toMatchObject({ stage: "offered" });
    expect(await alice.db.decision.findFirst({ where: { choice: "accept-offer" } })).toMatchObject({
      withdrawnAt: expect.any(Date),
    });
  });

  test("declined in a letter ends as declined by me, under its own name", async ({
    alice,
    made: { opportunityId },
  }) => {
    await done(later(alice, 1), noteOffer, noted(opportunityId));
    const messageId = await startLetter(later(alice, 2), opportunityId, "decline-offer");
    await saveLetter(later(alice, 3), messageId, "sent", { reasons: ["timing"] });
    expect(await read(alice, opportunityId)).toMatchObject({ stage: "offer-declined-by-me", isOpen: false });
    await takeBackLast(later(alice, 4), opportunityId, "offer-declined");
    expect(await read(alice, opportunityId)).toMatchObject({ stage: "offered" });
  });
});

test("an interview that took place changes no stage, and can be taken back", async ({
  alice,
  made: { opportunityId },
}) => {
  await accept(later(alice, 1), opportunityId);
  await done(later(alice, 2), noteInterview, { opportunityId });
  expect(await read(alice, opportunityId)).toMatchObject({ stage: "interviewing" });
  await takeBackLast(later(alice, 3), opportunityId, "interview-held");
});

describe("the close-out", () => {
  test("is empty until an offer is accepted", async ({ alice }) => {
    expect(await readCloseOut(alice.userId)).toEqual({ accepted: null, toTell: [], told: [] });
  });

  test("is of the offer that was accepted last, and reminds until nobody is left", async ({
    alice,
    made: { opportunityId },
  }) => {
    const another = await logOne(alice, { company: "Harbour Foods", role: "Clerk" });
    expect(await countToTell(alice.userId)).toBeNull();
    await done(later(alice, 1), noteOffer, noted(opportunityId));
    await done(later(alice, 2), acceptOffer, { opportunityId });
    expect(await countToTell(alice.userId)).toEqual({ left: 1, company: "Otter & Pine" });
    await done(later(alice, 3), noteOffer, noted(another));
    await done(later(alice, 4), acceptOffer, { opportunityId: another });
    expect(await countToTell(alice.userId)).toBeNull();
    expect(await readCloseOut(alice.userId)).toMatchObject({ accepted: { company: "Harbour Foods" } });
    await takeBackLast(later(alice, 5), another, "offer-accepted");
    expect(await countToTell(alice.userId)).toEqual({ left: 1, company: "Otter & Pine" });
  });

  test("lists everyone who still waits, and keeps count of who was told", async ({
    alice,
    made: { opportunityId },
  }) => {
    const log = (company: string) => logOne(alice, { company, role: "Clerk", text: "An interview?" });
    const [asked, taken, offered] = [await log("Asked"), await log("Taken"), await log("Offering")];
    // Nobody there knows of the person.
    await logOne(alice, { company: "Advertising", role: "Clerk", kind: "posting" });
    await accept(later(alice, 1), taken);
    await done(later(alice, 2), noteOffer, noted(offered));
    await done(later(alice, 3), noteOffer, noted(opportunityId));
    await done(later(alice, 4), acceptOffer, { opportunityId });
    // What comes after it belongs to another search.
    await logOne(later(alice, 5), { company: "Later", role: "Clerk", text: "An interview?" });

    const before = await readCloseOut(alice.userId);
    expect(before.accepted).toMatchObject({ company: "Otter & Pine" });
    expect(before.toTell.map(({ company, kind }) => [company, kind])).toEqual([
      ["Offering", "decline-offer"],
      ["Taken", "close-out"],
      ["Asked", "close-out"],
    ]);
    const messageId = await startLetter(later(alice, 6), asked, "close-out");
    expect((await readCloseOut(alice.userId)).toTell.at(-1)).toMatchObject({ draftId: messageId });
    await saveLetter(later(alice, 7), messageId, "sent", {});
    const after = await readCloseOut(alice.userId);
    expect(after.toTell.map(({ company }) => company)).toEqual(["Offering", "Taken"]);
    expect(after.told).toMatchObject([{ company: "Asked" }]);
    expect(await read(alice, asked)).toMatchObject({ stage: "withdrawn-by-me" });
  });
});
