import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkAll } from "./cases";

const contentOf = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));

const failedOf = (content: unknown) => checkAll(content)?.filter(({ passed }) => !passed);

describe("the published cases", () => {
  it("come out as published", () => {
    const cases = contentOf("./fixtures/reference-cases.json");
    expect(checkAll(cases)).toHaveLength(32);
    expect(failedOf(cases)).toEqual([]);
  });

  it("fail when another result was expected", () => {
    const [roc] = contentOf("./fixtures/reference-cases.json") as [{ expected: object }];
    expect(failedOf([{ ...roc, expected: { weights: [0.7, 0.3] } }])).toHaveLength(1);
    expect(failedOf([{ ...roc, expected: { error: true } }])).toHaveLength(1);
    expect(failedOf([{ ...roc, expected: { lambda: 3 } }])).toHaveLength(1);
  });
});

const got = (method: string, input: object, expected: object = {}) =>
  checkAll([{ id: "case", method, input, expected }])?.[0];

describe("a method", () => {
  it("that there is not is said not to be there", () => {
    for (const method of ["ahp", "constructor"])
      expect(got(method, {})).toEqual({ id: "case", expected: {}, got: "no such method", passed: false });
  });

  it.each([
    ["direct-weights", { ratings: [1, -1] }],
    ["swing-weights", { swings: [0, 0] }],
    ["roc-weights", { ranks: "first" }],
    ["additive-value", { values: [1], weights: [0] }],
  ])("%s refuses what makes no sense", (method, input) => {
    expect(got(method, input, { error: true })?.passed).toBe(true);
  });

  it.each([
    ["roc-weights", { ranks: [1, 2, 2, null] }, { weights: ["11/18", "7/36", "7/36", 0], sum: 1 }],
    ["roc-weights", { ranks: { pay: 1, growth: 2 } }, { weights: { pay: "3/4", growth: "1/4" } }],
    ["roc-weights", { n: 3, ties: [[2, 3]] }, { weights: ["11/18", "7/36", "7/36"] }],
    ["rank-sum-weights", { ranks: [2, 1, null] }, { fractions: ["1/3", "2/3", 0] }],
    ["additive-value", { values: [[0, 1], 0.5], weights: [1, 3] }, { lo: 0.375, hi: 0.625, coverage: 0.75 }],
    ["conjunctive-screening", screened({ pay: { in: [5, 6] } }), { kept: ["b"], gates: { c: "unknown" } }],
    ["conjunctive-screening", screened({ pay: { ">": 5 } }), { kept: ["a"] }],
    ["dominance", { rows: { a: [[3, 4]], b: [[1, 2]], c: [[2, 3]] } }, { dominated: { b: ["a"] } }],
    [
      "interval-dominance",
      { intervals: { a: [0.6, 0.7], b: [0.2, 0.5], c: [0.1, 1] }, take: 2 },
      { pairs: [["a", "b"]], kept: ["a", "c"], chosen: ["a", "c"], max_regret: { a: 0.4, b: 0.8, c: 0.6 } },
    ],
    ["evpi-must", { p: 0.5, a: 0.2 }, { evpi: 0.1 }],
    ["evpi-goal", { M: 0.1, h: 0.2 }, { evpi: 0.0125 }],
    ["gate-and", { pairs: [["met", "met", "unknown"]] }, { result: ["unknown"], empty: "met" }],
    ["weight-sensitivity", { values: [1, 0.25], weights: [1, 3], index: 0, threshold: 0.5 }, { flip: "1/3" }],
    ["verdict", { gate: "unknown", lo: 0, hi: 0.2 }, { verdict: "decline", reason: "best_case_below_floor" }],
    [
      "brier",
      { p: [0.5, 0.5], outcome: [1, 0] },
      {
        brier: 0.25,
        reliability: 0,
        resolution: 0,
        uncertainty: 0.25,
        base_rate: 0.5,
        base_rate_brier: 0.25,
      },
    ],
  ])("%s takes %j", (method, input, expected) => {
    expect(got(method, input, expected)).toMatchObject({ passed: true });
  });
});

function screened(rules: object) {
  return { columns: ["pay"], rows: { a: [7], b: [5], c: [null] }, rules };
}

const worked = contentOf("../../lib/domain/fit/fixtures/worked-examples.json");

const everyKind = {
  thresholds: { floor: 0.3, accept: 0.5 },
  ranks: { pay: 1, way: 2, start: 2, visa: 4, growth: null },
  profile: [
    {
      ...{ id: "pay", kind: "money", currency: "EUR", period: "year", gross: true },
      must: { dir: "at_least", limit: 52_000 },
      want: { worst: 48_000, target: 68_000 },
    },
    { id: "way", kind: "commute", must: { dir: "at_most", limit: 45 }, want: { worst: 60, target: 10 } },
    {
      ...{ id: "start", kind: "date", must: { dir: "not_after", limit: "2026-12-01" } },
      want: { worst: "2027-01-01", target: "2026-09-01" },
    },
    { id: "visa", kind: "boolean", must: { accept: [true] }, want: { values: { yes: 1, no: 0 } } },
    { id: "growth", kind: "scale", must: { limit: 2 }, want: { weight: null } },
  ],
};

const open = { gate: "unknown", lo: 0, hi: 1 };
const complete = { pay: 58_000, way: 35, start: "2026-11-01", visa: "yes", growth: 3 };

describe("the worked examples", () => {
  it("come out as the exact reference has them", () => {
    expect(checkAll(worked)).toHaveLength(9);
    expect(failedOf(worked)).toEqual([]);
  });

  // By rank: 25/48, 5/24, 5/24, 1/16; values 1/2, 1/2, 1/2, 1.
  it.each([
    ["every kind, answered in short", {}, complete, { gate: "met", verdict: "accept", lo: "17/32" }],
    [
      "its own thresholds",
      { thresholds: { accept: 0.6 } },
      complete,
      { verdict: "consider", reason: "between_floor_and_bar" },
    ],
    ["its own weighting", { weighting: "rank-sum" }, complete, { lo: "11/20", est: "11/20" }],
    ["its own weights", { weights: { visa: 1, pay: { fraction: "1/1" } } }, complete, { lo: 0.75 }],
    ["an amount that cannot be compared", {}, { pay: { value: { amount: 58_000, currency: "USD" } } }, open],
    [
      "a range that is final",
      {},
      { ...complete, pay: { state: "range", min: 50_000, max: 66_000, final: true } },
      { gate: "met", lo: "17/32", coverage: 1 },
    ],
    [
      "what does not apply",
      {},
      { ...complete, visa: { state: "na" } },
      { gate: "met", lo: 0.5, hi: 0.5, verdict: "accept" },
    ],
    [
      "a guess, and what is partly so",
      {},
      { ...complete, pay: { state: "guess", value: 68_000 }, visa: { state: "partial", ruling: "met" } },
      { gate: "unknown", unknown: ["pay"], lo: "23/96", hi: "73/96", est: "73/96" },
    ],
    [
      "a limit that is violated",
      {},
      { ...complete, start: "2026-12-02" },
      { gate: "violated", verdict: "decline", violated: ["start"] },
    ],
  ])("take %s", (id, own, answers, expected) => {
    const checked = checkAll({ ...everyKind, examples: [{ id, answers, expected, ...own }] });
    expect(checked?.[0]).toMatchObject({ id, passed: true });
  });
});

describe("a file of another shape", () => {
  it.each([[null], [[{ id: "no method" }]], [{ profile: [] }], ["text"], [{}]])(
    "is not read: %j",
    (content) => {
      expect(checkAll(content)).toBeNull();
    },
  );
});
