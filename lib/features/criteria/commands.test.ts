import { expect } from "vitest";
import type * as z from "zod";
import { later, perform, type Scene } from "@/prisma/seed/scene";
import { makeCriteria, takeBackLast } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { testOn } from "@/prisma/seed/testing";
import { rankGoal, retireCriterion, saveCriterion } from "./commands";
import { listCriteria } from "./queries";
import { criterionForm } from "./schema";

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

const move = async (at: Scene, label: string, direction: "up" | "down") =>
  perform(at, rankGoal, { criterionId: await idOf(at, label), direction });

const MEANING = { kind: "scale", label: "Meaning", "must.atLeast": "3" };

test("goals are ranked in the order they come, and what only rules out is not", async ({ alice }) => {
  expect(await ranking(alice)).toEqual(GOALS);
  expect((await listCriteria(alice.userId)).filter(({ rank }) => rank === null)).toHaveLength(2);
});

test("a goal moves one place, and at either end nothing moves and nothing is told", async ({ db, alice }) => {
  await move(alice, "Level", "up");
  expect(await ranking(alice)).toEqual([
    "Skills for product work",
    "Base pay",
    "Level",
    "Work from home",
    "Commute",
  ]);
  await move(alice, "Skills for product work", "up");
  await move(alice, "Commute", "down");
  expect(await db.timelineEntry.count({ where: { userId: alice.userId, kind: "goals-ranked" } })).toBe(1);
});

test("what is no goal cannot be ranked", async ({ alice }) => {
  expect(await move(alice, "Contract", "up")).toEqual({ ok: false, reason: "not-found" });
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
  await perform(later(alice, 1), retireCriterion, { criterionId });
  expect(await ranking(alice)).toEqual(GOALS.toSpliced(1, 1));
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
});

test("a form is refused for a kind there is not, a field there is not, and a criterion that asks for nothing", () => {
  const problems = (form: z.input<typeof criterionForm>) =>
    criterionForm.safeParse(form).error?.issues.map(({ path }) => path[0]);
  expect(problems({ ...MEANING, kind: "colour" })).toContain("kind");
  expect(problems({ ...MEANING, userId: "somebody" })).toEqual(["userId"]);
  expect(problems({ kind: "scale", label: "Meaning" })).toEqual(["must.atLeast"]);
  expect(problems({ ...MEANING, label: "  " })).toEqual(["label"]);
});
