import { describe, expect, it } from "vitest";
import { asCriterionKind } from "../criterion-kind";
import type { Gate } from "../gate";
import type { Interval } from "../interval";
import type { Known, Range } from "../stated";
import { numberKind } from "./number";

const pay = numberKind.definition.parse({
  must: { direction: "at-least", limit: 52_000 },
  want: { worst: 48_000, best: 68_000 },
});
const commute = numberKind.definition.parse({
  unit: "minutes",
  must: { direction: "at-most", limit: 45 },
  want: { worst: 75, best: 15 },
});

const exactly = (value: number): Known<number> => ({ state: "known", value });
const between = (min: number, max: number): Range<number> => ({ state: "range", value: { min, max } });

describe("a number at least so large", () => {
  it.each<[Known<number> | Range<number>, Gate, Interval]>([
    [exactly(52_000), "met", [0.2, 0.2]],
    [exactly(51_999.99), "violated", [0.1999995, 0.1999995]],
    [between(52_000, 58_000), "met", [0.2, 0.5]],
    [between(48_000, 58_000), "unknown", [0, 0.5]],
    [between(40_000, 51_000), "violated", [0, 0.15]],
    [exactly(90_000), "met", [1, 1]],
    [exactly(10_000), "violated", [0, 0]],
  ])("judges %j", (stated, gate, [low, high]) => {
    expect(numberKind.judgeMust(pay, stated)).toBe(gate);
    expect(numberKind.valueInterval(pay, stated)).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
  });
});

describe("a number of which less is better", () => {
  it.each<[Known<number> | Range<number>, Gate, Interval]>([
    [exactly(45), "met", [0.5, 0.5]],
    [exactly(46), "violated", [29 / 60, 29 / 60]],
    [between(30, 60), "unknown", [0.25, 0.75]],
    [exactly(5), "met", [1, 1]],
  ])("judges %j", (stated, gate, [low, high]) => {
    expect(numberKind.judgeMust(commute, stated)).toBe(gate);
    expect(numberKind.valueInterval(commute, stated)).toEqual([
      expect.closeTo(low, 9),
      expect.closeTo(high, 9),
    ]);
  });
});

describe("a number", () => {
  it("meets a limit that it only misses by how numbers are stored", () => {
    const third = numberKind.definition.parse({ must: { direction: "at-least", limit: 0.3 } });
    const most = numberKind.definition.parse({ must: { direction: "at-most", limit: 0.3 } });
    expect(numberKind.judgeMust(third, exactly(0.8 - 0.5))).toBe("met");
    expect(numberKind.judgeMust(most, exactly(0.1 + 0.2))).toBe("met");
    expect(numberKind.judgeMust(third, exactly(0.299_999))).toBe("violated");
  });

  it("says its limit and its answers as a person would", () => {
    expect(numberKind.describeLimit(pay, "Base pay")).toBe("Base pay at least 52,000");
    expect(numberKind.describeLimit(commute, "Commute")).toBe("Commute at most 45 minutes");
    expect(numberKind.describeAnswer(pay, between(52_000, 58_000))).toBe("52–58k");
    expect(numberKind.describeAnswer(commute, exactly(1))).toBe("1 minute");
  });

  it("settles a range on its middle", () => {
    expect(numberKind.settle?.(between(48_000, 56_000))).toEqual(exactly(52_000));
  });

  it("is open at both ends while nothing is known, its limit included", () => {
    const values = numberKind.completions(pay, null).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([48_000, 52_000, 68_000]));
    expect(numberKind.completions(pay, exactly(50_000))).toEqual([exactly(50_000)]);
  });

  it.each([
    [{ "must.limit": "40" }, { "must.direction": "Please fill this in too." }],
    [{ "must.direction": "at-least" }, { "must.limit": "Please fill this in too." }],
    [{ "want.worst": "5", "want.best": "5" }, { "want.best": "The best level must differ from the worst." }],
    [{ "want.worst": "0", "want.best": "1e15" }, { "want.best": "That number is too large." }],
    [
      { "want.worst": "0", "want.best": "4", "prior.met": "101" },
      { "prior.met": "Please write a number from 0 to 100." },
    ],
  ])("refuses the definition %j", (form, problems) => {
    expect(asCriterionKind(numberKind).readDefinition({ ...form })).toEqual({ ok: false, problems });
  });

  it.each([
    [{ "value.min": "58k", "value.max": "52k" }, { "value.max": "The high end is below the low end." }],
    [{ "value.max": "58k" }, { "value.min": "Please fill this in too." }],
    [{}, { "value.min": "Please write a number, or say that it is not known yet." }],
  ])("refuses the answer %j", (form, problems) => {
    expect(
      asCriterionKind(numberKind)
        .yardstick(pay, "Pay")
        ?.readAnswer({ ...form }),
    ).toEqual({ ok: false, problems });
  });
});
