import { expect } from "vitest";
import { later, type Scene } from "@/prisma/seed/scene";
import { accept, answer, decline, logOne, makeCriteria } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { readComparisons } from "./queries";

const test = testOn(async ({ alice }) => {
  await makeCriteria(alice, [{ kind: "scale", label: "Growth", "want.better": "more" }]);
  const ids: string[] = [];
  for (const at of [0, 1, 2, 3, 4, 5, 6]) {
    const id = await logOne(later(alice, at), { company: `Company ${at}`, role: "Planner" });
    await answer(later(alice, at), id, { Growth: { "value.min": String((at % 5) + 1) } });
    ids.push(id);
  }
  return ids;
});

const compared = ({ userId, now }: Scene, ids: readonly string[]) =>
  readComparisons(userId, ids, { now, timeZone: "Europe/Berlin" });

const companies = (rows: readonly { company: string }[]) => rows.map(({ company }) => company).toSorted();

test("six at most stand beside each other, the others are named, and all that waits is weighed", async ({
  alice,
  made: ids,
}) => {
  const { all, chosen, leftOut } = await compared(alice, [...ids, ids[0] ?? "", "nobody's"]);
  expect(all.contenders).toHaveLength(7);
  expect(companies(chosen.contenders)).toEqual([0, 1, 2, 3, 4, 5].map((at) => `Company ${at}`));
  expect(companies(leftOut)).toEqual(["Company 6"]);
  const two = await compared(alice, ids.slice(0, 2));
  // By their worst case: the one that was rated higher first.
  expect(two.chosen.contenders.map(({ company }) => company)).toEqual(["Company 1", "Company 0"]);
  expect(two.leftOut).toEqual([]);
});

test("what has ended can be compared, and is not among what waits", async ({
  alice,
  made: [first = "", second = ""],
}) => {
  await decline(later(alice, 10), first);
  const { all, chosen } = await compared(alice, [first, second]);
  expect(companies(chosen.contenders)).toEqual(["Company 0", "Company 1"]);
  expect(all.contenders).toHaveLength(6);
});

test("interviews that were taken this week count against its hours", async ({
  alice,
  made: [first = ""],
}) => {
  expect((await compared(alice, [])).week).toMatchObject({ taken: 0, planned: 0 });
  await accept(later(alice, 10), first);
  expect((await compared(later(alice, 11), [])).week).toEqual({
    ...{ taken: 1, planned: 4, hoursEach: 4, budget: null },
  });
});
