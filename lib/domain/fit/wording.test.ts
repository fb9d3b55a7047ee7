import { describe, expect, it } from "vitest";
import { figureRange, listed, listedUpTo, withUnit } from "./wording";

describe("figureRange", () => {
  it.each([
    [52_000, 58_000, "52–58k"],
    [52_500, 58_000, "52.5–58k"],
    [48_000, 1_200_000, "48–1,200k"],
    [52_250, 58_010, "52,250–58,010"],
    [9000, 9500, "9,000–9,500"],
    [3, 4, "3–4"],
    [52_000, 52_000, "52,000"],
    [37.5, 40, "37.5–40"],
  ])("writes %d to %d as %s", (min, max, expected) => {
    expect(figureRange(min, max)).toBe(expected);
  });
});

describe("withUnit", () => {
  it.each([
    ["3", "days", false, "3 days"],
    ["1", "days a week", true, "1 day a week"],
    ["1", "minutes each way", true, "1 minute each way"],
    ["1", "class", true, "1 class"],
    ["40", "% of the week", false, "40% of the week"],
    ["52–58k", "€", false, "€52–58k"],
    ["52,000", "", false, "52,000"],
  ])("puts %s and %s together", (text, unit, isOne, expected) => {
    expect(withUnit(text, unit, isOne)).toBe(expected);
  });
});

describe("listed", () => {
  it("joins as English does", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => listed(items, "or"))).toEqual([
      "",
      "a",
      "a or b",
      "a, b or c",
    ]);
  });

  it("counts what it does not name", () => {
    expect(listedUpTo(2, ["a", "b", "c", "d"])).toBe("a, b and 2 more");
    expect(listedUpTo(2, ["a", "b"])).toBe("a and b");
  });
});
