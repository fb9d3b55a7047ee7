import fc from "fast-check";
import { expect, test } from "vitest";
import { REASONS } from "@/lib/domain/message/reasons";
import { hoursWords, medianOf, shareWords } from "./few";
import { FIGURES, type Figure, type FigureRow, isFigure } from "./figures";
import { countOf, type Insights, NO_REASON } from "./insights";
import { bandOf, countSpeeds, MY_SPEEDS, THEIR_SPEEDS } from "./speed";
import { ENDINGS, SOURCES, type Source, STEPS, type Step } from "./steps";
import { MOST_WEEKS, weeksOf } from "./weeks";

const count = fc.integer({ min: 1, max: 500 });
const hours = fc.array(fc.double({ min: 0, max: 3000, noNaN: true }), { maxLength: 40 });
const once = <T, U>(values: fc.Arbitrary<T>, key: (value: T) => U) =>
  fc.uniqueArray(values, { selector: key, maxLength: 8 });

const insights: fc.Arbitrary<Insights> = fc.record({
  courses: fc.array(
    fc.record({
      steps: fc.subarray(Object.keys(STEPS) as Step[], { minLength: 1 }),
      ending: fc.constantFrom(...ENDINGS),
      count,
    }),
    { maxLength: 20 },
  ),
  reasons: once(
    fc.record({ code: fc.constantFrom(NO_REASON, ...REASONS.map(({ code }) => code)), count }),
    ({ code }) => code,
  ),
  ...{ myHours: hours, theirHours: hours },
  scores: once(
    fc.record({ ending: fc.constantFrom(...ENDINGS), tens: fc.integer({ min: 0, max: 10 }), count }),
    ({ ending, tens }) => `${ending} ${tens}`,
  ),
  sources: once(
    fc.record({ source: fc.constantFrom(...(Object.keys(SOURCES) as Source[])), count, interviews: count }),
    ({ source }) => source,
  ),
  weeks: fc.constant([{ day: "2026-11-23", startsAt: new Date("2026-11-22T23:00:00Z"), count: 2 }]),
});

const figures = Object.keys(FIGURES) as Figure[];
const lastOf = (cells: readonly (string | number)[]): number => Number(cells.at(-1));

test("every row of every figure has as many cells as columns, a key of its own, and a name for the list behind it", () => {
  fc.assert(
    fc.property(insights, (all) => {
      const wrong = figures.flatMap((figure) => {
        const { columns, rows, nameOf } = FIGURES[figure];
        const made = rows(all);
        const isWhole = ({ key, cells }: FigureRow) =>
          cells.length === columns.length && nameOf(key) !== null && typeof cells.at(-1) === "number";
        return new Set(made.map(({ key }) => key)).size === made.length && made.every(isWhole)
          ? []
          : [figure];
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("the rows of a figure add up to what was counted", () => {
  fc.assert(
    fc.property(insights, (all) => {
      const sumOf = (figure: Figure) =>
        FIGURES[figure].rows(all).reduce((sum, { cells }) => sum + lastOf(cells), 0);
      expect(sumOf("endings")).toBe(countOf(all.courses));
      expect(sumOf("answers")).toBe(all.myHours.length);
      expect(sumOf("replies")).toBe(all.theirHours.length);
      expect(sumOf("flow")).toBe(all.courses.reduce((sum, each) => sum + each.steps.length * each.count, 0));
    }),
    { numRuns: 1000 },
  );
});

test("no figure has a list behind a key that is none of its own", () => {
  const keys = [
    "",
    "x",
    "constructor",
    "__proto__",
    "invited.x",
    "invited.answered.open",
    "open.11",
    "open.-1",
  ];
  for (const figure of figures) {
    for (const key of keys) expect(FIGURES[figure].nameOf(key), `${figure} ${key}`).toBeNull();
  }
  expect(["flow", "constructor", "toString", ""].map(isFigure)).toEqual([true, false, false, false]);
});

test("a length of time is in the one group that its list is asked for by", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 5000, noNaN: true }),
      fc.constantFrom(MY_SPEEDS, THEIR_SPEEDS),
      (length, groups) => {
        const [only, ...others] = countSpeeds(groups, [length]).filter((each) => each.count > 0);
        expect(others).toEqual([]);
        const band = bandOf(groups, only?.group.key ?? "");
        expect(band && length > band.above && length <= band.upTo).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
  expect(countSpeeds(MY_SPEEDS, [48, 48.01]).map((each) => each.count)).toEqual([0, 1, 1, 0]);
});

test("a share of few says that they are few", () => {
  expect(shareWords(0, 0)).toBe("none yet");
  expect(shareWords(3, 5)).toBe("3 of 5: too few to say");
  expect(shareWords(6, 20)).toBe("30% (6 of 20)");
  expect(shareWords(1500, 3000)).toBe("50% (1,500 of 3,000)");
});

test("the middle of some numbers is one of them or lies between the two there", () => {
  expect(medianOf([])).toBeNull();
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([9, 1, 5, 6])).toBe(5.5);
  expect([0, 0.7, 1, 26, 47.6, 50, 200].map(hoursWords)).toEqual([
    ...["0 minutes", "42 minutes", "1 hour", "26 hours", "48 hours", "2 days", "8 days"],
  ]);
});

const BERLIN = "Europe/Berlin";

test("the weeks are those from the first interview to now, one after the other, also where the clocks change", () => {
  const to = new Date("2026-11-24T10:00:00Z");
  const starts = [
    "2026-10-20T08:00:00Z",
    "2026-10-25T22:30:00Z",
    "2026-10-25T23:30:00Z",
    "2026-11-24T09:00:00Z",
  ];
  const weeks = weeksOf(
    starts.map((at) => new Date(at)),
    { to, timeZone: BERLIN },
  );
  expect(weeks.map(({ day, count: held }) => [day, held])).toEqual([
    ["2026-10-19", 2],
    ["2026-10-26", 1],
    ["2026-11-02", 0],
    ["2026-11-09", 0],
    ["2026-11-16", 0],
    ["2026-11-23", 1],
  ]);
  expect(weeksOf([], { to, timeZone: BERLIN })).toHaveLength(1);
  expect(weeksOf([new Date(0)], { to, timeZone: BERLIN })).toHaveLength(MOST_WEEKS);
});
