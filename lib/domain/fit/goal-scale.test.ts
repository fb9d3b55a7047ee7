import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCriterion } from "./criterion";
import { criteriaOf, profiles } from "./fixtures/profiles";
import { type GoalScale, pointWorth, rangeOf, stepOf } from "./goal-scale";
import { kinds } from "./kinds";

const scale = (worst: number, best: number, isWhole = false): GoalScale => ({
  ...{ worst, best, isWhole },
  describeStep: String,
});

describe("pointWorth", () => {
  it.each([
    [scale(48_000, 68_000), 0.674, 61_500],
    [scale(48_000, 68_000), 0.675, 61_500],
    [scale(60, 20), 0.51, 39],
    [scale(0, 4), 0.5, 2],
    [scale(0, 4), 0.51, 2.1],
    [scale(1, 5, true), 0.51, 4],
    [scale(0, 0.3), 0.999, 0.3],
    [scale(68_000, 48_000), 1, 48_000],
  ])("on %j is the next round point worth %d", (given, value, expected) => {
    expect(pointWorth(given, value)).toBe(expected);
  });

  it("is worth as much as was asked for, and at most a fortieth of the range more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000, max: 1_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (worst, range, isLess, value) => {
          const given = scale(worst, isLess ? worst - range : worst + range);
          const worth = (pointWorth(given, value) - given.worst) / (given.best - given.worst);
          expect(worth).toBeGreaterThanOrEqual(value - 1e-8);
          expect(worth).toBeLessThanOrEqual(Math.min(1, value + 1 / 40) + 1e-8);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("stepOf", () => {
  it("is a power of ten, and never less than one where only whole numbers count", () => {
    expect(stepOf(scale(0, 4), 2)).toBe(1);
    expect(stepOf(scale(48_000, 68_000), 2)).toBe(10_000);
    expect(stepOf(scale(60, 20), 40)).toBe(1);
    expect(stepOf(scale(1, 5), 40)).toBeCloseTo(0.1, 12);
    expect(stepOf(scale(1, 5, true), 40)).toBe(1);
    expect(rangeOf(scale(60, 20))).toBe(40);
  });
});

describe("every kind", () => {
  it("names an answer that is worth what was asked for, wherever no limit forbids it", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(profiles(), fc.double({ min: 0, max: 1, noNaN: true }), (samples, value) => {
        for (const criterion of criteriaOf(samples).map((each) => readCriterion(each))) {
          const answer = criterion.answerWorth(value);
          if (answer === null) {
            const isOutOfReach = value > criterion.whenUnknown.value[1];
            expect(criterion.hasLimit || !criterion.isGoal || isOutOfReach).toBe(true);
          } else {
            expect(answer.value).toBeGreaterThanOrEqual(value - 1e-8);
            expect(answer.text).not.toBe("");
            if (criterion.scale) expect(criterion.scale.describeStep(2)).toMatch(/more|less|later|earlier/);
            seen.add(criterion.kind);
          }
        }
      }),
      { numRuns: 1_000 },
    );
    expect([...seen].sort()).toEqual(kinds.map(({ kind }) => kind).sort());
  });
});
