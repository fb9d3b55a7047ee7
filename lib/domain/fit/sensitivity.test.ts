import { describe, expect, it } from "vitest";
import type { StoredAnswer } from "./answer";
import type { StoredCriterion } from "./criterion";
import { readProfile } from "./profile";
import { scoreAtWeight, weightReaching, whatWouldChange } from "./sensitivity";

const pay: StoredCriterion = {
  ...{ id: "pay", kind: "number", label: "Base pay", attribute: "salary", rank: null },
  definition: {
    unit: "€",
    must: { direction: "at-least", limit: 52_000 },
    want: { worst: 48_000, best: 68_000 },
    ask: { sensitive: true },
  },
};
const growth: StoredCriterion = {
  ...{ id: "growth", kind: "scale", label: "Growth", attribute: "", rank: null },
  definition: { want: { better: "more" } },
};
const contract: StoredCriterion = {
  ...{ id: "contract", kind: "choice", label: "Contract", attribute: "", rank: null },
  definition: {
    options: ["permanent", "fixed term", "freelance"],
    must: { accept: ["permanent", "fixed term"] },
    want: { points: [100, 50, 0] },
  },
};
const visa: StoredCriterion = {
  ...{ id: "visa", kind: "boolean", label: "Visa", attribute: "", rank: null },
  definition: { must: { accept: true } },
};

const known = (value: unknown): StoredAnswer => ({ state: "known", value });

const changesWith = (
  answers: Readonly<Record<string, StoredAnswer>>,
  points: Readonly<Record<string, number>> = { pay: 2, growth: 1, contract: 1 },
  thresholds = { floor: 0.3, bar: 0.5 },
) =>
  whatWouldChange(
    readProfile({
      criteria: [pay, growth, contract, visa],
      thresholds,
      weighting: { method: "points", points: { ...points } },
    }),
    answers,
  );

// 0.5 × 0.5 + 0.25 × 0.25 + 0.25 × 0.5 = 0.4375
const middling = {
  pay: known(58_000),
  growth: known(2),
  contract: known("fixed term"),
  visa: known(true),
};

describe("weightReaching", () => {
  it("gives the published flip (gw-flip-weight)", () => {
    const [inside, outside] = [21.6, -32.5];
    expect(weightReaching(0, inside, outside)).toBeCloseTo(32.5 / 54.1, 12);
    expect(scoreAtWeight(0, inside, outside)).toBe(outside);
  });

  it("is nothing where no weight does it, or none matters", () => {
    expect(weightReaching(0.5, 0.1, 0.4)).toBeNull();
    expect(weightReaching(0.5, 0.6, 0.7)).toBeNull();
    expect(weightReaching(0.5, 0.5, 0.5)).toBeNull();
    expect(weightReaching(0.5, 0.5, 0.4)).toBe(1);
  });
});

describe("what would change a judgement: a weight", () => {
  it("names the weight at which the estimate crosses a level, the nearest first", () => {
    const { flips } = changesWith(middling);
    expect(flips).toEqual([
      {
        ...{ criterionId: "growth", label: "Growth", level: "bar", isReached: false },
        ...{ weight: 0.25, flipAt: 0, weightPoints: 25, flipPoints: 0, times: 0 },
        sentence: "Down to a weight of 0 of 100 in place of 25, the estimate would reach your bar.",
      },
      expect.objectContaining({ criterionId: "pay", level: "bar", flipAt: 1, times: 2 }),
      expect.objectContaining({
        ...{ criterionId: "growth", level: "floor", isReached: true, flipPoints: 80 },
        ...{ flipAt: expect.closeTo(0.8, 12), times: expect.closeTo(3.2, 12) },
        sentence:
          "From a weight of 80 of 100 in place of 25, 3.2 times as much, the estimate would no longer reach your floor.",
      }),
      expect.objectContaining({ criterionId: "contract", level: "bar", flipAt: 1, times: 4 }),
    ]);
  });

  it("names none where a violated limit decides, or where there is nothing to weigh it against", () => {
    expect(changesWith({ ...middling, visa: known(false) }).flips).toEqual([]);
    expect(changesWith(middling, { pay: 1 }).flips).toEqual([]);
    expect(changesWith(middling, {}).flips).toEqual([]);
  });
});

describe("what would change a judgement: an answer", () => {
  it("names what it would have to be in its own unit, the least move first, the delicate last", () => {
    const { needed } = changesWith(middling);
    expect(needed.map(({ sentence }) => sentence)).toEqual([
      "Growth would have to be 3 of 5 for this to reach your bar.",
      "Contract would have to be permanent for this to reach your bar.",
      "Base pay would have to be €60,500 for this to reach your bar.",
    ]);
    expect(needed[2]).toEqual({
      ...{ criterionId: "pay", label: "Base pay", goal: "bar", value: 0.625, move: 0.125 },
      ...{ answer: "€60,500", sentence: expect.any(String), isOpen: false, isSensitive: true },
    });
  });

  it("asks for each level that is not reached, and for none beyond", () => {
    const { needed } = changesWith({ ...middling, pay: known(52_000), growth: known(1) });
    expect(needed.map(({ criterionId, goal }) => `${criterionId}: ${goal}`)).toEqual([
      "contract: floor",
      "growth: floor",
      "pay: floor",
      "pay: bar",
    ]);
    expect(changesWith(middling, undefined, { floor: 0.1, bar: 0.4 }).needed).toEqual([]);
  });

  it("asks for open and violated limits first, and never for what a limit forbids", () => {
    const { needed } = changesWith({ ...middling, pay: known(45_000), visa: { state: "unknown" } });
    expect(needed[0]).toEqual({
      ...{ criterionId: "visa", label: "Visa", goal: "limit", value: null, move: 0, answer: "Visa" },
      ...{ sentence: "Visa would have to meet your limit: Visa.", isOpen: true, isSensitive: false },
    });
    expect(needed.filter(({ criterionId }) => criterionId === "pay")).toEqual([
      expect.objectContaining({ goal: "limit", answer: "Base pay at least €52,000", isOpen: false }),
      expect.objectContaining({ goal: "floor", answer: "€52,500" }),
      expect.objectContaining({ goal: "bar" }),
    ]);
    // 49,000 would be enough for the floor, but not for the limit.
    const forbidden = changesWith({ ...middling, pay: known(45_000) }, undefined, { floor: 0.21, bar: 0.9 });
    expect(forbidden.needed.map(({ goal, criterionId }) => `${criterionId}: ${goal}`)).toEqual([
      "growth: floor",
      "contract: floor",
      "pay: limit",
    ]);
  });

  it("asks for nothing of what does not apply", () => {
    const answers = { ...middling, visa: { state: "na" }, growth: { state: "na" } };
    const { needed } = changesWith(answers, undefined, { floor: 0.3, bar: 0.6 });
    expect(needed.map(({ criterionId }) => criterionId)).toEqual(["contract", "pay"]);
  });
});

describe("what would change a judgement: a limit", () => {
  it("tells the advice without each of them, with its goal still counting", () => {
    const { withoutLimits } = changesWith({ ...middling, visa: known(false) });
    expect(withoutLimits).toEqual([
      expect.objectContaining({
        criterionId: "contract",
        gate: "met",
        verdict: "decline",
        changesVerdict: false,
      }),
      expect.objectContaining({ criterionId: "pay", limit: "Base pay at least €52,000", verdict: "decline" }),
      {
        ...{ criterionId: "visa", label: "Visa", limit: "Visa", gate: "violated" },
        ...{ verdict: "consider", changesVerdict: true, shown: { lo: 44, hi: 44, est: 44 } },
        score: expect.objectContaining({ est: 0.4375 }),
      },
    ]);
  });

  it("has nothing to hold an opportunity against without the only one", () => {
    const only = whatWouldChange(readProfile({ criteria: [visa], thresholds: { floor: 0.3, bar: 0.5 } }), {});
    expect(only.withoutLimits).toEqual([
      expect.objectContaining({ verdict: "consider", score: null, shown: null, changesVerdict: true }),
    ]);
    expect(only).toMatchObject({ equalWeights: null, tornado: [], estimate: null });
  });
});

describe("what would change a judgement: equal weights, and what is open", () => {
  it("weighs every goal that has a weight the same", () => {
    const { equalWeights } = changesWith(middling, { pay: 9, growth: 1 });
    expect(equalWeights).toMatchObject({ verdict: "consider", changesVerdict: false, shown: { est: 38 } });
    expect(changesWith({ ...middling, growth: known(5) }, { pay: 9, growth: 1 }).equalWeights).toMatchObject({
      shown: { est: 75 },
    });
  });

  it("draws a bar for each open goal around the estimate, the widest first", () => {
    const { tornado, estimate } = changesWith({ visa: known(true), contract: known("permanent") });
    expect(estimate).toBe(0.625);
    expect(tornado).toEqual([
      { criterionId: "pay", label: "Base pay", low: 0.375, high: 0.875, shown: [38, 88] },
      { criterionId: "growth", label: "Growth", low: 0.5, high: 0.75, shown: [50, 75] },
    ]);
  });

  it("cannot say more of a criterion of a kind it does not know than that it is open", () => {
    const moon = { ...visa, id: "moon", kind: "moon-phase", definition: { must: {}, want: {} } };
    const profile = readProfile({
      criteria: [moon, growth],
      thresholds: { floor: 0.3, bar: 0.5 },
      weighting: { method: "points", points: { moon: 1, growth: 1 } },
    });
    const { needed, tornado } = whatWouldChange(profile, { growth: known(1) });
    expect(needed.map(({ criterionId }) => criterionId)).toEqual(["growth", "growth"]);
    expect(tornado.map(({ criterionId }) => criterionId)).toEqual(["moon"]);
  });
});
