import { expect } from "vitest";
import { saveCriterion } from "@/lib/features/criteria/commands";
import { criterionForm } from "@/lib/features/criteria/schema";
import { PAGE_SIZE, readCursor } from "@/lib/platform/page";
import { done, later } from "@/prisma/seed/scene";
import { answer, logOne } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { readHistory, readTimeline } from "./queries";

const COUNT = 60;
const show = { date: String };

const test = testOn(async ({ alice, bob }) => {
  for (let made = 0; made < COUNT; made++) {
    const form = { kind: "boolean", label: `Criterion ${made}`, "must.accept": "yes" };
    await done(alice, saveCriterion, criterionForm.parse(form));
  }
  await logOne(bob, { company: "His", role: "Planner" });
});

test("every entry is on one page, once, the last written first, also where all are of one moment", async ({
  alice,
}) => {
  const titles: string[] = [];
  let next: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readHistory>> = await readHistory(
      alice.userId,
      readCursor(next ?? undefined),
      show,
    );
    expect(page.rows.length).toBeLessThanOrEqual(PAGE_SIZE);
    titles.push(...page.rows.map(({ title }) => title));
    next = page.next;
  } while (next);
  const added = Array.from({ length: COUNT }, (_, made) => `You added what matters: Criterion ${made}`);
  expect(titles).toEqual([...added.toReversed(), "You began your search with Tactful"]);
});

test("the history names the opportunity that an entry is about", async ({ bob }) => {
  const { rows } = await readHistory(bob.userId, null, show);
  expect(rows.map(({ opportunity }) => opportunity?.name)).toEqual(["Planner, His", undefined]);
});

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
