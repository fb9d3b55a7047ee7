import { describe, expect, it } from "vitest";
import { dominates, dominatorsOf } from "./dominance";

const exactly = (...values: readonly number[]) => values.map((value) => [value, value] as const);

describe("dominates", () => {
  it("needs nothing worse and something better", () => {
    expect(dominates(exactly(1, 2), exactly(1, 1))).toBe(true);
    expect(dominates(exactly(1, 1), exactly(1, 1))).toBe(false);
    expect(dominates(exactly(2, 0), exactly(1, 1))).toBe(false);
    expect(dominates([], [])).toBe(false);
  });

  it("is certain: the worst of one against the best of the other", () => {
    expect(dominates([[3, 4]], [[1, 2]])).toBe(true);
    expect(dominates([[3, 4]], [[1, 3]])).toBe(false);
    expect(dominates([[1, 2]], [[3, 4]], { directions: ["min"] })).toBe(true);
    expect(dominates([[1, 3]], [[2, 4]], { directions: ["min"] })).toBe(false);
  });

  it("takes less for better where it is told to", () => {
    expect(dominates(exactly(1, 1), exactly(1, 2), { directions: ["max", "min"] })).toBe(true);
    expect(dominates(exactly(1, 2), exactly(1, 1), { directions: ["max", "min"] })).toBe(false);
  });

  it("is strict only when better everywhere", () => {
    expect(dominates(exactly(2, 1), exactly(1, 1), { isStrict: true })).toBe(false);
    expect(dominates(exactly(2, 2), exactly(1, 1), { isStrict: true })).toBe(true);
    expect(dominates([], [], { isStrict: true })).toBe(false);
  });
});

describe("dominatorsOf", () => {
  const shares = [
    [7, 5, 35],
    [5, 4, 26],
    [5, 6, 28],
    [1, 7, 30],
    [5, 8, 30],
  ].map((row) => exactly(...row));

  it("finds what the published filter leaves out (skcriteria-nondominated)", () => {
    const directions = ["max", "max", "min"] as const;
    expect(dominatorsOf(shares, { directions })).toEqual([[], [], [], [4], []]);
    expect(dominatorsOf(shares, { directions, isStrict: true })).toEqual([[], [], [], [], []]);
  });
});
