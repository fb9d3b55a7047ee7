import { expect, test } from "vitest";
import type { CalendarItem } from "./item";
import { remindersAmong } from "./reminder";

const NOW = new Date("2026-12-01T09:00:00Z");
const item = (kind: CalendarItem["kind"], minutes: number, over = {}): CalendarItem => ({
  ...{ id: "one", kind, startsAt: new Date(NOW.getTime() + minutes * 60_000), endsAt: null },
  ...{ name: "First interview", about: "Planner, Harbour Foods", opportunityId: "o" },
  ...{ isCancelled: false, place: "", link: "", ...over },
});
const told = (of: CalendarItem) =>
  remindersAmong([of], NOW, (at) => at.toISOString().slice(11, 16)).map(({ says }) => says);

test.for([
  ["interview", 16, []],
  ["interview", 15, ["An interview at 09:15"]],
  ["interview", -61, []],
  ["answer-by", 121, []],
  ["answer-by", 90, ["An answer is due by 10:30"]],
  ["follow-up", 1, []],
  ["follow-up", -10, ["A follow-up is due"]],
] as const)("%s in %d minutes", ([kind, minutes, says]) => {
  expect(told(item(kind, minutes))).toEqual(says);
});

test("nobody is named, what is cancelled is not told, and what was moved is told again", () => {
  expect(told(item("interview", 5)).join()).not.toMatch(/Harbour|Planner/);
  expect(told(item("interview", 5, { isCancelled: true }))).toEqual([]);
  const idOf = (minutes: number) => remindersAmong([item("interview", minutes)], NOW, String)[0]?.id;
  expect(idOf(5)).not.toBe(idOf(6));
});
