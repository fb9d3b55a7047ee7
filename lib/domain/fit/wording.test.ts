import { describe, expect, it } from "vitest";
import {
  dateInWords,
  duration,
  figureRange,
  fromTo,
  listed,
  listedUpTo,
  money,
  moneyRange,
  percentTyped,
  wholePoints,
  withUnit,
} from "./wording";

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

describe("money", () => {
  it.each([
    [52_000, "EUR", "€52,000"],
    [12.5, "EUR", "€12.50"],
    [3900, "CHF", "CHF\u00a03,900"],
    [7, "XYZ", "XYZ\u00a07"],
  ])("writes %d in %s as %s", (amount, currency, expected) => {
    expect(money(amount, currency)).toBe(expected);
  });

  it("writes two amounts as briefly as they allow", () => {
    expect(moneyRange(52_000, 58_000, "GBP")).toBe("£52–58k");
    expect(moneyRange(12.5, 15, "GBP")).toBe("£12.50–£15");
    expect(moneyRange(15, 15, "GBP")).toBe("£15");
  });
});

describe("duration", () => {
  it.each([
    [0, "0 min"],
    [45, "45 min"],
    [60, "1 h"],
    [269.7, "4 h 30 min"],
  ])("writes %d minutes as %s", (minutes, expected) => {
    expect(duration(minutes)).toBe(expected);
  });
});

describe("dateInWords", () => {
  it("is the same day in every time zone", () => {
    expect(dateInWords("2028-02-29")).toBe("29 February 2028");
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

it("Points are told once where both ends are the same.", () => {
  expect([fromTo(44, 44), fromTo(38, 44), wholePoints(0.375)]).toEqual(["44", "38 to 44", 38]);
});

it("A share that goes through a form unchanged stays what it was.", () => {
  expect([0.125, 0.07, 0.5, 1].map(percentTyped)).toEqual(["12.5", "7", "50", "100"]);
  for (let percent = 0; percent <= 100; percent += 0.5)
    expect(Number(percentTyped(percent / 100)) / 100).toBe(percent / 100);
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
