import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asCriterionKind } from "../criterion-kind";
import type { Gate } from "../gate";
import type { Interval } from "../interval";
import type { Known, Range } from "../stated";
import { rangeKind } from "./range";

const hours = rangeKind.definition.parse({
  unit: "hours a week",
  must: { min: 20, max: 42 },
  want: { lowest: 20, idealFrom: 30, idealTo: 36, highest: 45 },
});

const exactly = (value: number): Known<number> => ({ state: "known", value });
const between = (min: number, max: number): Range<number> => ({ state: "range", value: { min, max } });

describe("a number between two limits", () => {
  it.each<[Known<number> | Range<number>, Gate, Interval]>([
    [exactly(20), "met", [0, 0]],
    [exactly(25), "met", [0.5, 0.5]],
    [exactly(30), "met", [1, 1]],
    [exactly(36), "met", [1, 1]],
    [exactly(42), "met", [1 / 3, 1 / 3]],
    [exactly(43.5), "violated", [1 / 6, 1 / 6]],
    [exactly(45), "violated", [0, 0]],
    [exactly(80), "violated", [0, 0]],
    [exactly(5), "violated", [0, 0]],
    [between(25, 40.5), "met", [0.5, 1]],
    [between(36, 40.5), "met", [0.5, 1]],
    [between(31, 35), "met", [1, 1]],
    [between(40.5, 45), "unknown", [0, 0.5]],
    [between(10, 60), "unknown", [0, 1]],
    [between(43, 60), "violated", [0, 2 / 9]],
  ])("judges %j", (stated, gate, [low, high]) => {
    expect(rangeKind.judgeMust(hours, stated)).toBe(gate);
    expect(rangeKind.valueInterval(hours, stated)).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
  });

  it("may fall at once where the ideal begins or ends", () => {
    const atMost = rangeKind.definition.parse({
      want: { lowest: 0, idealFrom: 0, idealTo: 8, highest: 8 },
    });
    const values = [-1, 0, 8, 8.5].map((value) => rangeKind.valueInterval(atMost, exactly(value))[0]);
    expect(values).toEqual([0, 1, 1, 0]);
    expect(rangeKind.valueInterval(atMost, between(-1, 9))).toEqual([0, 1]);
  });

  it("gives a range every value in it, and no other", () => {
    const level = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(level, level, (a, b) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const inside = Array.from({ length: (max - min) * 2 + 1 }, (_, at) => min + at / 2);
        const values = inside.map((value) => rangeKind.valueInterval(hours, exactly(value))[0]);
        const gates = new Set(inside.map((value) => rangeKind.judgeMust(hours, exactly(value))));
        const stated = min === max ? exactly(min) : between(min, max);
        expect(rangeKind.valueInterval(hours, stated)).toEqual([Math.min(...values), Math.max(...values)]);
        expect(rangeKind.judgeMust(hours, stated)).toBe(gates.size === 1 ? [...gates][0] : "unknown");
      }),
      { numRuns: 1000 },
    );
  });

  it("has answers that reach the ideal and the limits inside a range", () => {
    const values = rangeKind.completions(hours, between(10, 60)).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([10, 20, 30, 36, 42, 60]));
    expect(rangeKind.completions(hours, exactly(34))).toEqual([exactly(34)]);
  });

  it("says its limit and its answers as a person would", () => {
    expect(rangeKind.describeLimit(hours, "Working week")).toBe("Working week 20–42 hours a week");
    expect(rangeKind.describeAnswer(hours, exactly(1))).toBe("1 hour a week");
    expect(rangeKind.settle?.(between(30, 40))).toEqual(exactly(35));
  });

  const goal = (lowest: string, from: string, to: string, highest: string) => ({
    ...{ "want.lowest": lowest, "want.idealFrom": from, "want.idealTo": to, "want.highest": highest },
  });
  it.each([
    [{ "must.min": "42", "must.max": "20" }, { "must.max": "The high end is below the low end." }],
    [{ "must.min": "20" }, { "must.max": "Please fill this in too." }],
    [goal("30", "20", "36", "45"), { "want.idealFrom": "The ideal cannot begin below the lowest level." }],
    [goal("20", "36", "30", "45"), { "want.idealTo": "The ideal cannot end before it begins." }],
    [goal("20", "30", "36", "32"), { "want.highest": "The highest level cannot lie inside the ideal." }],
    [goal("20", "20", "20", "20"), { "want.highest": "The highest level must differ from the lowest." }],
  ])("refuses the definition %j", (form, problems) => {
    expect(asCriterionKind(rangeKind).readDefinition({ ...form })).toEqual({ ok: false, problems });
  });
});
