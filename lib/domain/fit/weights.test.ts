import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, rankSumWeights, rawWeights, rocWeights, wholeShares } from "./weights";

const ranksUpTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const ranks = fc.array(fc.option(fc.integer({ min: 1, max: 6 })), { maxLength: 10 });
const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

describe("rocWeights", () => {
  it.each([
    ["roc-2", [3 / 4, 1 / 4]],
    ["roc-3", [11 / 18, 5 / 18, 1 / 9]],
    ["roc-5", [137 / 300, 77 / 300, 47 / 300, 9 / 100, 1 / 25]],
    ["roc-6", [49 / 120, 29 / 120, 19 / 120, 37 / 360, 11 / 180, 1 / 36]],
    ["roc-8", [761 / 2240, 481 / 2240, 341 / 2240, 743 / 6720, 533 / 6720, 73 / 1344, 15 / 448, 1 / 64]],
    [
      "roc-10",
      [7381, 4861, 3601, 2761, 2131, 1627, 1207]
        .map((part) => part / 25200)
        .concat(121 / 3600, 19 / 900, 1 / 100),
    ],
  ])("gives the published weights (%s)", (_, expected) => {
    rocWeights(ranksUpTo(expected.length)).forEach((weight, at) => {
      expect(weight).toBeCloseTo(expected[at] ?? Number.NaN, 12);
    });
  });

  it("gives a single goal the whole weight, and an empty list none", () => {
    expect(rocWeights([1])).toEqual([1]);
    expect(rocWeights([])).toEqual([]);
  });

  it("shares the mean of their positions between ties", () => {
    expect(rocWeights([1, 2, 2])).toEqual(
      [11 / 18, 7 / 36, 7 / 36].map((weight) => expect.closeTo(weight, 12)),
    );
  });
});

describe("rankSumWeights", () => {
  it.each([
    ["rank-sum-3", [1 / 2, 1 / 3, 1 / 6]],
    ["rank-sum-4", [0.4, 0.3, 0.2, 0.1]],
  ])("gives the published weights (%s)", (_, expected) => {
    expect(rankSumWeights(ranksUpTo(expected.length))).toEqual(
      expected.map((weight) => expect.closeTo(weight, 12)),
    );
  });
});

describe.each([
  ["rocWeights", rocWeights],
  ["rankSumWeights", rankSumWeights],
])("%s", (_, weigh) => {
  it("sums to 1, is equal for equal ranks, larger for better ones and 0 for none (12)", () => {
    fc.assert(
      fc.property(ranks, (given) => {
        const weights = weigh(given);
        const ranked = given.flatMap((rank, at) =>
          rank === null ? [] : [{ rank, weight: weights[at] ?? 0 }],
        );
        expect(total(weights)).toBeCloseTo(ranked.length === 0 ? 0 : 1, 12);
        given.forEach((rank, at) => {
          if (rank === null) expect(weights[at]).toBe(0);
        });
        for (const a of ranked)
          for (const b of ranked) {
            if (a.rank === b.rank) expect(a.weight).toBe(b.weight);
            if (a.rank < b.rank) expect(a.weight).toBeGreaterThan(b.weight);
          }
      }),
    );
  });

  it("depends on the order of the ranks only, not on their size", () => {
    fc.assert(
      fc.property(ranks, (given) => {
        expect(weigh(given.map((rank) => (rank === null ? null : rank * 10 - 3)))).toEqual(weigh(given));
      }),
    );
  });
});

describe("normalise", () => {
  it.each([
    ["gw-swing-weights", [100, 80, 70, 30, 20, 10], [0.3226, 0.2581, 0.2258, 0.0968, 0.0645, 0.0323], 4],
    ["textbook-direct-rating", [35, 25, 25, 15], [0.35, 0.25, 0.25, 0.15], 9],
    ["ahp-direct-fuel", [34, 27, 24, 28], [0.3009, 0.2389, 0.2124, 0.2478], 4],
    ["r-ahp-scores", [2, 4, 3, 0], [0.222222, 0.444444, 0.333333, 0], 6],
  ])("gives the published shares (%s)", (_, raw, expected, digits) => {
    expect(normalise(raw)).toEqual({
      ok: true,
      value: expected.map((share) => expect.closeTo(share, digits)),
    });
  });

  it("refuses ratings that sum to nothing (textbook-direct-zero)", () => {
    expect(normalise([0, 0, 0])).toEqual({ ok: false, reason: "all-zero" });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d as a weight", (weight) => {
    expect(normalise([1, weight])).toEqual({ ok: false, reason: "not-a-weight" });
  });
});

describe("rawWeights", () => {
  const criteria = [
    { id: "a", isGoal: true, rank: 2 },
    { id: "b", isGoal: false, rank: 1 },
    { id: "c", isGoal: true, rank: 3 },
    { id: "d", isGoal: true, rank: null },
  ];

  it("leaves what is no goal out of the ranking", () => {
    expect(rawWeights(criteria, { method: "roc" })).toEqual([0.75, 0, 0.25, 0]);
  });

  it("takes points by id, and none for a goal without them or for what is no goal", () => {
    expect(rawWeights(criteria, { method: "points", points: { a: 100, b: 50, d: 40 } })).toEqual([
      100, 0, 0, 40,
    ]);
  });
});

describe("wholeShares", () => {
  it("add up to a hundred, and are nothing where there is nothing to share out", () => {
    expect(wholeShares([1, 1, 1])).toEqual([34, 33, 33]);
    expect(wholeShares([0, 0])).toEqual([0, 0]);
    expect(wholeShares([1, -1])).toEqual([0, 0]);
  });
});
