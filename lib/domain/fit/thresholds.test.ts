import { describe, expect, it } from "vitest";
import { defaultThresholds, shownPoints, thresholdsSchema } from "./thresholds";

describe("shownPoints", () => {
  it.each([
    [0.726, [], 73],
    [0.125, [], 13],
    [0.2996, [0.3], 29],
    [0.3, [0.3], 30],
    [0.1 + 0.2, [0.3], 30],
    [0.4999999999, [0.5], 50],
    [0.499, [0.3], 50],
    [0.997, [1], 99],
    [1, [1], 100],
    [0, [0], 0],
  ])("shows %d beside the levels %j as %i", (score, levels, expected) => {
    expect(shownPoints(score, levels)).toBe(expected);
  });
});

describe("thresholdsSchema", () => {
  it("takes the defaults, which ask more of an offer than of an interview", () => {
    expect(defaultThresholds).toEqual({
      interview: { floor: 0.3, bar: 0.5 },
      offer: { floor: 0.5, bar: 0.65 },
    });
    for (const each of Object.values(defaultThresholds)) expect(thresholdsSchema.parse(each)).toEqual(each);
  });

  it.each([
    { floor: 0.6, bar: 0.5 },
    { floor: -0.1, bar: 0.5 },
    { floor: 0.3, bar: 1.1 },
    { floor: Number.NaN, bar: 0.5 },
  ])("refuses %j", (thresholds) => {
    expect(thresholdsSchema.safeParse(thresholds).success).toBe(false);
  });
});
