import fc from "fast-check";
import { expect, test } from "vitest";
import { readPeriod } from "./period";

const now = new Date("2026-11-24T10:00:00Z");
const frame = { now, timeZone: "Europe/Berlin", day: (at: Date) => at.toISOString().slice(0, 16) };

test("the usual period is the last ninety days, by the clock on the wall", () => {
  for (const asked of [
    {},
    { period: "7" },
    { period: "constructor" },
    { period: ["30", "90"] },
    { from: "" },
  ]) {
    expect(readPeriod(asked, frame)).toEqual({
      ...{ from: new Date("2026-08-26T09:00:00Z"), to: now, query: { period: "90" } },
      ...{ title: "the last 90 days", problem: null },
    });
  }
  expect(readPeriod({}, frame, "30").query).toEqual({ period: "30" });
});

test("everything has no beginning", () => {
  expect(readPeriod({ period: "all" }, frame)).toMatchObject({
    from: null,
    to: now,
    query: { period: "all" },
  });
});

test("both days are in it, from midnight to midnight where the person is", () => {
  expect(readPeriod({ from: "2026-10-20", to: "2026-10-26", period: "30" }, frame)).toEqual({
    ...{ from: new Date("2026-10-19T22:00:00Z"), to: new Date("2026-10-26T23:00:00Z"), problem: null },
    query: { from: "2026-10-20", to: "2026-10-26" },
    title: "from 2026-10-19T22:00 to 2026-10-25T23:00",
  });
  expect(readPeriod({ from: "2026-10-20" }, frame)).toMatchObject({ to: now, query: { from: "2026-10-20" } });
  expect(readPeriod({ to: "2026-10-20" }, frame)).toMatchObject({ from: null, query: { to: "2026-10-20" } });
});

test.each([
  [{ from: "2026-02-30" }, "That day does not exist. Write it as 2026-11-24."],
  [{ to: "yesterday" }, "That day does not exist. Write it as 2026-11-24."],
  [{ from: "2026-10-20T10:00" }, "That day does not exist. Write it as 2026-11-24."],
  [{ from: "2026-10-20", to: "2026-10-19" }, "The first day comes after the last."],
  [{ from: "2027-10-20" }, "The first day comes after the last."],
])("%j is told, and the usual period is shown", (asked, problem) => {
  expect(readPeriod(asked, frame)).toMatchObject({ problem, title: "the last 90 days" });
});

test("whatever an address says, there is a period, and it ends after it begins", () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom("30", "all", "2026-10-20", "2026-11-24", "0000-00-00", "9999-12-31"),
  );
  fc.assert(
    fc.property(fc.record({ period: text, from: text, to: text }, { requiredKeys: [] }), (asked) => {
      const { from, to } = readPeriod(asked, frame);
      expect(Number.isNaN(to.getTime())).toBe(false);
      if (from) expect(from < to).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
