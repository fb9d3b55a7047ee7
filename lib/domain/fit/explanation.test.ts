import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredAnswer } from "./answer";
import type { StoredCriterion } from "./criterion";
import { answersOf, criteriaOf, profiles, thresholds } from "./fixtures/profiles";
import { judge } from "./judge";
import type { Reason } from "./verdict";

const criterion = (
  id: string,
  label: string,
  kind: string,
  definition: object,
  rank: number | null,
): StoredCriterion => ({
  ...{ id, label, kind, definition, rank, attribute: "" },
});

const pay = criterion("pay", "Base pay", "number", { must: { direction: "at-least", limit: 52_000 } }, null);
const permanent = criterion(
  "permanent",
  "Permanent contract",
  "boolean",
  { must: { accept: true }, ask: { text: "Is the post permanent?" } },
  null,
);
const creative = criterion("creative", "Creative work", "scale", { want: { better: "more" } }, 1);
const growth = criterion("growth", "Room to grow", "scale", { want: { better: "more" } }, 2);
const all = [pay, permanent, creative, growth];

const known = (value: unknown, source = "own"): StoredAnswer => ({ state: "known", value, source });
const limitsMet = { pay: known(60_000), permanent: known(true) };

const told = (criteria: readonly StoredCriterion[], answers: Readonly<Record<string, StoredAnswer>>) => {
  const { reason, sentence } = judge({ criteria, answers, thresholds: { floor: 0.3, bar: 0.5 } });
  return { reason, sentence };
};

describe("the sentence of a judgement", () => {
  it.each<[Reason, readonly StoredCriterion[], Readonly<Record<string, StoredAnswer>>, string]>([
    [
      "must_violated",
      all,
      { ...limitsMet, pay: known(45_000, "ad"), creative: known(5), growth: known(4) },
      "One of your non-negotiables is not met: “Base pay at least 52,000” (45,000 according to the posting). Your goals would come to 94 of 100; no score makes up for a limit.",
    ],
    [
      "must_violated",
      [pay, permanent],
      { pay: known(45_000, "recruiter"), permanent: known(false, "elsewhere") },
      "2 of your non-negotiables are not met: “Base pay at least 52,000” (45,000 according to the recruiter) and “Permanent contract” (no).",
    ],
    [
      "no_criteria",
      [],
      {},
      "There is nothing to hold this against yet. Add at least one non-negotiable or goal.",
    ],
    [
      "no_criteria",
      [{ ...creative, rank: null }],
      {},
      "None of the goals that apply here has a weight yet, so there is nothing to add up. Rank them, or set a limit you would not go below.",
    ],
    [
      "best_case_below_floor",
      [creative, growth],
      { creative: known(1) },
      "Even if every open answer turned out well, this would come to 25 of 100, and your floor is 30.",
    ],
    [
      "best_case_below_floor",
      [creative],
      { creative: known(1) },
      "With everything known this comes to 0 of 100, and your floor is 30.",
    ],
    [
      "must_unknown",
      [pay, permanent],
      { pay: known(60_000) },
      "Until “Permanent contract” is settled, the advice could go either way. Ask first: “Is the post permanent?”",
    ],
    [
      "must_unknown",
      [pay, permanent],
      {},
      "Until “Base pay at least 52,000” and “Permanent contract” are settled, the advice could go either way. Ask first: “What can you tell me about this: Base pay?”",
    ],
    [
      "all_musts_met",
      [pay, permanent],
      limitsMet,
      "Both non-negotiables are met, and there are no goals to weigh it by.",
    ],
    [
      "all_musts_met",
      [pay, { ...creative, rank: null }],
      limitsMet,
      "Your one non-negotiable is met. None of the goals that apply here has a weight, so there is no score.",
    ],
    [
      "worst_case_reaches_bar",
      all,
      { ...limitsMet, creative: known(4) },
      "Both non-negotiables are met, and the worst case of 56 reaches your bar of 50.",
    ],
    ["worst_case_reaches_bar", [creative], { creative: known(4) }, "The score of 75 reaches your bar of 50."],
    [
      "between_floor_and_bar",
      [pay, creative, growth],
      { ...limitsMet, creative: known(2), growth: known(4) },
      "Your one non-negotiable is met, and the score of 38 lies between your floor of 30 and your bar of 50. It is your call: in its favour “Room to grow”, against it “Creative work”.",
    ],
    [
      "between_floor_and_bar",
      [creative, growth],
      { creative: { state: "partial" }, growth: { state: "range", value: { min: 1, max: 2 } } },
      "The score stays at 38 to 44, between your floor of 30 and your bar of 50, whatever you find out. It is your call: in its favour “Creative work”, against it “Room to grow”.",
    ],
    [
      "interval_straddles",
      all,
      { ...limitsMet, growth: known(3) },
      "You know 25% of what matters to you here, and the score can end anywhere from 13 to 88. Your floor is 30 and your bar 50; most depends on “Creative work”.",
    ],
  ])("for %s", (reason, criteria, answers, sentence) => {
    expect(told(criteria, answers)).toEqual({ reason, sentence });
  });

  it("names the two goals on each side that weigh most", () => {
    const goals = ["a", "b", "c", "d", "e", "f"].map((id, at) => ({
      ...creative,
      id,
      label: id,
      rank: at + 1,
    }));
    const answers = { a: known(2), b: known(5), c: known(1), d: known(5), e: known(1), f: known(5) };
    expect(told(goals, answers)).toMatchObject({
      reason: "between_floor_and_bar",
      sentence: expect.stringContaining("in its favour “b” and “d”, against it “a” and “c”."),
    });
  });

  it("names three limits and counts the rest", () => {
    const many = ["a", "b", "c", "d", "e"].map((id) => ({ ...permanent, id, label: `Limit ${id}` }));
    expect(told(many, {}).sentence).toContain("“Limit a”, “Limit b”, “Limit c” and 2 more are settled");
  });

  it("says to look up what needs nobody else", () => {
    const research = {
      ...permanent,
      definition: { must: { accept: true }, ask: { text: "Is it?", via: "research" } },
    };
    expect(told([research], {}).sentence).toContain("Look up first: “Is it?”");
  });

  it("is whole and calm for every judgement", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const { sentence } = judge({
          criteria: criteriaOf(samples),
          answers: answersOf(samples),
          thresholds: levels,
        });
        expect(sentence).toMatch(/^[A-Z\d].*[.?”]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|!|\.\.|: \./);
      }),
    );
  });
});
