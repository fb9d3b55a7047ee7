import { expect } from "vitest";
import * as z from "zod";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { accept, answer, decline, logOne, makeCriteria, takeBackLast } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { rowsOf, testOn } from "@/prisma/seed/testing";
import { acceptInterview, noteDecision, reviewDecision } from "./commands";
import { noteForm, reviewForm } from "./schema";

const test = testOn(async ({ alice }) => {
  await makeCriteria(alice, criteria);
  return logOne(alice, { company: "Grünfracht", role: "Product Manager" });
});

const frozen = z.object({
  criteria: z.array(z.object({ label: z.string() })),
  answers: z.record(z.string(), z.object({ value: z.unknown() })),
  judgement: z.object({ verdict: z.string() }),
});

test("taking an interview is decided, and what it was decided on is frozen", async ({
  db,
  alice,
  made: id,
}) => {
  await answer(later(alice, 1), id, { "Work from home": { "value.min": "0" } });
  await accept(later(alice, 2), id);
  await answer(later(alice, 3), id, { "Work from home": { "value.min": "4" } });
  const decision = await db.decision.findFirstOrThrow({ where: { opportunityId: id } });
  expect(decision).toMatchObject({ choice: "accept", reasons: [], messageId: null, withdrawnAt: null });
  const then = frozen.parse(decision.frozen);
  expect(then.criteria).toHaveLength(criteria.length);
  expect(Object.values(then.answers).map(({ value }) => value)).toEqual([0]);
  expect(then.judgement.verdict).toBe("decline");
});

test("what is decided is not decided again before it is taken back", async ({ db, alice, made: id }) => {
  await accept(later(alice, 1), id);
  const before = await rowsOf(alice);
  const again = await perform(later(alice, 2), acceptInterview, { opportunityId: id });
  expect(again).toEqual({ ok: false, reason: "already-decided" });
  expect(await rowsOf(alice)).toEqual(before);
  await takeBackLast(later(alice, 3), id, "accepted");
  await accept(later(alice, 4), id);
  const standing = { opportunityId: id, withdrawnAt: null };
  expect(await db.decision.count({ where: standing })).toBe(1);
  expect(await db.decision.count({ where: { opportunityId: id } })).toBe(2);
});

test("a declined invitation is not accepted beside it", async ({ alice, made: id }) => {
  await decline(later(alice, 1), id);
  const accepted = await perform(later(alice, 9), acceptInterview, { opportunityId: id });
  expect(accepted).toEqual({ ok: false, reason: "already-decided" });
});

test("an opportunity that is not there cannot be accepted", async ({ alice }) => {
  const accepted = await perform(alice, acceptInterview, { opportunityId: "nowhere" });
  expect(accepted).toEqual({ ok: false, reason: "not-found" });
});

const decisionOf = ({ db }: Scene, opportunityId: string) =>
  db.decision.findFirstOrThrow({ where: { opportunityId }, orderBy: { decidedAt: "desc" } });

/** Takes the interview; gives the decision's id. */
async function decide(alice: Scene, opportunityId: string): Promise<string> {
  await accept(later(alice, 1), opportunityId);
  return (await decisionOf(alice, opportunityId)).id;
}

const refusal = (reason: string) => expect.objectContaining({ ok: false, reason });

test("an interview can be taken for practice, and that stands among the reasons", async ({
  alice,
  made: id,
}) => {
  await done(alice, acceptInterview, { opportunityId: id, purpose: "practice" });
  expect((await decisionOf(alice, id)).reasons).toEqual(["for practice"]);
});

test("a decision is looked at again in ninety days, at the same hour of the person's clock", async ({
  alice,
  made: id,
}) => {
  const spring = { ...alice, now: new Date("2027-02-01T09:00:00Z") };
  await accept(spring, id);
  expect((await decisionOf(alice, id)).reviewAt?.toISOString()).toBe("2027-05-02T08:00:00.000Z");
});

const everything = {
  ...{ reasons: ["compensation", "for practice"], ownReasons: "The stairs\r\n\n  The stairs ", sure: "80" },
  ...{ mood: "torn", doubt: " The team was kind ", tripwire: "Two days from home", reviewOn: "2027-03-28" },
};

test("what is behind a decision is noted beside it, and what was frozen stays as it was", async ({
  db,
  alice,
  made: id,
}) => {
  const decisionId = await decide(alice, id);
  const before = await decisionOf(alice, id);
  await done(later(alice, 2), noteDecision, noteForm.parse({ decisionId, ...everything }));
  expect(await decisionOf(alice, id)).toEqual({
    ...before,
    ...{ reasons: ["compensation", "for practice", "The stairs"], confidence: 80, mood: "torn" },
    ...{ doubt: "The team was kind", tripwire: "Two days from home" },
    // Nine o'clock of the day on which summer time begins.
    reviewAt: new Date("2027-03-28T07:00:00Z"),
  });
  const told = await db.timelineEntry.findFirstOrThrow({ where: { kind: "decision-noted" } });
  expect(told).toMatchObject({
    opportunityId: id,
    facts: { decisionId, reasons: ["pay", "for practice", "The stairs"], confidence: 80 },
  });
});

test("nothing has to be noted: what is left out is cleared, with the review", async ({ alice, made: id }) => {
  const decisionId = await decide(alice, id);
  await done(later(alice, 2), noteDecision, noteForm.parse({ decisionId, ...everything }));
  await done(later(alice, 3), noteDecision, noteForm.parse({ decisionId }));
  const empty = { confidence: null, mood: null, doubt: null, tripwire: null, reviewAt: null, reasons: [] };
  expect(await decisionOf(alice, id)).toMatchObject(empty);
});

test("a review is planned for a day that lies ahead; the day it waits for may stay when it has gone by", async ({
  alice,
  made: id,
}) => {
  const decisionId = await decide(alice, id);
  const noting = (days: number, reviewOn: string) => {
    const at = { ...alice, now: new Date(alice.now.getTime() + days * 24 * 3600 * 1000) };
    return perform(at, noteDecision, noteForm.parse({ decisionId, reviewOn }));
  };
  const before = await rowsOf(alice);
  const problems = { reviewOn: "Choose a day that lies ahead, or none." };
  expect(await noting(0, "2026-11-24")).toEqual({ ok: false, reason: "past", problems });
  expect(await rowsOf(alice)).toEqual(before);
  const { reviewAt } = await decisionOf(alice, id);
  expect(await noting(100, "2027-02-22")).toMatchObject({ ok: true });
  expect((await decisionOf(alice, id)).reviewAt).toEqual(reviewAt);
  expect(await noting(100, "2027-02-21")).toMatchObject({ reason: "past" });
});

test("looking back says whether it still seems right, once, and no review waits after that", async ({
  alice,
  made: id,
}) => {
  const decisionId = await decide(alice, id);
  const at = later(alice, 91 * 24 * 60);
  const form = reviewForm.parse({ decisionId, wasRight: "no", outcome: " They were kind " });
  await done(at, reviewDecision, form);
  const reviewed = { wasRight: false, outcome: "They were kind", reviewedAt: at.now, reviewAt: null };
  expect(await decisionOf(alice, id)).toMatchObject(reviewed);
  const before = await rowsOf(alice);
  expect(await perform(at, reviewDecision, form)).toEqual(refusal("already-reviewed"));
  expect(await perform(at, noteDecision, noteForm.parse({ decisionId, sure: "90" }))).toEqual(
    refusal("already-reviewed"),
  );
  expect(await rowsOf(alice)).toEqual(before);
});

test("a review that is taken back waits again for the day it was planned for", async ({
  alice,
  made: id,
}) => {
  const decisionId = await decide(alice, id);
  const before = await decisionOf(alice, id);
  const form = reviewForm.parse({ decisionId, wasRight: "yes", outcome: "" });
  await done(later(alice, 5), reviewDecision, form);
  await takeBackLast(later(alice, 6), id, "decision-reviewed");
  expect(await decisionOf(alice, id)).toEqual(before);
  await done(later(alice, 7), reviewDecision, form);
});

test("a decision that was taken back waits for no review, and neither a note nor a review is kept beside it", async ({
  alice,
  made: id,
}) => {
  const decisionId = await decide(alice, id);
  await done(later(alice, 2), reviewDecision, reviewForm.parse({ decisionId, wasRight: "yes" }));
  await takeBackLast(later(alice, 3), id, "accepted");
  expect(await decisionOf(alice, id)).toMatchObject({ withdrawnAt: later(alice, 3).now, reviewAt: null });
  await expect(takeBackLast(later(alice, 4), id, "decision-reviewed")).rejects.toThrow("cannot-be-undone");
  const note = noteForm.parse({ decisionId });
  expect(await perform(later(alice, 5), noteDecision, note)).toEqual(refusal("withdrawn"));
  const review = reviewForm.parse({ decisionId, wasRight: "yes" });
  expect(await perform(later(alice, 5), reviewDecision, review)).toEqual(refusal("withdrawn"));
});

test("a decision that is not there is neither noted beside nor looked back on", async ({ alice }) => {
  const note = noteForm.parse({ decisionId: "nowhere" });
  expect(await perform(alice, noteDecision, note)).toEqual(refusal("not-found"));
  const review = reviewForm.parse({ decisionId: "nowhere", wasRight: "yes" });
  expect(await perform(alice, reviewDecision, review)).toEqual(refusal("not-found"));
});

test("how sure somebody is comes as one tap or as a number, and the number is meant", () => {
  const sure = (given: object) => noteForm.safeParse({ decisionId: "d", ...given }).data?.confidence;
  expect(sure({})).toBeNull();
  expect(sure({ sure: "90", sureExactly: "" })).toBe(90);
  expect(sure({ sure: "90", sureExactly: " 73 % " })).toBe(73);
  expect(sure({ sureExactly: "0" })).toBe(0);
  const refused = [{ sure: "85" }, ...["101", "-1", "7.5", "very"].map((sureExactly) => ({ sureExactly }))];
  expect(refused.map(sure)).toEqual(refused.map(() => undefined));
});

test("a note names a day that there is, reasons of the list, and no more than can be read", () => {
  const refused = (given: object) => !noteForm.safeParse({ decisionId: "d", ...given }).success;
  const days = ["2027-02-30", "soon", "2027-2-3"].map((reviewOn) => ({ reviewOn }));
  const texts = [
    { doubt: "x".repeat(1001) },
    { ownReasons: "x".repeat(201) },
    { ownReasons: "x\n".repeat(11) },
  ];
  const strange = [{ reasons: ["Nothing"] }, { mood: "furious" }, { frozen: "{}" }];
  expect([...days, ...texts, ...strange].map(refused)).not.toContain(false);
  expect(reviewForm.safeParse({ decisionId: "d" }).error?.issues[0]?.message).toBe(
    "Say whether it still seems right.",
  );
});
