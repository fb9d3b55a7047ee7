import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarItem, clashesAmong, endOf } from "./item";
import { daysFrom, readMonth } from "./month";

const item = (id: string, startsAt: string, endsAt: string | null, over = {}): CalendarItem => ({
  ...{ id, kind: "interview", name: "Interview", about: "Planner, Harbour", opportunityId: "o" },
  ...{ startsAt: new Date(startsAt), endsAt: endsAt === null ? null : new Date(endsAt) },
  ...{ isCancelled: false, place: "", link: "", ...over },
});

const clashing = (...items: CalendarItem[]) =>
  [...clashesAmong(items)].map(([id, others]) => `${id}: ${others.map((other) => other.id).join(" ")}`);

test("two interviews at one time clash, one after the other does not", () => {
  const nine = item("nine", "2026-12-01T09:00Z", "2026-12-01T10:00Z");
  expect(clashing(nine, item("ten", "2026-12-01T10:00Z", null))).toEqual([]);
  expect(clashing(nine, item("half", "2026-12-01T09:30Z", null))).toEqual(["nine: half", "half: nine"]);
});

test("without an end an interview takes an hour; what is cancelled or only due takes none", () => {
  const open = item("open", "2026-12-01T09:00Z", null);
  const soon = item("soon", "2026-12-01T09:59Z", null);
  expect(clashing(open, soon)).toHaveLength(2);
  expect(clashing(open, { ...soon, isCancelled: true })).toEqual([]);
  expect(clashing(open, { ...soon, kind: "answer-by" })).toEqual([]);
});

test("every clash is mutual and real, and no real one is left out", () => {
  const at = fc.integer({ min: 0, max: 2000 });
  const items = fc.array(fc.tuple(at, fc.option(fc.integer({ min: 1, max: 300 }), { nil: null })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(items, (spans) => {
      const all = spans.map(([start, length], index) =>
        item(
          String(index),
          new Date(start * 60_000).toISOString(),
          length === null ? null : new Date((start + length) * 60_000).toISOString(),
        ),
      );
      const clashes = clashesAmong(all);
      for (const one of all)
        for (const other of all) {
          const overlap = one !== other && one.startsAt < endOf(other) && other.startsAt < endOf(one);
          expect(clashes.get(one.id)?.includes(other) ?? false).toBe(overlap);
        }
    }),
  );
});

test("a month comes in whole weeks from Monday", () => {
  const month = readMonth("2026-11", "Europe/Berlin");
  expect(month).toMatchObject({ before: "2026-10", after: "2026-12" });
  expect(month?.weeks.map((week) => week[0]?.day)).toEqual([
    ...["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"],
  ]);
  expect(month?.weeks[0]?.map(({ isInside }) => isInside)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test.for([
  ["2026-03", "2026-03-29", 23],
  ["2026-10", "2026-10-25", 25],
  ["2026-11", "2026-11-24", 24],
] as const)("in %s the day %s has %s hours in Berlin", ([name, day, hours]) => {
  const found = readMonth(name, "Europe/Berlin")
    ?.weeks.flat()
    .find((each) => each.day === day);
  expect(((found?.endsAt.getTime() ?? 0) - (found?.startsAt.getTime() ?? 0)) / 3_600_000).toBe(hours);
});

test.for(["", "2026-13", "2026-1", "1066-10", "9999-01", "2026-11-01", "../2026-11"])(
  "%j is no month",
  (text) => {
    expect(readMonth(text, "UTC")).toBeNull();
  },
);

test("days follow each other without a gap, in any zone and year", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2000-01-01"), max: new Date("2037-01-01"), noInvalidDate: true }),
      fc.constantFrom("Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "UTC"),
      (from, timeZone) => {
        const days = daysFrom(from, 9, timeZone);
        expect(days[0]?.startsAt.getTime()).toBeLessThanOrEqual(from.getTime());
        for (const [index, day] of days.slice(1).entries()) expect(day.startsAt).toEqual(days[index]?.endsAt);
      },
    ),
    { numRuns: 200 },
  );
});
