import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredCriterion } from "./criterion";
import { answersOf, completionsOf, criteriaOf, profiles, type Sample, thresholds } from "./fixtures/profiles";
import { judge } from "./judge";
import type { Judgement } from "./judgement";
import type { Thresholds } from "./thresholds";
import type { Verdict } from "./verdict";
import type { Weighting } from "./weights";

// The numbers are those of the invariants in the design of the model.

const rankOf: Readonly<Record<Verdict, number>> = { decline: 0, clarify: 1, consider: 1, accept: 2 };

const judged = (
  samples: readonly Sample[],
  levels: Thresholds,
  weighting: Weighting = { method: "roc" },
): Judgement =>
  judge({ criteria: criteriaOf(samples), answers: answersOf(samples), thresholds: levels, weighting });

/** Whether criterion `id` is answered no worse in `better`, both as a limit and as a goal. */
function isAtLeastAsGood(id: string, better: Judgement, worse: Judgement): boolean {
  const gates = ["violated", "unknown", "met"];
  const [a, b] = [better, worse].map(({ perCriterion }) => perCriterion.find((each) => each.id === id));
  return (
    gates.indexOf(a?.gate ?? "met") >= gates.indexOf(b?.gate ?? "met") &&
    (a?.value?.[0] ?? 0) >= (b?.value?.[0] ?? 0)
  );
}

const withMust = (samples: readonly Sample[], answer: "met" | "violated" | "unknown", levels: Thresholds) => {
  const extra: StoredCriterion = {
    id: "extra",
    kind: "boolean",
    label: "Extra",
    attribute: "",
    definition: { must: { accept: true } },
    rank: null,
  };
  const stated = answer === "unknown" ? { state: "unknown" } : { state: "known", value: answer === "met" };
  return judge({
    criteria: [...criteriaOf(samples), extra],
    answers: { ...answersOf(samples), extra: stated },
    thresholds: levels,
  });
};

const points = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 100 }));

describe("judge", () => {
  it("keeps 0 ≤ lo ≤ est ≤ hi ≤ 1, and lo = hi once everything is covered (1)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const { score } = judged(samples, levels);
        if (score === null) return;
        const { lo, est, hi, coverage } = score;
        expect([0, lo, est, hi, 1]).toEqual([0, lo, est, hi, 1].sort((a, b) => a - b));
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        if (coverage === 1) expect(lo).toBe(hi);
      }),
    );
  });

  it("does not depend on the order of the criteria (2)", () => {
    const shuffled = profiles().chain((samples) =>
      fc.tuple(fc.constant(samples), fc.shuffledSubarray([...samples], { minLength: samples.length })),
    );
    fc.assert(
      fc.property(shuffled, thresholds, ([samples, mixed], levels) => {
        expect(judged(mixed, levels)).toStrictEqual(judged(samples, levels));
      }),
    );
  });

  it("does not depend on the scale of the weights (3)", () => {
    fc.assert(
      fc.property(
        profiles(),
        thresholds,
        points,
        fc.integer({ min: 1, max: 1000 }),
        (samples, levels, given, times) => {
          const larger = Object.fromEntries(
            Object.entries(given).map(([id, weight]) => [id, (weight * times) / 7]),
          );
          const before = judged(samples, levels, { method: "points", points: given });
          const after = judged(samples, levels, { method: "points", points: larger });
          expect(after.verdict).toBe(before.verdict);
          expect(after.questions.map(({ criterionId }) => criterionId)).toEqual(
            before.questions.map(({ criterionId }) => criterionId),
          );
          if (before.score === null) expect(after.score).toBeNull();
          else {
            expect(after.score?.lo).toBeCloseTo(before.score.lo, 12);
            expect(after.score?.hi).toBeCloseTo(before.score.hi, 12);
          }
        },
      ),
    );
  });

  it("does not change for a goal that is not ranked (4)", () => {
    const idle = {
      id: "idle",
      kind: "scale",
      label: "Idle",
      attribute: "",
      definition: { want: { better: "more" } },
      rank: null,
    };
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const before = judged(samples, levels);
        const after = judge({
          criteria: [...criteriaOf(samples), idle],
          answers: answersOf(samples),
          thresholds: levels,
        });
        const { gate, score, verdict, reason, contributions, questions } = before;
        expect(after).toMatchObject({ gate, score, verdict, reason, contributions, questions });
      }),
    );
  });

  it("never advises less for a better answer (5)", () => {
    const seen = { pairs: 0, raised: 0 };
    fc.assert(
      fc.property(profiles(), thresholds, fc.nat(3), (samples, levels, at) => {
        const target = samples[at];
        if (target === undefined) return;
        const { id } = target.criterion;
        const judgements = [target.other, ...target.exact]
          .filter(({ state }) => state === "known")
          .map((answer) => ({ ...answersOf(samples), [id]: answer }))
          .map((answers) => judge({ criteria: criteriaOf(samples), answers, thresholds: levels }));
        for (const worse of judgements)
          for (const better of judgements) {
            if (!isAtLeastAsGood(id, better, worse)) continue;
            seen.pairs += 1;
            seen.raised += rankOf[better.verdict] > rankOf[worse.verdict] ? 1 : 0;
            expect(rankOf[better.verdict]).toBeGreaterThanOrEqual(rankOf[worse.verdict]);
          }
      }),
      { numRuns: 200 },
    );
    expect(seen.pairs).toBeGreaterThan(200);
    expect(seen.raised).toBeGreaterThan(5);
  });

  it("only narrows when an answer narrows, and only clarify can change (6)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, fc.nat(3), (samples, levels, at) => {
        const target = samples[at];
        if (target === undefined) return;
        const before = judged(samples, levels);
        const after = judge({
          criteria: criteriaOf(samples),
          answers: { ...answersOf(samples), [target.criterion.id]: target.narrower },
          thresholds: levels,
        });
        if (before.score !== null && after.score !== null) {
          expect(after.score.lo).toBeGreaterThanOrEqual(before.score.lo);
          expect(after.score.hi).toBeLessThanOrEqual(before.score.hi);
        }
        if (before.verdict !== "clarify") expect(after.verdict).toBe(before.verdict);
      }),
      { numRuns: 500 },
    );
  });

  it("never says clarify once everything is known (7)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const exact = answersOf(samples, ({ other }) => other);
        const { verdict } = judge({ criteria: criteriaOf(samples), answers: exact, thresholds: levels });
        expect(verdict).not.toBe("clarify");
      }),
    );
  });

  it("says clarify exactly when two ways the open answers can turn out lead to different verdicts (8)", () => {
    const seen = { clarify: 0, other: 0 };
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const completions = completionsOf(samples, 150);
        if (completions === null) return;
        const { verdict } = judged(samples, levels);
        const reachable = new Set(
          completions.map(
            (answers) => judge({ criteria: criteriaOf(samples), answers, thresholds: levels }).verdict,
          ),
        );
        seen[verdict === "clarify" ? "clarify" : "other"] += 1;
        if (verdict === "clarify") expect(reachable.size).toBeGreaterThan(1);
        else expect([...reachable]).toEqual([verdict]);
      }),
      { numRuns: 400 },
    );
    expect(seen.clarify).toBeGreaterThan(40);
    expect(seen.other).toBeGreaterThan(40);
  });

  it("keeps its verdict for one more met limit, declines a violated one and never accepts an open one (9)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const before = judged(samples, levels);
        if (before.reason !== "no_criteria")
          expect(withMust(samples, "met", levels).verdict).toBe(before.verdict);
        expect(withMust(samples, "violated", levels).verdict).toBe("decline");
        expect(["decline", "clarify"]).toContain(withMust(samples, "unknown", levels).verdict);
      }),
    );
  });

  it("survives a round trip through JSON and is the same when judged again (15)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const judgement = judged(samples, levels);
        expect(JSON.parse(JSON.stringify(judgement))).toStrictEqual(judgement);
        expect(judged(JSON.parse(JSON.stringify(samples)), levels)).toStrictEqual(judgement);
      }),
    );
  });

  it("shows whole points that add up, and never a level that is not reached (16)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const { score, shown, contributions, perCriterion } = judged(samples, levels);
        const total = contributions.reduce((sum, each) => sum + each.points, 0);
        const weights = perCriterion.reduce((sum, each) => sum + each.weightPoints, 0);
        expect(total).toBe(shown?.est ?? 0);
        expect(weights).toBe(score === null ? 0 : 100);
        if (score === null || shown === null) return;
        expect(shown.lo).toBeLessThanOrEqual(shown.est);
        expect(shown.est).toBeLessThanOrEqual(shown.hi);
        for (const level of [levels.floor, levels.bar])
          expect(shown.hi >= Math.round(level * 100)).toBe(score.hi >= level - 1e-9);
      }),
    );
  });

  it("treats what does not apply as if it were not on the list, at the same weights (17)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, points, (samples, levels, given) => {
        const weighting: Weighting = { method: "points", points: given };
        const present = samples.filter(({ answer }) => answer.state !== "na");
        const { perCriterion, ...all } = judged(samples, levels, weighting);
        const { perCriterion: shorter, ...without } = judged(present, levels, weighting);
        expect(all).toStrictEqual(without);
        expect(perCriterion.filter(({ state }) => state !== "na")).toStrictEqual(shorter);
      }),
    );
  });

  it("leaves the ratios between ranked goals alone when one of them does not apply (17)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const applying = answersOf(samples, ({ other }) => other);
        const all = judge({
          criteria: criteriaOf(samples),
          answers: applying,
          thresholds: levels,
        }).perCriterion;
        const some = judged(samples, levels).perCriterion;
        const [first, second] = some.filter(({ weight }) => weight > 0);
        if (first === undefined || second === undefined) return;
        const weightIn = (id: string) => all.find((each) => each.id === id)?.weight ?? Number.NaN;
        expect(first.weight / second.weight).toBeCloseTo(weightIn(first.id) / weightIn(second.id), 9);
      }),
    );
  });
});
