import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Contender, chooseFew, compare } from "./comparison";
import type { Gate } from "./gate";
import { judgeBy } from "./judge";
import { readProfile } from "./profile";
import type { Verdict } from "./verdict";

const contender = (
  id: string,
  verdict: Verdict,
  ends: readonly [lo: number, hi: number] | null,
  gate: Gate = "met",
): Contender => ({
  id,
  judgement: {
    gate,
    verdict,
    score: ends && { lo: ends[0], hi: ends[1], est: (ends[0] + ends[1]) / 2, coverage: 0 },
    perCriterion: [],
  },
});

const regretsOf = (contenders: readonly Contender[]) =>
  Object.fromEntries(compare(contenders).regrets.map(({ id, regret }) => [id, regret]));

describe("compare", () => {
  it("sorts by verdict, then by the worst case, never by the estimate", () => {
    const { order } = compare([
      contender("declined", "decline", [0.9, 0.9], "violated"),
      contender("open", "clarify", [0.2, 1]),
      contender("surer", "consider", [0.35, 0.4]),
      contender("brighter", "consider", [0.31, 0.49]),
      contender("yes", "accept", [0.5, 0.6]),
    ]);
    expect(order).toEqual(["yes", "surer", "brighter", "open", "declined"]);
  });

  it("calls one better than the other only when its worst case is above the other's best", () => {
    const pairsOf = (a: readonly [number, number], b: readonly [number, number]) =>
      compare([contender("a", "consider", a), contender("b", "consider", b)]).certain;
    expect(pairsOf([0.5, 0.6], [0.3, 0.4])).toEqual([{ better: "a", worse: "b", how: "score" }]);
    expect(pairsOf([0.5, 0.6], [0.3, 0.5])).toEqual([]);
    expect(pairsOf([0.3, 0.6], [0.2, 0.5])).toEqual([]);
  });

  it("is not certain about one whose limits are not known to hold", () => {
    const open = contender("open", "clarify", [0.8, 0.9], "unknown");
    const plain = contender("plain", "consider", [0.3, 0.4]);
    const broken = contender("broken", "decline", [0.3, 0.4], "violated");
    expect(compare([open, plain]).certain).toEqual([]);
    expect(compare([open, broken]).certain).toEqual([{ better: "open", worse: "broken", how: "score" }]);
  });

  it("sees where every goal is better", () => {
    const goal = (id: string) => ({
      ...{ id, kind: "scale", label: id, attribute: "", rank: null },
      definition: { want: { better: "more" } },
    });
    const profile = readProfile({
      criteria: [goal("growth"), goal("craft")],
      thresholds: { floor: 0.3, bar: 0.5 },
      weighting: { method: "points", points: { growth: 1, craft: 1 } },
    });
    const known = (value: number) => ({ state: "known", value });
    const judged = (id: string, growth: object, craft: object): Contender => ({
      id,
      judgement: judgeBy(profile, { growth: { state: "na", ...growth }, craft: { state: "na", ...craft } }),
    });
    const between = { state: "range", value: { min: 3, max: 4 } };
    expect(compare([judged("a", known(4), known(4)), judged("b", known(3), between)]).certain).toEqual([
      { better: "a", worse: "b", how: "every-goal" },
    ]);
    expect(compare([judged("a", known(5), known(3)), judged("b", known(1), between)]).certain).toEqual([
      { better: "a", worse: "b", how: "score" },
    ]);
    // What does not apply to one of them cannot be compared goal by goal.
    expect(compare([judged("a", known(5), {}), judged("b", known(1), known(1))]).certain).toEqual([
      { better: "a", worse: "b", how: "score" },
    ]);
  });

  it("says by how much another could turn out better, never below nothing", () => {
    const regrets = regretsOf([
      contender("a", "accept", [0.6, 0.7]),
      contender("b", "clarify", [0.2, 0.9]),
      contender("gone", "decline", [0.9, 1], "violated"),
      contender("unscored", "accept", null),
    ]);
    expect(regrets).toEqual({
      a: expect.closeTo(0.3, 12),
      b: expect.closeTo(0.5, 12),
      gone: null,
      unscored: null,
    });
    expect(regretsOf([contender("a", "accept", [0.6, 0.7]), contender("b", "consider", [0.3, 0.4])])).toEqual(
      {
        a: 0,
        b: expect.closeTo(0.4, 12),
      },
    );
    expect(compare([])).toEqual({ order: [], certain: [], regrets: [] });
  });
});

const percent = fc.integer({ min: 0, max: 20 });
const several = fc
  .array(fc.tuple(percent, percent, fc.constantFrom<Verdict>("accept", "consider", "clarify", "decline")), {
    maxLength: 6,
  })
  .map((all) =>
    all.map(([a, b, verdict], at) =>
      contender(`opportunity-${at}`, verdict, [Math.min(a, b) / 20, Math.max(a, b) / 20]),
    ),
  );

/** Every way to take `size` of `all`. */
const subsets = <T>(all: readonly T[], size: number): readonly (readonly T[])[] => {
  if (size === 0) return [[]];
  return all.flatMap((each, at) => subsets(all.slice(at + 1), size - 1).map((rest) => [each, ...rest]));
};

const scoreOf = ({ judgement }: Contender) => judgement.score ?? { lo: Number.NaN, hi: Number.NaN };

describe("chooseFew", () => {
  it("leaves the least to regret of all ways to choose as many", () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 1, max: 6 }), (contenders, most) => {
        const open = contenders.filter(({ judgement }) => judgement.verdict !== "decline");
        const size = Math.min(most, open.length);
        const { ids, regret } = chooseFew(contenders, most);
        expect(ids).toHaveLength(size);
        expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
        if (size === 0) return;
        const regrets = subsets(open, size).map((chosen) => {
          const left = open.filter((each) => !chosen.includes(each));
          const best = Math.max(...chosen.map((each) => scoreOf(each).lo));
          return Math.max(0, ...left.map((each) => scoreOf(each).hi - best));
        });
        expect(regret).toBeCloseTo(Math.min(...regrets), 12);
      }),
      { numRuns: 1_000 },
    );
  });

  it("for a single one is the least of the regrets that are shown", () => {
    fc.assert(
      fc.property(several, (contenders) => {
        const regrets = compare(contenders).regrets.flatMap(({ regret }) => regret ?? []);
        if (regrets.length > 0) expect(chooseFew(contenders, 1).regret).toBeCloseTo(Math.min(...regrets), 12);
      }),
      { numRuns: 1_000 },
    );
  });

  it("takes a sure one and one that could surprise", () => {
    const contenders = [
      contender("sure", "accept", [0.6, 0.65]),
      contender("decent", "accept", [0.58, 0.6]),
      contender("wild", "clarify", [0.1, 1]),
    ];
    expect(chooseFew(contenders, 2)).toEqual({ ids: ["sure", "wild"], regret: 0 });
    expect(chooseFew(contenders, 0)).toEqual({ ids: [], regret: 0 });
  });
});
