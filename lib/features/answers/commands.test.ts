import { expect } from "vitest";
import { retireCriterion } from "@/lib/features/criteria/commands";
import { loadChecklist } from "@/lib/features/judging/records";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { answer, logOne, makeCriteria, takeBackLast } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { rowsOf, testOn } from "@/prisma/seed/testing";
import { nodToProposal, noteAnswers } from "./commands";
import { PRESENT_JOB } from "./records";
import { checklistForm, fieldOf } from "./schema";

const test = testOn(async ({ alice }) => {
  await makeCriteria(alice, criteria);
  return logOne(alice, { company: "Kiezkorb", role: "Planner" });
});

type Fields = Record<string, Record<string, string | string[]>>;

/** Sends the checklist with these fields of these criteria, as a tab that was opened after the answer `seen`. */
async function send(at: Scene, subject: string, seen: string, given: Fields) {
  const { criteria } = await loadChecklist(at.db, at.userId, subject);
  const named = criteria.flatMap(({ id, label }) =>
    Object.entries(given[label] ?? {}).map(([name, value]) => [fieldOf(subject, id, name), value]),
  );
  return perform(at, noteAnswers, checklistForm.parse({ subject, seen, ...Object.fromEntries(named) }));
}

const standing = async (at: Scene, opportunityId: string, label: string) => {
  const { criteria, answers } = await loadChecklist(at.db, at.userId, opportunityId);
  return answers[criteria.find((each) => each.label === label)?.id ?? ""];
};

const seenBy = async (at: Scene, opportunityId: string) =>
  (await loadChecklist(at.db, at.userId, opportunityId)).seen;

const PAY = {
  state: "known",
  "value.min": "60000",
  "value.max": "",
  source: "recruiter",
  evidence: "the call",
};

test("an answer is kept with where it comes from, and the earlier one stays", async ({
  db,
  alice,
  made: id,
}) => {
  await answer(later(alice, 1), id, { "Base pay": PAY });
  await answer(later(alice, 2), id, { "Base pay": { ...PAY, "value.min": "62k", evidence: "their mail" } });
  expect(await standing(alice, id, "Base pay")).toMatchObject({
    ...{ state: "known", value: 62000, confidence: "confirmed", source: "recruiter", evidence: "their mail" },
    ...{ asOf: "2026-11-24", final: false },
  });
  expect(await db.answer.count({ where: { userId: alice.userId } })).toBe(2);
});

test("an answer of an earlier day than the one that stands is kept beside it", async ({
  alice,
  made: id,
}) => {
  await answer(later(alice, 1), id, { "Base pay": { ...PAY, asOf: "2026-11-20" } });
  await answer(later(alice, 2), id, {
    "Base pay": { ...PAY, "value.min": "48000", asOf: "2026-11-10" },
  });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ value: 60000, asOf: "2026-11-20" });
  const { others } = await loadChecklist(alice.db, alice.userId, id);
  expect(Object.values(others).flat()).toMatchObject([{ value: 48000, asOf: "2026-11-10" }]);
});

test("a day that is still to come is refused beside its field, where the person is", async ({
  db,
  alice,
  made: id,
}) => {
  const tomorrow = { "Base pay": { ...PAY, asOf: "2026-11-25" } };
  const { criteria } = await loadChecklist(db, alice.userId, id);
  const field = fieldOf(id, criteria.find(({ label }) => label === "Base pay")?.id ?? "", "asOf");
  expect(await send(later(alice, 1), id, "", tomorrow)).toEqual({
    ...{ ok: false, reason: "invalid" },
    problems: { [field]: "This day is still to come. Choose today or an earlier one." },
  });
  await db.user.update({ where: { id: alice.userId }, data: { timeZone: "Pacific/Kiritimati" } });
  const there = { ...alice, now: new Date("2026-11-24T11:00:00Z") };
  expect(await send(there, id, "", tomorrow)).toMatchObject({ ok: true });
});

test("an answer without a day is of today, where the person is", async ({ db, alice, made: id }) => {
  await db.user.update({ where: { id: alice.userId }, data: { timeZone: "Pacific/Kiritimati" } });
  await answer({ ...alice, now: new Date("2026-11-24T11:00:00Z") }, id, { "Base pay": PAY });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ asOf: "2026-11-25" });
});

test("words that vouched for another value do not stay with the new one", async ({ alice, made: id }) => {
  await answer(later(alice, 1), id, { "Base pay": PAY });
  await answer(later(alice, 2), id, { "Base pay": { ...PAY, "value.min": "47000" } });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ value: 47000, evidence: "" });
  await answer(later(alice, 3), id, { "Base pay": { ...PAY, "value.min": "47000", evidence: "their mail" } });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ value: 47000, evidence: "their mail" });
});

test("the same checklist sent once more notes nothing and writes no history", async ({ alice, made: id }) => {
  await answer(later(alice, 1), id, { "Base pay": PAY });
  const before = await rowsOf(alice);
  await answer(later(alice, 2), id, { "Base pay": PAY });
  expect(await rowsOf(alice)).toEqual(before);
});

test("a value filled in where nothing was known counts without pressing “Known”", async ({
  alice,
  made: id,
}) => {
  await answer(later(alice, 1), id, { "Base pay": { ...PAY, state: "unknown" } });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ state: "known", value: 60000 });
  await answer(later(alice, 2), id, { "Base pay": { ...PAY, state: "unknown" } });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ state: "unknown", value: null });
});

test("ranges, options, parts and what does not apply are told apart", async ({ alice, made: id }) => {
  await answer(later(alice, 1), id, {
    "Base pay": { ...PAY, "value.max": "64000" },
    Contract: { value: ["permanent", "fixed term"] },
    Commute: { state: "partial", ruling: "violated" },
    Level: { state: "na" },
  });
  expect(await standing(alice, id, "Base pay")).toMatchObject({
    state: "range",
    value: { min: 60000, max: 64000 },
  });
  expect(await standing(alice, id, "Contract")).toMatchObject({ state: "options" });
  expect(await standing(alice, id, "Commute")).toMatchObject({ value: { share: 0.5, ruling: "violated" } });
  expect(await standing(alice, id, "Level")).toMatchObject({ state: "na", value: null });
});

test("answers that do not hold are refused by field, and none of the others is kept", async ({
  alice,
  made: id,
}) => {
  const before = await rowsOf(alice);
  const { criteria } = await loadChecklist(alice.db, alice.userId, id);
  const sent = await send(later(alice, 1), id, "", {
    "Base pay": { ...PAY, "value.min": "a lot" },
    Level: { state: "perhaps" },
    Contract: { state: "known", value: ["permanent"] },
  });
  const idOf = (label: string) => criteria.find((each) => each.label === label)?.id;
  expect(sent).toMatchObject({ ok: false, reason: "invalid" });
  expect(Object.keys(sent.ok ? {} : (sent.problems ?? {})).sort()).toEqual(
    [`${id}.${idOf("Base pay")}.value.min`, `${id}.${idOf("Level")}.state`].sort(),
  );
  expect(await rowsOf(alice)).toEqual(before);
});

test("a checklist opened before the last save is told, loses nothing, and can be saved again", async ({
  alice,
  made: id,
}) => {
  await answer(later(alice, 1), id, { "Base pay": PAY });
  const mine = { "Base pay": { ...PAY, "value.min": "70000" } };
  expect(await send(later(alice, 2), id, "", mine)).toEqual({ ok: false, reason: "stale" });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ value: 60000 });
  expect(await send(later(alice, 3), id, await seenBy(alice, id), mine)).toMatchObject({ ok: true });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ value: 70000 });
});

test("a criterion that came back while the form was open keeps its answer", async ({
  db,
  alice,
  made: id,
}) => {
  await answer(later(alice, 1), id, { "Base pay": PAY });
  const pay = await db.criterion.findFirstOrThrow({ where: { userId: alice.userId, label: "Base pay" } });
  await done(later(alice, 2), retireCriterion, { criterionId: pay.id });
  const seen = await seenBy(alice, id);
  await takeBackLast(later(alice, 2), null, "criterion-retired");
  await send(later(alice, 3), id, seen, { Contract: { state: "known", value: ["permanent"] } });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ state: "known", value: 60000 });
});

test("an answer to a criterion that was removed in another tab is kept, and says so", async ({
  db,
  alice,
  made: id,
}) => {
  const pay = await db.criterion.findFirstOrThrow({ where: { userId: alice.userId, label: "Base pay" } });
  await done(later(alice, 1), retireCriterion, { criterionId: pay.id });
  const fields = { [fieldOf(id, pay.id, "state")]: "known", [fieldOf(id, pay.id, "value.min")]: "60000" };
  await done(later(alice, 2), noteAnswers, checklistForm.parse({ subject: id, seen: "", ...fields }));
  const entry = await db.timelineEntry.findFirstOrThrow({
    where: { opportunityId: id, kind: "answers-noted" },
  });
  expect(JSON.stringify(entry.facts)).toContain("Base pay (no longer on your list)");
  await takeBackLast(later(alice, 3), null, "criterion-retired");
  expect(await standing(alice, id, "Base pay")).toMatchObject({ value: 60000 });
});

test("an opportunity that is not there has no checklist", async ({ alice }) => {
  const form = checklistForm.parse({ subject: "01900000-0000-7000-8000-000000000000", seen: "" });
  expect(await perform(alice, noteAnswers, form)).toEqual({ ok: false, reason: "not-found" });
});

test("a field that belongs to no criterion is refused", () => {
  const form = { subject: "x", seen: "", isAdmin: "true" };
  expect(checklistForm.safeParse(form).success).toBe(false);
});

test("hearsay does not overrule what was confirmed, and both are there", async ({ alice, made: id }) => {
  await answer(later(alice, 1), id, { "Base pay": PAY });
  await answer(later(alice, 2), id, { "Base pay": { ...PAY, "value.min": "45000", confidence: "guess" } });
  expect(await standing(alice, id, "Base pay")).toMatchObject({ value: 60000 });
  const { others, criteria } = await loadChecklist(alice.db, alice.userId, id);
  const payId = criteria.find(({ label }) => label === "Base pay")?.id ?? "";
  expect(others[payId]).toMatchObject([{ value: 45000, confidence: "guess" }]);
});

test("the present job is answered on the same list, and is nobody's opportunity", async ({
  db,
  alice,
  made: id,
}) => {
  await answer(later(alice, 1), PRESENT_JOB, { "Base pay": PAY });
  expect(await standing(alice, PRESENT_JOB, "Base pay")).toMatchObject({ value: 60000 });
  expect(await standing(alice, id, "Base pay")).toBeUndefined();
  expect(await db.opportunity.count({ where: { userId: alice.userId } })).toBe(1);
});

test("several are answered side by side, all or none", async ({ alice, made: id }) => {
  const other = await logOne(later(alice, 1), { company: "Nordwind", role: "Buyer" });
  const { criteria } = await loadChecklist(alice.db, alice.userId, id);
  const payId = criteria.find(({ label }) => label === "Base pay")?.id ?? "";
  const form = (second: string) =>
    checklistForm.parse({
      ...{ subject: [id, other], seen: ["", ""] },
      ...{ [fieldOf(id, payId, "state")]: "known", [fieldOf(id, payId, "value.min")]: "60000" },
      ...{ [fieldOf(other, payId, "state")]: "known", [fieldOf(other, payId, "value.min")]: second },
    });
  const refused = await perform(later(alice, 2), noteAnswers, form("a lot"));
  expect(refused).toMatchObject({
    ok: false,
    problems: { [fieldOf(other, payId, "value.min")]: expect.any(String) },
  });
  expect(await standing(alice, id, "Base pay")).toBeUndefined();
  await done(later(alice, 3), noteAnswers, form("50000"));
  expect(await standing(alice, id, "Base pay")).toMatchObject({ value: 60000 });
  expect(await standing(alice, other, "Base pay")).toMatchObject({ value: 50000 });
});

test("a range that is all they will say counts as its middle", async ({ alice, made: id }) => {
  await answer(later(alice, 1), id, {
    "Base pay": { ...PAY, "value.max": "64000", final: "yes", asOf: "2026-11-01" },
  });
  const { judgement } = await loadChecklist(alice.db, alice.userId, id);
  const pay = judgement.perCriterion.find(({ label }) => label === "Base pay");
  expect(pay?.value?.[0]).toBe(pay?.value?.[1]);
  expect(await standing(alice, id, "Base pay")).toMatchObject({ final: true, asOf: "2026-11-01" });
});

async function propose({ db, userId, now }: Scene, opportunityId: string) {
  const { id: criterionId } = await db.criterion.findFirstOrThrow({ where: { userId, label: "Base pay" } });
  const value = { min: 48_000, max: 56_000 };
  const row = { ...{ id: crypto.randomUUID(), userId, opportunityId, criterionId, createdAt: now }, value };
  const about = { state: "range", confidence: "confirmed", source: "ad", evidence: "48–56k" };
  return db.answer.create({ data: { ...row, ...about, proposal: "waiting" } });
}

test("what was read out of a text counts only after a nod", async ({ alice, made: id }) => {
  const { id: answerId } = await propose(alice, id);
  expect(await standing(alice, id, "Base pay")).toBeUndefined();
  await done(later(alice, 1), nodToProposal, { answerId, nod: "yes" });
  expect(await standing(alice, id, "Base pay")).toMatchObject({
    source: "ad",
    evidence: "48–56k",
    state: "range",
  });
  const again = await perform(later(alice, 2), nodToProposal, { answerId, nod: "yes" });
  expect(again).toEqual({ ok: false, reason: "not-waiting" });
});

test("what the person notes by hand meanwhile waits for no nod", async ({ alice, made: id }) => {
  await propose(alice, id);
  const proposals = async () => (await loadChecklist(alice.db, alice.userId, id)).proposals;
  expect(Object.keys(await proposals())).toHaveLength(1);
  await answer(later(alice, 1), id, { "Base pay": { "value.min": "48000", "value.max": "56000" } });
  expect(await proposals()).toEqual({});
});

test("what was read wrongly is left, and the history says so", async ({ db, alice, made: id }) => {
  const { id: answerId } = await propose(alice, id);
  await done(later(alice, 1), nodToProposal, { answerId, nod: "no" });
  expect(await standing(alice, id, "Base pay")).toBeUndefined();
  const { proposals } = await loadChecklist(alice.db, alice.userId, id);
  expect(proposals).toEqual({});
  expect(await db.timelineEntry.count({ where: { userId: alice.userId, kind: "proposal-refused" } })).toBe(1);
});
