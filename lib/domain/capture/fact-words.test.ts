import { expect, test } from "vitest";
import { hostOf, officeWords, payWords, quoteWords } from "./fact-words";
import type { Pay, Source } from "./proposal";

const pay = (over: Partial<Pay>): Pay => ({
  ...{ min: 60_000, max: 64_000, currency: "EUR", period: "year", what: null },
  ...over,
});

test.each<[Partial<Pay>, string]>([
  [{}, "€60–64k a year"],
  [{ what: "base" }, "€60–64k a year as base pay"],
  [{ min: null, max: 800, currency: "GBP", period: "day", what: "day-rate" }, "up to £800 a day"],
  [{ max: null, period: null, what: "day-rate" }, "from €60,000 as a day rate"],
  [{ max: null }, "from €60,000 a year"],
  [{ min: 35, max: 35, currency: null, period: "hour" }, "35 an hour"],
  [{ min: null, max: null, currency: null, period: null }, "not said"],
])("%o is told as “%s”", (over, words) => expect(payWords(pay(over))).toBe(words));

test.each<[string, Source, string | null]>([
  ["2026-04-15T13:00:00Z", "calendar", null],
  ["20260415T130000", "calendar", null],
  ["2026-04-15", "page", null],
  ["REQUEST", "calendar", null],
  ["cancelled", "calendar", null],
  ["Interview with Otter & Pine", "calendar", "Interview with Otter & Pine"],
  ["Base salary: 60,000 EUR", "page", "Base salary: 60,000 EUR"],
  ["2026-04-15", "text", "2026-04-15"],
  [" Thursday,\n 3 December ", "text", "Thursday, 3 December"],
  ["x".repeat(100), "text", `${"x".repeat(90)}…`],
])("“%s” of the %s is quoted as %s", (quote, source, words) => {
  expect(quoteWords({ quote, span: { source, start: 0, end: quote.length } })).toBe(words);
});

test("days in the office are counted as one says it", () => {
  expect(
    [
      { min: 1, max: 1 },
      { min: 2, max: 3 },
    ].map(officeWords),
  ).toEqual(["1 day a week", "2–3 days a week"]);
});

test("the host of a link is told as machines read it", () => {
  expect(hostOf("https://аpple.com/jobs")).toBe("xn--pple-43d.com");
  expect(["javascript:alert(1)", "meet", ""].map(hostOf)).toEqual([null, null, null]);
});
