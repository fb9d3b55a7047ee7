import fc from "fast-check";
import { expect, test } from "vitest";
import { orderOf, readDate } from "./dates";

test.each([
  ["2026-03-05", "2026-03-05"],
  ["2026/3/5", "2026-03-05"],
  ["2026.03.05", "2026-03-05"],
  ["2026-03-05 14:22:10", "2026-03-05T14:22"],
  ["2026-03-05T14:22:10.123Z", "2026-03-05T14:22Z"],
  ["2026-03-05 14:22:10 UTC", "2026-03-05T14:22Z"],
  ["2026-03-05T14:22:10+01:00", "2026-03-05T14:22+01:00"],
  ["05.03.2026", "2026-03-05"],
  ["5.3.26", "2026-03-05"],
  ["25/03/2026", "2026-03-25"],
  ["3/25/26", "2026-03-25"],
  ["3/25/26, 2:22 PM", "2026-03-25T14:22"],
  ["12/31/25, 12:05 AM", "2025-12-31T00:05"],
  ["07/07/2026", "2026-07-07"],
  ["5 March 2026", "2026-03-05"],
  ["05-Mar-2026", "2026-03-05"],
  ["5-Mar-26", "2026-03-05"],
  ["Thursday, 5 March 2026", "2026-03-05"],
  ["March 5th, 2026", "2026-03-05"],
  ["Mar 5, 2026, 10:00 AM", "2026-03-05"],
  ["Thu Mar 05 2026 10:00:00 GMT+0100 (Central European Standard Time)", "2026-03-05"],
  ["5. März 2026", "2026-03-05"],
  ["1er août 2026", "2026-08-01"],
  ["5 de marzo de 2026", "2026-03-05"],
  ["46086", "2026-03-05"],
  ["1772704800", "2026-03-05T10:00:00.000Z"],
  ["1772704800000", "2026-03-05T10:00:00.000Z"],
])("“%s” is %s", (written, value) => {
  expect(readDate(written)).toMatchObject({ kind: "moment", value });
});

test.each([
  "2026-02-30",
  "31/02/2026",
  "31.04.2026",
  "13/13/2026",
  "2026-03-05 25:00",
  "0202-03-05",
  "30 February 2026",
])("“%s” is written as a day that does not exist", (written) =>
  expect(readDate(written)).toEqual({ kind: "impossible" }),
);

test.each(["", "soon", "next week", "5 March", "Q3 2026", "Yes", "12", "5 Quartal 2026", "2026"])(
  "“%s” is no day",
  (written) => expect(readDate(written)).toEqual({ kind: "no-date" }),
);

test("one cell tells the order for all, none tells, or two contradict each other", () => {
  expect(orderOf(["03/04/2026", "25/04/2026"])).toBe("day-first");
  expect(orderOf(["03/04/2026", "04/25/2026"])).toBe("month-first");
  expect(orderOf(["03/04/2026", "05/06/2026"])).toBe("undecided");
  expect(orderOf(["03/04/2026", "25/04/2026", "04/25/2026"])).toBe("undecided");
  expect(orderOf(["2026-03-04", "25/04/2026", "03.04.2026", "07/07/2026", "soon"])).toBe("unneeded");
  expect(orderOf([])).toBe("unneeded");
});

test("whatever is written, a day that is read is one of the calendar", () => {
  const digits = fc.integer({ min: 0, max: 99 }).map(String);
  const separator = fc.constantFrom("/", "-", ".", " ", "T", ", ", ":", " Mar ", " de ");
  const written = fc.oneof(
    fc
      .array(fc.oneof(digits, separator, fc.constantFrom("2026", "AM", "pm", "Z")), { maxLength: 9 })
      .map((parts) => parts.join("")),
    fc.string(),
  );
  fc.assert(
    fc.property(written, (text) => {
      const reading = readDate(text);
      const days =
        reading.kind === "moment"
          ? [reading.value]
          : reading.kind === "either"
            ? [reading.dayFirst, reading.monthFirst]
            : [];
      for (const day of days) {
        expect(day).toMatch(/^(?:19[7-9]|20)\d\d?/);
        expect(new Date(day).toISOString().slice(0, 10).length).toBe(10);
        expect(new Date(`${day.slice(0, 10)}T00:00Z`).toISOString().slice(0, 10)).toBe(day.slice(0, 10));
      }
    }),
    { numRuns: 1000 },
  );
});

test("a day and a month that may be either are both ways of one date", () => {
  const number = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(number, number, (one, other) => {
      fc.pre(one !== other);
      const two = (value: number) => String(value).padStart(2, "0");
      expect(readDate(`${one}/${other}/2026`)).toEqual({
        kind: "either",
        dayFirst: `2026-${two(other)}-${two(one)}`,
        monthFirst: `2026-${two(one)}-${two(other)}`,
      });
    }),
    { numRuns: 1000 },
  );
});
