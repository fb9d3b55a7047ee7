import { describe, expect } from "vitest";
import { DAY_MS } from "@/lib/domain/time/spans";
import { later, perform, type Scene } from "@/prisma/seed/scene";
import { accept, decline, logOne, saveLetter, startLetter, takeBackLast } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { startMessage } from "../messages/commands";

const test = testOn(async ({ alice }) => ({
  opportunityId: await logOne(alice, {
    ...{ company: "Otter & Pine", role: "Planner", text: "An interview?", contactName: "Elena Brandt" },
  }),
}));

const stageOf = async ({ db }: Scene, id: string) =>
  (await db.opportunity.findUniqueOrThrow({ where: { id } })).stage;

const followUps = ({ db }: Scene, opportunityId: string) =>
  db.followUp.findMany({ where: { opportunityId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });

describe("a withdrawal", () => {
  test("after the interview was taken ends it under its own name; taken back, it goes on", async ({
    alice,
    made: { opportunityId },
  }) => {
    await accept(later(alice, 1), opportunityId);
    const messageId = await startLetter(later(alice, 2), opportunityId, "withdraw-application");
    await saveLetter(later(alice, 3), messageId, "sent", { reasons: ["staying"] });
    expect(await stageOf(alice, opportunityId)).toBe("withdrawn-by-me");
    await takeBackLast(later(alice, 4), opportunityId, "withdrawn");
    expect(await stageOf(alice, opportunityId)).toBe("interviewing");
    const decisions = await alice.db.decision.findMany({
      where: { opportunityId },
      orderBy: { decidedAt: "asc" },
    });
    expect(decisions.map(({ choice, withdrawnAt }) => [choice, withdrawnAt === null])).toEqual([
      ["accept", true],
      ["withdraw", false],
    ]);
  });

  test("cannot be begun once it has ended", async ({ alice, made: { opportunityId } }) => {
    await decline(later(alice, 1), opportunityId, {});
    const begun = await perform(later(alice, 5), startMessage, {
      opportunityId,
      kind: "withdraw-application",
    });
    expect(begun).toMatchObject({ reason: "already-answered" });
  });
});

test("an open door is knocked on after as many days as were chosen, with what would be a reason to write", async ({
  alice,
  made: { opportunityId },
}) => {
  const released = { doorDays: "30", "detail.contract-type.wanted": "a permanent post" };
  await decline(later(alice, 1), opportunityId, { reasons: ["contract-type"], released });
  const [followUp] = await followUps(alice, opportunityId);
  expect(followUp?.reason).toMatch(
    /^Write to Elena Brandt again: the door is open, and .+ would be a reason$/,
  );
  const days = ((followUp?.dueAt.getTime() ?? 0) - alice.now.getTime()) / DAY_MS;
  expect(days).toBeGreaterThan(29.5);
  expect(days).toBeLessThan(30.5);
});

describe("to stay in touch", () => {
  test("does what the follow-up was for, and makes the next one; taken back, the first one waits again", async ({
    alice,
    made: { opportunityId },
  }) => {
    await decline(later(alice, 1), opportunityId, {});
    const messageId = await startLetter(later(alice, 9), opportunityId, "keep-in-touch");
    await saveLetter(later(alice, 10), messageId, "sent", {
      released: { "field.news": "I have finished my course." },
    });
    expect((await followUps(alice, opportunityId)).map(({ status }) => status)).toEqual(["done", "waiting"]);
    expect(await stageOf(alice, opportunityId)).toBe("declined-by-me");
    await takeBackLast(later(alice, 11), opportunityId, "message-sent");
    expect((await followUps(alice, opportunityId)).map(({ status }) => status)).toEqual([
      "waiting",
      "cancelled",
    ]);
  });
});

test("a no that is asked back is open again; taken back, it is the no it was", async ({
  alice,
  made: { opportunityId },
}) => {
  await decline(later(alice, 1), opportunityId, {});
  const messageId = await startLetter(later(alice, 9), opportunityId, "reopen");
  await saveLetter(later(alice, 10), messageId, "sent", {});
  expect(await stageOf(alice, opportunityId)).toBe("clarifying");
  expect((await followUps(alice, opportunityId)).map(({ status }) => status)).toEqual(["done", "waiting"]);
  await takeBackLast(later(alice, 11), opportunityId, "reopened");
  expect(await stageOf(alice, opportunityId)).toBe("declined-by-me");
  expect((await followUps(alice, opportunityId)).map(({ status }) => status)).toEqual([
    "waiting",
    "cancelled",
  ]);
});

test("who asks for another time of an interview that is settled is still on the way to it", async ({
  alice,
  made: { opportunityId },
}) => {
  await accept(later(alice, 1), opportunityId);
  const messageId = await startLetter(later(alice, 2), opportunityId, "reschedule");
  await saveLetter(later(alice, 3), messageId, "sent", {});
  expect(await stageOf(alice, opportunityId)).toBe("interviewing");
  expect((await followUps(alice, opportunityId)).map(({ reason }) => reason)).toEqual([
    "See whether Elena Brandt has answered",
  ]);
});

test("what was sent is kept beside what was proposed", async ({ alice, made: { opportunityId } }) => {
  const messageId = await startLetter(later(alice, 1), opportunityId);
  const { body } = await alice.db.message.findUniqueOrThrow({ where: { id: messageId } });
  await saveLetter(later(alice, 2), messageId, "sent", { body: `${body}\nPS: Greetings to Jo.` });
  const sent = await alice.db.message.findUniqueOrThrow({ where: { id: messageId } });
  expect(sent.body).toContain("PS: Greetings to Jo.");
  expect(sent.composed).not.toContain("PS");
  expect(sent.composed.length).toBeGreaterThan(50);
});
