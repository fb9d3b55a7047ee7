import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { compare } from "./comparison";
import type { StoredCriterion } from "./criterion";
import { answersOf, completionsOf, criteriaOf, profiles, type Sample, thresholds } from "./fixtures/profiles";
import { adviseBy, judge, judgeBy } from "./judge";
import type { Judgement } from "./judgement";
import { readProfile } from "./profile";
import { scoreAtWeight, valueReaching, weightReaching, whatWouldChange } from "./sensitivity";
import type { Thresholds } from "./thresholds";
import type { Verdict } from "./verdict";
import type { Weighting } from "./weighting";
import { rankSumWeights, rocWeights } from "./weights";

// The numbers are those of the invariants in the design of the model; 11 is beside evpi and the questions.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 1_000 });
// A thousand runs take as long as the machine is busy.
vi.setConfig({ testTimeout: 120_000 });

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

const changesTo = (
  samples: readonly Sample[],
  levels: Thresholds,
  weighting: Weighting = { method: "roc" },
) =>
  whatWouldChange(
    readProfile({ criteria: criteriaOf(samples), thresholds: levels, weighting }),
    answersOf(samples),
  );

const flipsByName = (
  samples: readonly Sample[],
  levels: Thresholds,
  given: Readonly<Record<string, number>>,
) =>
  Object.fromEntries(
    changesTo(samples, levels, { method: "points", points: given }).flips.map(
      ({ criterionId, level, flipAt }) => [`${criterionId} to the ${level}`, flipAt],
    ),
  );

/** The same criterion with the options and limits of its definition in the opposite order. */
function reversed(criterion: StoredCriterion): StoredCriterion {
  const { definition } = criterion;
  const backwards = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.toReversed();
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, backwards(value)]));
  };
  return { ...criterion, definition: backwards(definition) };
}

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const aGoal = fc.record({ weight: fc.integer({ min: 0, max: 100 }), worse: unit, lead: unit });

const somePoint = fc.integer({ min: 1, max: 100 });
const somePoints = fc.record({ a: somePoint, b: somePoint, c: somePoint, d: somePoint, e: somePoint });
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

  it("does not depend on the order of the options of a criterion (2)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const turned = judge({
          criteria: criteriaOf(samples).map(reversed),
          answers: answersOf(samples),
          thresholds: levels,
        });
        const { gate, score, shown, verdict, reason } = judged(samples, levels);
        expect(turned).toMatchObject({ gate, score, shown, verdict, reason });
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
          const [flips, moreFlips] = [given, larger].map((each) => flipsByName(samples, levels, each));
          expect(Object.keys(moreFlips ?? {}).sort()).toEqual(Object.keys(flips ?? {}).sort());
          for (const [name, flipAt] of Object.entries(flips ?? {}))
            expect(moreFlips?.[name]).toBeCloseTo(flipAt, 6);
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
        const completions = completionsOf(samples, 600);
        if (completions === null) return;
        const { verdict } = judged(samples, levels);
        const profile = readProfile({ criteria: criteriaOf(samples), thresholds: levels });
        const reachable = new Set(completions.map((answers) => adviseBy(profile, answers).verdict));
        seen[verdict === "clarify" ? "clarify" : "other"] += 1;
        if (verdict === "clarify") expect(reachable.size).toBeGreaterThan(1);
        else expect([...reachable]).toEqual([verdict]);
      }),
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

  it("reaches a level exactly at the weight and with the value that flip it (10)", () => {
    fc.assert(
      fc.property(
        unit,
        unit,
        unit,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (level, value, rest, share) => {
          const flip = weightReaching(level, value, rest);
          if (flip !== null) expect(scoreAtWeight(flip, value, rest)).toBeCloseTo(level, 9);
          const needed = valueReaching(level, value, scoreAtWeight(share, value, rest), share);
          expect(scoreAtWeight(share, needed, rest)).toBeCloseTo(level, 9);
        },
      ),
    );
    const seen = { flips: 0 };
    fc.assert(
      fc.property(profiles(), thresholds, somePoints, (samples, levels, given) => {
        const weighting = { method: "points", points: given } as const;
        const weighed = judged(samples, levels, weighting).perCriterion.filter(({ weight }) => weight > 0);
        for (const { criterionId, level, flipAt } of changesTo(samples, levels, weighting).flips) {
          // No points give one goal all of the weight while others have some.
          if (flipAt > 0.999_999) continue;
          const others = weighed.filter(({ id }) => id !== criterionId);
          const rest = others.reduce((sum, { weight }) => sum + weight, 0);
          const flipped = Object.fromEntries(others.map(({ id, weight }) => [id, weight]));
          flipped[criterionId] = (rest * flipAt) / (1 - flipAt);
          const { score } = judged(samples, levels, { method: "points", points: flipped });
          expect(score?.est).toBeCloseTo(levels[level], 9);
          seen.flips += 1;
        }
      }),
    );
    expect(seen.flips).toBeGreaterThan(50);
  });

  it("weighs equal ranks equally, better ones more, unranked ones not at all, and 1 in all (12)", () => {
    const ranks = fc.array(fc.option(fc.integer({ min: 1, max: 6 })), { maxLength: 10 });
    fc.assert(
      fc.property(ranks, fc.constantFrom(rocWeights, rankSumWeights), (given, weigh) => {
        const weights = weigh(given).map((weight, at) => ({ weight, rank: given[at] ?? null }));
        const ranked = weights.filter((each) => each.rank !== null);
        const total = weights.reduce((sum, { weight }) => sum + weight, 0);
        expect(total).toBeCloseTo(ranked.length > 0 ? 1 : 0, 12);
        for (const { weight, rank } of weights) expect(weight > 0).toBe(rank !== null);
        for (const a of ranked)
          for (const b of ranked)
            expect(Math.sign(a.weight - b.weight)).toBe(Math.sign(Number(b.rank) - Number(a.rank)) + 0);
      }),
    );
  });

  it("scores what is better in every goal higher, whatever the weights (13)", () => {
    fc.assert(
      fc.property(fc.array(aGoal, { minLength: 1, maxLength: 6 }), (goals) => {
        const criteria = goals.map((_, at) => ({
          ...{ id: `goal-${at}`, kind: "number", label: "Goal", attribute: "", rank: null },
          definition: { want: { worst: 0, best: 2 } },
        }));
        const given = Object.fromEntries(goals.map(({ weight }, at) => [`goal-${at}`, weight]));
        const profile = readProfile({
          criteria,
          thresholds: { floor: 0.3, bar: 0.5 },
          weighting: { method: "points", points: given },
        });
        const [worse, better] = [0, 1].map((share) =>
          judgeBy(
            profile,
            Object.fromEntries(
              goals.map(({ worse, lead }, at) => [
                `goal-${at}`,
                { state: "known", value: worse + share * lead },
              ]),
            ),
          ),
        );
        if (!worse?.score || !better?.score) return;
        expect(better.score.lo).toBeGreaterThanOrEqual(worse.score.hi - 1e-12);
        expect(rankOf[better.verdict]).toBeGreaterThanOrEqual(rankOf[worse.verdict]);
      }),
    );
  });

  it("changes nothing about the others when one more opportunity comes in (14)", () => {
    fc.assert(
      fc.property(
        profiles(),
        thresholds,
        fc.array(fc.nat(20), { minLength: 2, maxLength: 5 }),
        (samples, levels, picks) => {
          const profile = readProfile({ criteria: criteriaOf(samples), thresholds: levels });
          const judgeAll = (chosen: readonly number[]) =>
            chosen.map((pick, at) => ({
              id: `opportunity-${at}`,
              judgement: judgeBy(
                profile,
                answersOf(samples, ({ exact, answer }) => exact[pick % (exact.length + 1)] ?? answer),
              ),
            }));
          const all = judgeAll(picks);
          const fewer = judgeAll(picks.slice(0, -1));
          expect(all.slice(0, -1)).toStrictEqual(fewer);
          const added = `opportunity-${picks.length - 1}`;
          const [after, before] = [compare(all), compare(fewer)];
          expect(after.order.filter((id) => id !== added)).toEqual(before.order);
          expect(after.certain.filter(({ better, worse }) => better !== added && worse !== added)).toEqual(
            before.certain,
          );
        },
      ),
    );
  });

  it("survives a round trip through JSON and is the same when judged again (15)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const judgement = judged(samples, levels);
        expect(JSON.parse(JSON.stringify(judgement))).toStrictEqual(judgement);
        expect(judged(JSON.parse(JSON.stringify(samples)), levels)).toStrictEqual(judgement);
        const changes = changesTo(samples, levels);
        expect(JSON.parse(JSON.stringify(changes))).toStrictEqual(changes);
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

  // Weights come from the whole list, so by points "does not apply" is the same as absent; by ranks it is the same
  // as absent with the weights the others had before, whose ratios stay. Ranked anew without it they would be steeper.
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
