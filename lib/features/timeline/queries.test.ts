import { expect } from "vitest";
import { saveCriterion } from "@/lib/features/criteria/commands";
import { criterionForm } from "@/lib/features/criteria/schema";
import { done, later } from "@/prisma/seed/scene";
import { answer, logOne } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { readTimeline } from "./queries";

const show = { date: String };

const test = testOn(({ alice }) =>
  done(
    alice,
    saveCriterion,
    criterionForm.parse({ kind: "boolean", label: "Criterion 0", "must.accept": "yes" }),
  ),
);

test("a timeline is one opportunity's alone, the last entry first", async ({ alice }) => {
  const id = await logOne(alice, { company: "Otter & Pine", role: "Planner" });
  await logOne(later(alice, 1), { company: "Another", role: "Planner" });
  await answer(later(alice, 2), id, { "Criterion 0": { value: "yes" } });
  const told = await readTimeline(alice.userId, id, show);
  expect(told.map(({ title }) => title)).toEqual([
    "You noted an answer",
    "Interview invitation from Otter & Pine",
  ]);
});
