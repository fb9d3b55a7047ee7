import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { StoredAnswer } from "./answer";
import type { StoredCriterion } from "./criterion";
import { judge } from "./judge";
import { defaultThresholds } from "./thresholds";

const exact = z.object({ value: z.number() });
const share = z.union([z.number(), exact.transform(({ value }) => value)]);

const fixture = z
  .object({
    thresholds: z.object({ floor: z.number(), accept: z.number() }),
    ranks: z.record(z.string(), z.number()),
    weights: z.record(z.string(), exact),
    profile: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        kind: z.string(),
        must: z
          .object({
            dir: z.enum(["at_least", "at_most"]),
            limit: z.number(),
            min: z.number(),
            max: z.number(),
            accept: z.array(z.string()),
          })
          .partial()
          .nullable(),
        want: z
          .object({
            worst: z.number(),
            target: z.number(),
            a: z.number(),
            c: z.number(),
            d: z.number(),
            b: z.number(),
            values: z.record(z.string(), share),
          })
          .partial()
          .nullable(),
      }),
    ),
    examples: z.array(
      z.object({
        id: z.string(),
        answers: z.record(
          z.string(),
          z.object({
            state: z.string(),
            value: z.unknown().optional(),
            min: z.number().optional(),
            max: z.number().optional(),
            options: z.array(z.string()).optional(),
            confidence: z.string().default("confirmed"),
          }),
        ),
        expected: z.object({
          gate: z.string(),
          verdict: z.string(),
          reason: z.string(),
          lo: exact,
          hi: exact,
          est: exact,
          coverage: exact,
        }),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL("./fixtures/worked-examples.json", import.meta.url), "utf8")));

type Profiled = (typeof fixture.profile)[number];
type Answered = (typeof fixture.examples)[number]["answers"][string];

const definitions: Readonly<Record<string, (profiled: Profiled) => { kind: string; definition: unknown }>> = {
  number: ({ must, want }) => ({
    kind: "number",
    definition: {
      must: must && { direction: must.dir === "at_most" ? "at-most" : "at-least", limit: must.limit },
      want: want && { worst: want.worst, best: want.target },
    },
  }),
  scale: ({ want }) => ({ kind: "scale", definition: { want: want && { better: "more" } } }),
  choice: ({ must, want }) => ({
    kind: "choice",
    definition: {
      options: Object.keys(want?.values ?? {}),
      must: must && { accept: must.accept },
      want: { points: Object.values(want?.values ?? {}).map((value) => value * 100) },
    },
  }),
  range: ({ must, want }) => ({
    kind: "range",
    definition: {
      must: must && { min: must.min, max: must.max },
      want: want && { lowest: want.a, idealFrom: want.c, idealTo: want.d, highest: want.b },
    },
  }),
};

const criteria: readonly StoredCriterion[] = fixture.profile.map((profiled) => ({
  id: profiled.id,
  label: profiled.label,
  attribute: profiled.id,
  rank: fixture.ranks[profiled.id] ?? null,
  ...(definitions[profiled.kind]?.(profiled) ?? { kind: profiled.kind, definition: {} }),
}));

const stored = ({ state, value, min, max, options, confidence }: Answered): StoredAnswer => {
  if (state === "range") return { state, value: { min, max }, confidence };
  return { state, value: state === "options" ? options : value, confidence };
};

const thresholds = { floor: fixture.thresholds.floor, bar: fixture.thresholds.accept };

const judgeExample = (answers: Readonly<Record<string, Answered>>) =>
  judge({
    criteria,
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, stored(answer)])),
    thresholds,
  });

describe("the worked examples", () => {
  it("are nine", () => expect(fixture.examples).toHaveLength(9));

  it.each(fixture.examples)(
    "give the gate, verdict, reason and exact score of $id",
    ({ answers, expected }) => {
      const { gate, verdict, reason, score } = judgeExample(answers);
      expect({ gate, verdict, reason }).toEqual({
        gate: expected.gate,
        verdict: expected.verdict,
        reason: expected.reason,
      });
      expect(score?.lo).toBeCloseTo(expected.lo.value, 6);
      expect(score?.hi).toBeCloseTo(expected.hi.value, 6);
      expect(score?.est).toBeCloseTo(expected.est.value, 6);
      expect(score?.coverage).toBeCloseTo(expected.coverage.value, 6);
    },
  );

  it("have the weights that follow from their ranks", () => {
    for (const { id, weight } of judgeExample({}).perCriterion)
      expect(weight).toBeCloseTo(fixture.weights[id]?.value ?? 0, 6);
  });
});

const pay = {
  id: "pay",
  kind: "number",
  label: "Base pay",
  attribute: "salary",
  definition: { must: { direction: "at-least", limit: 52_000 }, want: { worst: 48_000, best: 68_000 } },
  rank: 1,
};
const growth = {
  ...pay,
  id: "growth",
  kind: "scale",
  label: "Growth",
  definition: { want: { better: "more" } },
  rank: 2,
};
const interview = defaultThresholds.interview;

describe("judge", () => {
  it("says what it shows in a form that can be frozen", () => {
    const judgement = judge({
      criteria: [growth, pay],
      answers: {
        pay: { state: "range", value: { min: 52_000, max: 58_000 }, source: "ad" },
        growth: { state: "known", value: 4, confidence: "guess", source: "review" },
      },
      thresholds: interview,
    });
    expect(judgement).toMatchObject({
      gate: "met",
      thresholds: interview,
      shown: { lo: 15, hi: 63, est: 45, coverage: 0 },
      verdict: "clarify",
      reason: "interval_straddles",
    });
    expect(judgement.perCriterion).toEqual([
      {
        id: "pay",
        kind: "number",
        label: "Base pay",
        attribute: "salary",
        limit: "Base pay at least 52,000",
        isGoal: true,
        state: "range",
        confidence: "confirmed",
        source: "ad",
        answer: "52–58k",
        note: null,
        gate: "met",
        weight: 0.75,
        weightPoints: 75,
        value: [0.2, 0.5],
        estimate: 0.35,
      },
      expect.objectContaining({
        id: "growth",
        limit: null,
        answer: "4 of 5 (a guess)",
        gate: null,
        value: [0, 1],
        estimate: 0.75,
      }),
    ]);
    expect(judgement.contributions).toEqual([
      { criterionId: "pay", label: "Base pay", points: 26 },
      { criterionId: "growth", label: "Growth", points: 19 },
    ]);
  });

  it("judges five hundred criteria as it judges five", () => {
    const criteria = Array.from({ length: 500 }, (_, at) => ({ ...pay, id: `pay-${at}`, rank: at + 1 }));
    const { verdict, shown, perCriterion } = judge({ criteria, answers: {}, thresholds: interview });
    expect({ verdict, shown }).toEqual({
      verdict: "clarify",
      shown: { lo: 0, hi: 100, est: 50, coverage: 0 },
    });
    expect(perCriterion.reduce((sum, { weightPoints }) => sum + weightPoints, 0)).toBe(100);
  });

  it("keeps a criterion of a kind it does not know on the list, as unknown", () => {
    const future = {
      ...pay,
      id: "moon",
      kind: "moon-phase",
      label: "Moon",
      definition: { must: { full: true } },
      rank: null,
    };
    const judgement = judge({
      criteria: [pay, future],
      answers: { pay: { state: "known", value: 68_000 }, moon: { state: "known", value: "full" } },
      thresholds: interview,
    });
    expect(judgement).toMatchObject({ gate: "unknown", verdict: "clarify", reason: "must_unknown" });
    expect(judgement.score?.lo).toBe(1);
    expect(judgement.perCriterion[1]).toMatchObject({
      kind: "moon-phase",
      gate: "unknown",
      limit: "Moon: a criterion of a kind this version does not know",
      note: "a criterion of a kind this version does not know",
    });
    expect(judgement.questions).toEqual([]);
  });

  it("counts an unreadable goal as wholly open, at its weight", () => {
    const old = { ...growth, definition: { want: { better: "less" } } };
    const { score, gate, perCriterion } = judge({
      criteria: [pay, old],
      answers: { pay: { state: "known", value: 68_000 }, growth: { state: "known", value: 5 } },
      thresholds: interview,
    });
    expect(gate).toBe("met");
    expect(score).toEqual({ lo: 0.75, hi: 1, est: 0.875, coverage: 0.75 });
    expect(perCriterion[1]?.note).toBe("a criterion whose details this version cannot read");
  });

  it.each([
    ["a value of another kind", { state: "known", value: "plenty" }],
    ["a state from elsewhere", { state: "rumoured", value: 40_000 }],
    ["a range the wrong way round", { state: "range", value: { min: 9, max: 3 } }],
    ["a number that is none", { state: "known", value: Number.NaN }],
    ["a form its kind does not take", { state: "options", value: [40_000] }],
  ])("reads %s as unknown and says so", (_, answer) => {
    const { gate, verdict, perCriterion } = judge({
      criteria: [pay],
      answers: { pay: answer },
      thresholds: interview,
    });
    expect({ gate, verdict }).toEqual({ gate: "unknown", verdict: "clarify" });
    expect(perCriterion[0]?.note).toBe("an answer this version cannot read");
  });

  it.each([[null], ["text"], [42], [[]], [{}], [{ must: 3 }], [{ must: { limit: "x" }, want: [] }]])(
    "does not stumble over the stored definition %j",
    (definition) => {
      const judgement = judge({ criteria: [{ ...pay, definition }], answers: {}, thresholds: interview });
      expect(JSON.parse(JSON.stringify(judgement))).toStrictEqual(judgement);
    },
  );

  it("does not take a criterion named like a built-in property for answered", () => {
    const { perCriterion } = judge({
      criteria: [
        { ...pay, id: "constructor" },
        { ...pay, id: "__proto__" },
      ],
      answers: {},
      thresholds: interview,
    });
    expect(perCriterion.map(({ state, note }) => ({ state, note }))).toEqual([
      { state: "unknown", note: null },
      { state: "unknown", note: null },
    ]);
  });

  it("has no score while nothing is ranked, and never a score of 0 for it", () => {
    const { score, shown, verdict, contributions } = judge({
      criteria: [{ ...pay, rank: null }],
      answers: { pay: { state: "known", value: 60_000 } },
      thresholds: interview,
    });
    expect({ score, shown, verdict, contributions }).toEqual({
      score: null,
      shown: null,
      verdict: "accept",
      contributions: [],
    });
  });

  it("weighs gently by rank sum, or by points, when asked to", () => {
    const weightsBy = (weighting: Parameters<typeof judge>[0]["weighting"] & object) =>
      judge({ criteria: [pay, growth], answers: {}, thresholds: interview, weighting }).perCriterion.map(
        ({ weight }) => weight,
      );
    expect(weightsBy({ method: "rank-sum" })).toEqual([2 / 3, 1 / 3]);
    expect(weightsBy({ method: "points", points: { pay: 100, growth: 60 } })).toEqual([0.625, 0.375]);
  });

  it("shows everything as covered only when it is", () => {
    const { score, shown } = judge({
      criteria: [pay, growth],
      answers: { pay: { state: "known", value: 68_000 } },
      thresholds: interview,
      weighting: { method: "points", points: { pay: 999, growth: 1 } },
    });
    expect(score?.coverage).toBe(0.999);
    expect(shown).toMatchObject({ lo: 100, hi: 100, coverage: 99 });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d as points", (points) => {
    const weighting = { method: "points", points: { pay: points } } as const;
    expect(() => judge({ criteria: [pay], answers: {}, thresholds: interview, weighting })).toThrow();
  });

  it("refuses a floor above the bar", () => {
    expect(() => judge({ criteria: [], answers: {}, thresholds: { floor: 0.6, bar: 0.5 } })).toThrow();
  });
});
