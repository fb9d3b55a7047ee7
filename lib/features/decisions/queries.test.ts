import { expect } from "vitest";
import { readFrame } from "@/lib/features/rooms/queries";
import { PAGE_SIZE, readCursor } from "@/lib/platform/page";
import { DAY, done, later, type Scene } from "@/prisma/seed/scene";
import { accept, answer, decline, logOne, makeCriteria, takeBackLast } from "@/prisma/seed/steps";
import { nothing, testOn } from "@/prisma/seed/testing";
import { acceptInterview, noteDecision, reviewDecision } from "./commands";
import { listDecisions, listDueReviews, readDecision, readLessons } from "./queries";
import { noteForm, reviewForm } from "./schema";

const test = testOn(nothing);

/** Logs an invitation and takes it, a day after the one before. */
async function taken(alice: Scene, day: number): Promise<string> {
  const opportunityId = await logOne(later(alice, day * DAY), {
    company: "Otter & Pine",
    role: `Planner ${day}`,
  });
  await accept(later(alice, day * DAY + 1), opportunityId);
  return opportunityId;
}

async function declinedFor(alice: Scene, day: number, reason: "compensation" | "timing" | "culture") {
  const opportunityId = await logOne(later(alice, day * DAY), {
    company: "Otter & Pine",
    role: `Planner ${day}`,
  });
  await decline(later(alice, day * DAY + 1), opportunityId, { reasons: [reason] });
}

const decisionOn = async ({ db }: Scene, opportunityId: string) =>
  (await db.decision.findFirstOrThrow({ where: { opportunityId } })).id;

/** Takes an interview, says how sure, and looks back on it. */
async function reviewed(alice: Scene, day: number, sureExactly: string, wasRight: "yes" | "no") {
  const at = later(alice, day * DAY + 5);
  const decisionId = await decisionOn(alice, await taken(alice, day));
  await done(at, noteDecision, noteForm.parse({ decisionId, sureExactly }));
  await done(at, reviewDecision, reviewForm.parse({ decisionId, wasRight }));
}

test("decisions are listed newest first, page by page, without those taken back", async ({ alice }) => {
  const ids: string[] = [];
  for (let day = 0; day < PAGE_SIZE + 2; day++) ids.push(await taken(alice, day));
  await takeBackLast(later(alice, 60 * DAY), ids[3] ?? "", "accepted");
  const first = await listDecisions(alice.userId, null);
  expect(first.rows).toHaveLength(PAGE_SIZE);
  const second = await listDecisions(alice.userId, readCursor(first.next ?? undefined));
  expect(second.next).toBeNull();
  const shown = [...first.rows, ...second.rows].map(({ opportunity }) => opportunity.id);
  expect(shown).toEqual(ids.filter((_, day) => day !== 3).toReversed());
});

test("a review is due from its moment on until it is done, and counts beside Today", async ({ alice }) => {
  const opportunityId = await taken(alice, 0);
  await taken(alice, 1);
  const at = new Date(alice.now.getTime() + (90 * DAY + 1) * 60_000);
  const due = async (now: Date) => (await listDueReviews(alice.userId, now, 20)).map(({ id }) => id);
  const beside = async (now: Date) => (await readFrame(alice.userId, now)).counts["/"];
  const decisionId = await decisionOn(alice, opportunityId);
  const before = new Date(at.getTime() - 1);
  expect([await due(before), await due(at)]).toEqual([[], [decisionId]]);
  expect([await beside(before), await beside(at)]).toEqual([undefined, "1"]);
  await done({ ...alice, now: at }, reviewDecision, reviewForm.parse({ decisionId, wasRight: "yes" }));
  expect(await due(at)).toEqual([]);
  expect(await beside(at)).toBeUndefined();
});

test("a decision is read with what was known when it was made, whatever is found out later", async ({
  alice,
}) => {
  await makeCriteria(alice, [
    { kind: "number", label: "Pay", "must.direction": "at-least", "must.limit": "50", "ask.text": "?" },
  ]);
  const opportunityId = await logOne(alice, { company: "Otter & Pine", role: "Planner" });
  await answer(later(alice, 1), opportunityId, { Pay: { "value.min": "60", evidence: "sixty and more" } });
  await accept(later(alice, 2), opportunityId);
  await answer(later(alice, 3), opportunityId, { Pay: { "value.min": "40", evidence: "we meant forty" } });
  const decision = await readDecision(alice.userId, await decisionOn(alice, opportunityId));
  expect(decision).toMatchObject({
    opportunity: { role: "Planner", company: { name: "Otter & Pine" } },
    atTheTime: { verdict: "accept" },
    checklist: [
      { label: "Pay", limit: "Pay at least 50", gate: "met", answer: "60", evidence: "sixty and more" },
    ],
  });
});

test("what another version froze hides no more than itself", async ({ db, alice }) => {
  const id = await decisionOn(alice, await taken(alice, 0));
  const read = async (frozen: object) => {
    await db.decision.update({ where: { id }, data: { frozen, reasons: { of: "another version" } } });
    return readDecision(alice.userId, id);
  };
  const unread = { atTheTime: null, checklist: null, reasons: [] };
  expect(await read({ judgement: { verdict: "perhaps" } })).toMatchObject(unread);
  expect(await read([])).toMatchObject(unread);
  const perCriterion = [{ label: "Pay" }];
  const judgement = { verdict: "decline", sentence: "No.", shown: null, perCriterion };
  expect(await read({ judgement })).toMatchObject({ atTheTime: { sentence: "No." }, checklist: null });
  expect(await read({ judgement: { perCriterion: [] } })).toMatchObject({ atTheTime: null, checklist: [] });
});

test("sureness is held against what came of it, from ten reviews on, those without a number left out", async ({
  alice,
}) => {
  expect((await readLessons(alice.userId)).calibration).toBeNull();
  for (let day = 0; day < 9; day++) await reviewed(alice, day, "80", day < 6 ? "yes" : "no");
  await reviewed(alice, 9, "", "yes");
  expect((await readLessons(alice.userId)).calibration).toMatchObject({ count: 9, isEnough: false });
  await reviewed(alice, 10, "50", "no");
  const { calibration } = await readLessons(alice.userId);
  expect(calibration).toMatchObject({ count: 10, isEnough: true, baseRate: 0.6 });
  // Six of 0.2², three of 0.8² and one of 0.5².
  expect(calibration?.brier).toBeCloseTo(0.241, 9);
});

test("a reason that keeps coming back leads to a criterion, unless there is one or it says nothing of the job", async ({
  alice,
}) => {
  for (let day = 0; day < 3; day++) await declinedFor(alice, day, "timing");
  for (let day = 3; day < 6; day++) await declinedFor(alice, day, "compensation");
  for (let day = 6; day < 9; day++) await declinedFor(alice, day, "culture");
  const paths = async () => (await readLessons(alice.userId)).leads.map(({ path }) => path);
  expect(await paths()).toEqual(["/criteria/new?from=base-pay", "/criteria"]);
  await makeCriteria(later(alice, 20 * DAY), [
    { kind: "scale", label: "Salary", attribute: "salary", "want.better": "more" },
  ]);
  const goal = await alice.db.criterion.findFirstOrThrow();
  expect(await paths()).toEqual([`/criteria/${goal.id}`, "/criteria"]);
  await makeCriteria(later(alice, 21 * DAY), [
    { kind: "scale", label: "Salary", attribute: "salary", "must.atLeast": "3" },
  ]);
  expect(await paths()).toEqual(["/criteria"]);
});

test("a limit that stopped nobody leads to itself, while it stands; an interview for practice does not count", async ({
  db,
  alice,
}) => {
  await makeCriteria(alice, [
    { kind: "number", label: "Days at home", "must.direction": "at-least", "must.limit": "2" },
  ]);
  for (let day = 1; day < 5; day++) {
    const at = later(alice, day * DAY);
    const opportunityId = await logOne(at, { company: "Otter & Pine", role: "Planner" });
    await answer(later(at, 1), opportunityId, { "Days at home": { "value.min": "0" } });
    await done(later(at, 2), acceptInterview, { opportunityId, purpose: day === 4 ? "practice" : undefined });
  }
  const { id } = await db.criterion.findFirstOrThrow();
  const { leads } = await readLessons(alice.userId);
  expect(leads).toMatchObject([{ path: `/criteria/${id}`, sentence: expect.stringContaining("3 of 3") }]);
  await db.criterion.update({ where: { id }, data: { retiredAt: alice.now } });
  expect((await readLessons(alice.userId)).leads).toEqual([]);
});

test("what one learns is read from the last 200 decisions", async ({ db, alice }) => {
  const first = await db.decision.findUniqueOrThrow({
    where: { id: await decisionOn(alice, await taken(alice, 0)) },
  });
  await db.decision.createMany({
    data: Array.from({ length: 205 }, (_, at) => ({
      ...{ ...first, id: `decision-${at}`, reasons: [], frozen: {} },
      ...{ decidedAt: new Date(alice.now.getTime() + at), confidence: 80, wasRight: true },
    })),
  });
  expect((await readLessons(alice.userId)).calibration?.count).toBe(199);
});

test("a guess is held against what was found out later", async ({ alice }) => {
  await makeCriteria(alice, [
    { kind: "scale", label: "Growth", attribute: "growth", "want.better": "more" },
    { kind: "scale", label: "Team", attribute: "team", "want.better": "more" },
  ]);
  const id = await logOne(later(alice, 5), { company: "Kiezkorb", role: "Planner" });
  const guess = (value: string) => ({ "value.min": value, confidence: "guess", source: "own" });
  await answer(later(alice, 6), id, { Growth: guess("5"), Team: guess("3") });
  await accept(later(alice, 7), id);
  expect((await readLessons(alice.userId)).guesses).toBeNull();
  await answer(later(alice, 8), id, { Growth: { "value.min": "2" }, Team: { "value.min": "3" } });
  expect((await readLessons(alice.userId)).guesses).toMatchObject({
    count: 2,
    right: 1,
    tooHigh: 1,
    tooLow: 0,
  });
});
