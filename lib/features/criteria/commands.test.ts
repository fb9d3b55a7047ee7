import { expect } from "vitest";
import type * as z from "zod";
import { loadJudging } from "@/lib/features/judging/records";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { makeCriteria, takeBackLast } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { rowsOf, testOn } from "@/prisma/seed/testing";
import { addCriteria, rankGoals, retireCriterion, saveCriterion } from "./commands";
import { findCriterion, findRemoved, listCriteria } from "./queries";
import { orderSeen } from "./records";
import { criterionForm, MOST_CRITERIA, pickedForm, rankingForm } from "./schema";

const test = testOn(({ alice }) => makeCriteria(alice, criteria));

const GOALS = ["Skills for product work", "Base pay", "Work from home", "Level", "Commute"];

/** What is ranked, in its order, after checking that the ranks are 1, 2, 3 and so on. */
async function ranking({ userId }: Scene): Promise<string[]> {
  const ranked = (await listCriteria(userId)).filter(({ rank }) => rank !== null);
  expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
  return ranked.map(({ label }) => label);
}

const idOf = async ({ db, userId }: Scene, label: string) =>
  (await db.criterion.findFirstOrThrow({ where: { userId, label } })).id;

const save = (at: Scene, form: z.input<typeof criterionForm>) =>
  perform(at, saveCriterion, criterionForm.parse(form));

const seenBy = async ({ db, userId }: Scene) =>
  orderSeen(await listCriteria(userId), (await loadJudging(db, userId)).weighting);

/** Sends the ranking with the goals in this order, and what else is filled in, by label; `seen`: as a tab opened then. */
async function rank(
  at: Scene,
  labels: readonly string[],
  weighting = "roc",
  { seen, ...fields }: { seen?: string; place?: ByLabel; points?: ByLabel } = {},
) {
  const ids = new Map((await listCriteria(at.userId)).map(({ id, label }) => [label, id]));
  const named = Object.entries(fields).flatMap(([name, byLabel]) =>
    Object.entries(byLabel).map(([label, value]) => [`${name}.${ids.get(label)}`, value]),
  );
  const goal = labels.map((label) => ids.get(label) ?? label);
  const form = { goal, weighting, seen: seen ?? (await seenBy(at)), ...Object.fromEntries(named) };
  return perform(at, rankGoals, rankingForm.parse(form));
}

type ByLabel = Record<string, string>;

const ranksOf = async ({ userId }: Scene) =>
  (await listCriteria(userId)).flatMap(({ label, rank }) => (rank === null ? [] : [[label, rank]]));

const MEANING = { kind: "scale", label: "Meaning", "must.atLeast": "3" };

test("goals are ranked in the order they come, and what only rules out is not", async ({ alice }) => {
  expect(await ranking(alice)).toEqual(GOALS);
  expect((await listCriteria(alice.userId)).filter(({ rank }) => rank === null)).toHaveLength(2);
});

test("goals are put in an order, and the timeline tells of it", async ({ db, alice }) => {
  const order = GOALS.toReversed();
  expect(await rank(alice, order)).toMatchObject({ ok: true });
  expect(await ranking(alice)).toEqual(order);
  const entry = await db.timelineEntry.findFirstOrThrow({ where: { kind: "goals-ranked" } });
  expect(entry.facts).toEqual({ labels: order });
});

test("equal places tie, whatever numbers were chosen, and the places have no gap", async ({ alice }) => {
  const place = { "Base pay": "4", Level: "9", Commute: "9" };
  await rank(alice, GOALS, "roc", {
    place: { ...place, "Work from home": "2", "Skills for product work": "2" },
  });
  expect(await ranksOf(alice)).toEqual([
    ["Skills for product work", 1],
    ["Work from home", 1],
    ["Base pay", 2],
    ["Level", 3],
    ["Commute", 3],
  ]);
});

test("a tie stays one when a goal above it is taken out, and when a goal is added", async ({ alice }) => {
  await rank(alice, GOALS, "roc", { place: { "Work from home": "3", Level: "3" } });
  await perform(alice, retireCriterion, { criterionId: await idOf(alice, "Base pay") });
  await save(alice, { kind: "scale", label: "Meaning", "want.better": "more" });
  expect(await ranksOf(alice)).toEqual([
    ["Skills for product work", 1],
    ["Work from home", 2],
    ["Level", 2],
    ["Commute", 3],
    ["Meaning", 4],
  ]);
});

test("how weights come about is kept with the order, and points with the goals", async ({ alice }) => {
  const points = Object.fromEntries(GOALS.map((label, at) => [label, String(100 - 10 * at)]));
  await rank(alice, GOALS, "points", { points });
  expect((await loadJudging(alice.db, alice.userId)).weighting).toBe("points");
  expect((await listCriteria(alice.userId)).map(({ points }) => points)).toEqual([
    ...[100, 90, 80, 70, 60, null, null],
  ]);
  await rank(alice, GOALS, "rank-sum");
  expect((await loadJudging(alice.db, alice.userId)).weighting).toBe("rank-sum");
});

test("an order of goals that are not the ones that stand is told, and changes nothing", async ({ alice }) => {
  const before = await rowsOf(alice);
  const stale = { ok: false, reason: "stale" };
  expect(await rank(alice, GOALS.slice(1))).toEqual(stale);
  expect(await rank(alice, [...GOALS, "somebody else's"])).toEqual(stale);
  expect(await rank(alice, [...GOALS.slice(1), "Contract"])).toEqual(stale);
  expect(await rowsOf(alice)).toEqual(before);
});

test("an order that another tab has changed meanwhile is told, and saved again it stands", async ({
  alice,
}) => {
  const seen = await seenBy(alice);
  expect(await rank(alice, GOALS.toReversed(), "roc", { seen })).toMatchObject({ ok: true });
  const before = await rowsOf(alice);
  const reordered = { ok: false, reason: "reordered" };
  expect(await rank(alice, GOALS, "roc", { seen })).toEqual(reordered);
  expect(await rowsOf(alice)).toEqual(before);
  const seenNow = await seenBy(alice);
  expect(await rank(alice, GOALS, "rank-sum", { seen: seenNow })).toMatchObject({ ok: true });
  expect(await ranking(alice)).toEqual(GOALS);
  // The same order, which weighs otherwise since.
  expect(await rank(alice, GOALS, "roc", { seen })).toEqual(reordered);
});

test("points are numbers from 0 to 100, all of them are given, and not all are 0", () => {
  const problems = (points: Record<string, string>) =>
    rankingForm
      .safeParse({ goal: ["a", "b"], weighting: "points", seen: "", ...points })
      .error?.issues.map(({ path }) => path[0] ?? "all");
  expect(problems({ "points.a": "100", "points.b": "37,5" })).toBeUndefined();
  expect(problems({ "points.a": "101", "points.b": "" })).toEqual(["points.a", "points.b"]);
  expect(problems({ "points.a": "a lot", "points.b": "-1" })).toEqual(["points.a", "points.b"]);
  expect(problems({ "points.a": "0", "points.b": "0" })).toEqual(["all"]);
  const one = { goal: "a", weighting: "roc", seen: "" };
  expect(rankingForm.safeParse(one).success).toBe(true);
  expect(rankingForm.safeParse({ ...one, "place.a": "0" }).success).toBe(false);
  expect(rankingForm.safeParse({ ...one, weighting: "by feel" }).success).toBe(false);
});

test("how a criterion read before a change is kept with it, the latest first", async ({ alice }) => {
  const criterionId = await idOf(alice, "Contract");
  const form = { kind: "choice", options: "a\nb\nc", criterionId };
  await save(later(alice, 1), { ...form, label: "Kind of contract", "must.accept": "a" });
  await save(later(alice, 2), { ...form, label: "Contract of work", "must.accept": "b" });
  const found = await findCriterion(alice.userId, criterionId);
  expect(found).toMatchObject({
    label: "Contract of work",
    version: 3,
    definition: { must: { accept: ["b"] } },
  });
  expect(found?.versions).toMatchObject([
    {
      version: 2,
      label: "Kind of contract",
      definition: { must: { accept: ["a"] } },
      replacedAt: later(alice, 2).now,
    },
    {
      version: 1,
      label: "Contract",
      definition: { must: { accept: ["permanent"] } },
      replacedAt: later(alice, 1).now,
    },
  ]);
});

test("there is room for so many criteria, also when several come at once, and then none is added", async ({
  alice,
}) => {
  const several = Array.from({ length: MOST_CRITERIA - criteria.length }, () => criterionForm.parse(MEANING));
  const before = await rowsOf(alice);
  expect(await perform(alice, addCriteria, [...several, criterionForm.parse(MEANING)])).toEqual({
    ...{ ok: false, reason: "too-many" },
  });
  expect(await rowsOf(alice)).toEqual(before);
  expect(await perform(alice, addCriteria, several)).toMatchObject({ ok: true });
  expect(await save(alice, MEANING)).toEqual({ ok: false, reason: "too-many" });
});

test("what is picked from the library is taken as what it was ticked for, and new goals come last", async ({
  alice,
}) => {
  const meaning = { "meaning.label": "Meaning", "meaning.must.atLeast": "3", "meaning.want.better": "more" };
  const growth = { "growth.label": "Growth", "growth.must.atLeast": "4", "growth.want.better": "more" };
  const form = { pick: ["meaning", "growth"], ...meaning, ...growth };
  await perform(
    alice,
    addCriteria,
    pickedForm.parse({ ...form, "meaning.as": "limit", "growth.as": "goal" }),
  );
  const added = (await listCriteria(alice.userId)).find(({ label }) => label === "Meaning");
  expect(added).toMatchObject({
    attribute: "meaning",
    definition: { must: { atLeast: 3 }, want: null },
    rank: null,
  });
  expect(await ranking(alice)).toEqual([...GOALS, "Growth"]);
});

test("a problem of what is picked stands at its own field", () => {
  const problems = (form: Record<string, string | string[]>) =>
    pickedForm.safeParse(form).error?.issues.map(({ path }) => path[0]);
  const both = { "meaning.as": ["limit", "goal"], "meaning.must.atLeast": "7", "growth.must.atLeast": "3" };
  expect(problems({ pick: ["meaning", "growth"], ...both, "growth.label": "Growth" })).toEqual([
    ...["meaning.label", "meaning.must.atLeast", "growth.as"],
  ]);
  expect(problems({ pick: "no-such-suggestion" })).toEqual(["pick"]);
  const strange = {
    "meaning.as": "limit",
    "meaning.label": "M",
    "meaning.must.atLeast": "3",
    "meaning.rank": "1",
  };
  expect(problems({ pick: "meaning", ...strange })).toEqual(["meaning.rank"]);
});

test("a changed goal keeps its place, one that is none any more leaves no gap, a new one is the last", async ({
  db,
  alice,
}) => {
  const change = async (label: string, form: z.input<typeof criterionForm>) =>
    save(alice, { ...form, criterionId: await idOf(alice, label) });
  await change("Base pay", { kind: "number", label: "Pay", "want.worst": "1", "want.best": "2" });
  expect(await ranking(alice)).toEqual(GOALS.with(1, "Pay"));
  await change("Work from home", {
    kind: "number",
    label: "Remote",
    "must.direction": "at-least",
    "must.limit": "2",
  });
  expect(await ranking(alice)).toEqual(["Skills for product work", "Pay", "Level", "Commute"]);
  await change("Contract", { kind: "choice", label: "Contract", options: "a\nb", "want.points": "1\n0" });
  expect((await ranking(alice)).at(-1)).toBe("Contract");
  const pay = await db.criterion.findFirstOrThrow({ where: { label: "Pay" } });
  expect(pay.version).toBe(2);
});

test("a criterion does not become one of another kind", async ({ alice }) => {
  const criterionId = await idOf(alice, "Base pay");
  expect(await save(alice, { ...MEANING, criterionId })).toEqual({ ok: false, reason: "not-found" });
});

test("a criterion that is taken out leaves no gap, is not taken out twice, and comes back in the last place", async ({
  alice,
}) => {
  const criterionId = await idOf(alice, "Base pay");
  const { entryId } = await done(later(alice, 1), retireCriterion, { criterionId });
  expect(await ranking(alice)).toEqual(GOALS.toSpliced(1, 1));
  expect(await findRemoved(alice.userId, entryId)).toEqual({ entryId, label: "Base pay" });
  const again = await perform(later(alice, 2), retireCriterion, { criterionId });
  expect(again).toEqual({ ok: false, reason: "not-found" });
  expect(
    await save(alice, {
      kind: "number",
      label: "X",
      "must.direction": "at-most",
      "must.limit": "1",
      criterionId,
    }),
  ).toEqual({ ok: false, reason: "not-found" });
  await takeBackLast(later(alice, 3), null, "criterion-retired");
  expect(await ranking(alice)).toEqual([...GOALS.toSpliced(1, 1), "Base pay"]);
  expect(await findRemoved(alice.userId, entryId)).toBeNull();
});

test("a form is refused for a kind there is not, a field there is not, and a criterion that asks for nothing", () => {
  const problems = (form: z.input<typeof criterionForm>) =>
    criterionForm.safeParse(form).error?.issues.map(({ path }) => path[0]);
  expect(problems({ ...MEANING, kind: "colour" })).toContain("kind");
  expect(problems({ ...MEANING, userId: "somebody" })).toEqual(["userId"]);
  expect(problems({ kind: "scale", label: "Meaning" })).toEqual(["must.atLeast"]);
  expect(problems({ ...MEANING, label: "  " })).toEqual(["label"]);
});

test("a non-negotiable that is ticked and left empty is asked for, not passed over", () => {
  const contract = {
    pick: "contract",
    "contract.label": "Contract",
    "contract.options": "permanent\nfixed term",
    "contract.as": ["limit", "goal"],
    "contract.want.points": "100\n40",
  };
  const problems = pickedForm.safeParse(contract).error?.issues.map(({ path }) => path[0]);
  expect(problems).toEqual(["contract.must.accept"]);
  expect(pickedForm.safeParse({ ...contract, "contract.as": "goal" }).success).toBe(true);
});
