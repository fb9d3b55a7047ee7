import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brierScore, calibrationOf, type Forecast, guessesAgainstFound, murphyParts } from "./calibration";

const forecast = (chance: number, cameTrue: boolean): Forecast => ({ chance, cameTrue });
const forecasts = fc.array(
  fc.record({ chance: fc.integer({ min: 0, max: 20 }).map((part) => part / 20), cameTrue: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);

describe("brierScore", () => {
  it("gives the published score (brier-sklearn)", () => {
    const published = [forecast(0.1, false), forecast(0.9, true), forecast(0.8, true), forecast(0.3, false)];
    expect(brierScore(published)).toBeCloseTo(0.0375, 12);
  });
});

describe("murphyParts", () => {
  it("add up to the score", () => {
    fc.assert(
      fc.property(forecasts, (all) => {
        const { reliability, resolution, uncertainty } = murphyParts(all);
        expect(reliability - resolution + uncertainty).toBeCloseTo(brierScore(all), 12);
      }),
      { numRuns: 1_000 },
    );
  });

  it("tell apart what was said too boldly and what was not known at all", () => {
    const bold = [forecast(0.9, true), forecast(0.9, false)];
    expect(murphyParts(bold)).toEqual({
      reliability: expect.closeTo(0.16, 12),
      resolution: 0,
      uncertainty: 0.25,
    });
    const knowing = [forecast(1, true), forecast(0, false)];
    expect(murphyParts(knowing)).toEqual({ reliability: 0, resolution: 0.25, uncertainty: 0.25 });
  });
});

describe("calibrationOf", () => {
  it("holds the score against always saying the base rate", () => {
    fc.assert(
      fc.property(forecasts, (all) => {
        const calibration = calibrationOf(all);
        expect(calibration?.baseRateBrier).toBeCloseTo(calibration?.uncertainty ?? Number.NaN, 12);
        expect(calibration?.brier).toBe(brierScore(all));
        const sum = all.reduce((total, { chance }) => total + chance, 0);
        expect(calibration?.meanChance).toBeCloseTo(sum / all.length, 12);
      }),
      { numRuns: 1_000 },
    );
  });

  it("puts each forecast into one bin, on whose lower end it may lie", () => {
    const calibration = calibrationOf([
      forecast(0.7, true),
      forecast(0.75, false),
      forecast(0.69, true),
      forecast(1, true),
    ]);
    expect(calibration?.bins).toEqual([
      { from: 0.6, to: 0.7, count: 1, meanChance: 0.69, shareTrue: 1 },
      { from: 0.7, to: 0.8, count: 2, meanChance: 0.725, shareTrue: 0.5 },
      { from: 0.9, to: 1, count: 1, meanChance: 1, shareTrue: 1 },
    ]);
  });

  it("is enough from ten outcomes on, and nothing without one", () => {
    const nine = Array.from({ length: 9 }, () => forecast(0.8, true));
    expect(calibrationOf(nine)?.isEnough).toBe(false);
    expect(calibrationOf([...nine, forecast(0.8, false)])?.isEnough).toBe(true);
    expect(calibrationOf([])).toBeNull();
  });
});

describe("guessesAgainstFound", () => {
  it("counts a tenth of the range as right, and says which way the guesses lean", () => {
    const pairs = [
      { guessed: 0.6, found: 0.5 },
      { guessed: 0.9, found: 0.5 },
      { guessed: 0.8, found: 0.5 },
      { guessed: 0.2, found: 0.5 },
    ];
    expect(guessesAgainstFound(pairs)).toEqual({
      ...{ count: 4, isEnough: false, right: 1, tooHigh: 2, tooLow: 1 },
      bias: expect.closeTo(0.125, 12),
    });
    expect(guessesAgainstFound([])).toBeNull();
  });
});
