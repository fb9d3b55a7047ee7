import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberKind } from "./kinds/number";
import { scoreOf } from "./score";

const known = (values: readonly number[], weights: readonly number[]) =>
  scoreOf(
    weights.map((weight, at) => ({
      weight,
      value: [values[at] ?? 0, values[at] ?? 0],
      estimate: values[at] ?? 0,
    })),
  );

describe("scoreOf", () => {
  it.each([
    ["gw-smart-addison", [100, 60, 100, 75, 0, 90], [32, 26, 23, 10, 6, 3], 80.8],
    ["wikipedia-wsm A1", [25, 20, 15, 30], [0.2, 0.15, 0.4, 0.25], 21.5],
    ["wikipedia-wsm A2", [10, 30, 20, 30], [0.2, 0.15, 0.4, 0.25], 22],
    ["wikipedia-wsm A3", [30, 10, 30, 10], [0.2, 0.15, 0.4, 0.25], 22],
  ])("gives the published score (%s)", (_, values, weights, expected) => {
    expect(known(values, weights)?.est).toBeCloseTo(expected, 9);
  });

  it("gives the published scores between fixed bounds (spotis-bounds)", () => {
    const bounds = [
      { worst: -5, best: 12 },
      { worst: 10, best: -6 },
      { worst: -8, best: 5 },
    ];
    const matrix = [
      [10.5, -3.1, 1.7],
      [-4.7, 0, 3.4],
      [8.1, 0.3, 1.3],
      [3.2, 7.3, -5.3],
    ];
    const scores = matrix.map((row) => {
      const values = row.map((value, at) => {
        const definition = numberKind.definition.parse({ want: bounds[at] });
        return numberKind.valueInterval(definition, { state: "known", value })[0];
      });
      return known(values, [0.2, 0.3, 0.5])?.est;
    });
    expect(scores).toEqual([0.8011, 0.6295, 0.6937, 0.2509].map((score) => expect.closeTo(score, 4)));
  });

  it("keeps what is open as an interval", () => {
    const goals = [
      { weight: 3, value: [0.5, 0.5] as const, estimate: 0.5 },
      { weight: 1, value: [0, 1] as const, estimate: 0.2 },
    ];
    expect(scoreOf(goals)).toEqual({ lo: 0.375, hi: 0.625, est: 0.425, coverage: 0.75 });
  });

  it("is no score, rather than 0, when nothing has weight", () => {
    expect(scoreOf([])).toBeNull();
    expect(known([0.4], [0])).toBeNull();
  });

  it("follows dominance for every choice of weights (13)", () => {
    const goal = fc.record({
      weight: fc.double({ min: 0, max: 100, noNaN: true }),
      a: fc.integer({ min: 0, max: 9 }),
      more: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(goal, { minLength: 1, maxLength: 6 }), (goals) => {
        const weights = goals.map(({ weight }) => weight);
        const low = known(
          goals.map(({ a }) => a / 18),
          weights,
        );
        const high = known(
          goals.map(({ a, more }) => (a + more) / 18),
          weights,
        );
        if (low !== null && high !== null) expect(high.est).toBeGreaterThanOrEqual(low.est);
      }),
    );
  });
});
