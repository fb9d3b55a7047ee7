import fc from "fast-check";
import { expect, test } from "vitest";
import { nextStart, roundName, spanOf } from "./interview";

test.each([
  ["2026-12-03T10:00:00", "2026-12-03T09:00:00.000Z", null],
  ["2026-12-03T10:00:00/2026-12-03T11:00:00", "2026-12-03T09:00:00.000Z", "2026-12-03T10:00:00.000Z"],
  [
    "2026-12-03T10:00:00-05:00/2026-12-03T11:00:00-05:00",
    "2026-12-03T15:00:00.000Z",
    "2026-12-03T16:00:00.000Z",
  ],
  ["2026-12-03T10:00:00/2026-12-03T09:00:00", "2026-12-03T09:00:00.000Z", null],
])("%s begins at %s and ends at %s", (slot, startsAt, endsAt) => {
  const span = spanOf(slot, "Europe/Berlin");
  expect([span?.startsAt.toISOString(), span?.endsAt?.toISOString() ?? null]).toEqual([startsAt, endsAt]);
});

test.each(["2026-12-03", "soon", "", "/"])("“%s” has no hour to be there at", (slot) => {
  expect(spanOf(slot, "Europe/Berlin")).toBeNull();
});

test("the next one is the first that lies ahead, and where none does the last", () => {
  const now = new Date("2026-12-01T00:00:00Z");
  const dates = fc.array(fc.date({ min: new Date(0), max: new Date("2040-01-01"), noInvalidDate: true }));
  fc.assert(
    fc.property(dates, (planned) => {
      const next = nextStart(planned, now);
      const ahead = planned.filter((start) => start >= now);
      const best = ahead.length > 0 ? Math.min(...ahead.map(Number)) : Math.max(...planned.map(Number));
      expect(next?.getTime() ?? null).toBe(planned.length === 0 ? null : best);
    }),
  );
});

test("rounds are counted in words as long as somebody would", () => {
  expect([1, 2, 6, 7].map(roundName)).toEqual([
    ...["First interview", "Second interview", "Sixth interview", "Interview 7"],
  ]);
});
