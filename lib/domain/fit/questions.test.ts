import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredAnswer } from "./answer";
import type { StoredCriterion } from "./criterion";
import { answersOf, criteriaOf, profiles, thresholds } from "./fixtures/profiles";
import { judge, judgeBy } from "./judge";
import { readProfile } from "./profile";

const criterion = (
  id: string,
  kind: string,
  definition: object,
  rank: number | null = null,
): StoredCriterion => ({
  ...{ id, label: `Label ${id}`, kind, definition, rank, attribute: "" },
});
const limit = (id: string, more: object = {}) =>
  criterion(id, "boolean", { must: { accept: true }, ...more });
const goal = (id: string, rank: number | null, more: object = {}) =>
  criterion(id, "scale", { want: { better: "more" }, ...more }, rank);

const questionsOn = (
  criteria: readonly StoredCriterion[],
  answers: Readonly<Record<string, StoredAnswer>> = {},
) => judge({ criteria, answers, thresholds: { floor: 0.3, bar: 0.5 } }).questions;
const order = (...given: Parameters<typeof questionsOn>) =>
  questionsOn(...given).map(({ criterionId }) => criterionId);
const known = (value: unknown): StoredAnswer => ({ state: "known", value });

describe("the questions of a judgement", () => {
  it("put last what was asked already, and name the next one as the one to ask", () => {
    const limits = ["a", "b", "c", "d", "e", "f"].map((id) => limit(id));
    const profile = readProfile({ criteria: limits, thresholds: { floor: 0.3, bar: 0.5 } });
    const judgedWhen = (...asked: string[]) => judgeBy(profile, {}, new Set(asked));
    const ids = (...asked: string[]) => judgedWhen(...asked).questions.map(({ criterionId }) => criterionId);
    expect(ids()).toEqual(["a", "b", "c", "d", "e"]);
    expect(ids("a", "c")).toEqual(["b", "d", "e", "f", "a"]);
    expect(judgedWhen("a").sentence).toContain("Ask first: “What can you tell me about this: Label b?”");
    expect(judgedWhen("a", "b", "c", "d", "e", "f").sentence).toMatch(/either way\.$/);
  });

  it("leave what most depends on as it is, whatever was asked", () => {
    const profile = readProfile({
      ...{ criteria: [goal("a", 1), goal("b", 2)], thresholds: { floor: 0.3, bar: 0.5 } },
    });
    for (const asked of [[], ["a"], ["a", "b"]])
      expect(judgeBy(profile, {}, new Set(asked)).sentence).toContain("most depends on “Label a”");
  });

  it("put first what can decide alone", () => {
    expect(order([goal("a", 1), goal("b", 2), limit("c")], { a: known(5) })).toEqual(["c", "b"]);
    expect(questionsOn([goal("a", 1), goal("b", 2)], { a: known(4) })).toMatchObject([
      { criterionId: "b", isDecisive: false, evpi: 0, why: "Moves the estimate between 56 and 81." },
    ]);
    expect(questionsOn([goal("a", 1), goal("b", 2)], { a: known(3) })).toMatchObject([
      {
        criterionId: "b",
        isDecisive: true,
        why: "Moves the estimate between 38 and 63, and could settle the verdict.",
      },
    ]);
  });

  it("put it first even where something else is worth more to know", () => {
    const { questions } = judge({
      criteria: [goal("a", 1), limit("b", { prior: { met: 94 } })],
      answers: {},
      thresholds: { floor: 0, bar: 0.5 },
    });
    expect(questions.map(({ criterionId, isDecisive }) => [criterionId, isDecisive])).toEqual([
      ["b", true],
      ["a", false],
    ]);
    expect(questions[0]?.evpi).toBeLessThan(questions[1]?.evpi ?? 0);
  });

  it("then follow the value of knowing, which depends on how likely a limit is met", () => {
    const limits = [limit("a", { prior: { met: 90 } }), limit("b", { prior: { met: 60 } }), limit("c")];
    const questions = questionsOn([...limits, goal("g", 1)], { g: known(4) });
    // a = 0.75 − 0.50; min(p · a, (1 − p) · 0.5)
    expect(questions.map(({ criterionId, evpi }) => [criterionId, evpi])).toEqual([
      ["b", expect.closeTo(0.15, 12)],
      ["c", expect.closeTo(0.125, 12)],
      ["a", expect.closeTo(0.05, 12)],
    ]);
  });

  it("value an open goal by the closed form, discounted by the open limits", () => {
    const [question] = questionsOn([goal("g", 1)]);
    // M = 0, h = 0.5: (h − |M|)² / 4h
    expect(question).toMatchObject({ evpi: 0.125, swing: 1, weight: 1 });
    const behindLimit = questionsOn([goal("g", 1), limit("c", { prior: { met: 80 } })]).find(
      ({ criterionId }) => criterionId === "g",
    );
    // M = −0.2 · 0.5, h = 0.8 · 0.5
    expect(behindLimit?.evpi).toBeCloseTo((0.4 - 0.1) ** 2 / 1.6, 12);
  });

  it("value a criterion that is limit and goal by its possible answers", () => {
    const both = criterion("b", "scale", { must: { atLeast: 3 }, want: { better: "more" } }, 1);
    const [question] = questionsOn([both]);
    // Met, at 0.5, 0.75 or 1, with half the chance, else a loss of 0.5: knowing saves the loss.
    expect(question?.evpi).toBeCloseTo((0 + 0.25 + 0.5) / 6, 12);
    expect(question?.isDecisive).toBe(true);
  });

  it("fall back to swing, then id, where knowing one alone is worth nothing", () => {
    const questions = questionsOn([goal("c", 2), goal("b", 1), goal("a", 2)], {
      b: { state: "range", value: { min: 4, max: 5 } },
    });
    expect(questions.map(({ criterionId, evpi }) => [criterionId, evpi])).toEqual([
      ["a", 0],
      ["c", 0],
      ["b", 0],
    ]);
  });

  it("are five at most, and only about what is open", () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((id) => limit(id));
    expect(order(many)).toEqual(["a", "b", "c", "d", "e"]);
    expect(order(many, { a: known(true), b: { state: "na" } })).toEqual(["c", "d", "e", "f"]);
    expect(order([goal("a", null)])).toEqual([]);
  });

  it("leave out a limit that is all but sure to be met, and a guess does not settle one", () => {
    expect(order([limit("a", { prior: { met: 95 } }), limit("b", { prior: { met: 94 } })])).toEqual(["b"]);
    expect(order([limit("a")], { a: { state: "known", value: true, confidence: "guess" } })).toEqual(["a"]);
  });

  it("mark homework and what is delicate, and ask plainly where no words were given", () => {
    const ask = { text: "Who owns the company?", via: "research", sensitive: true };
    expect(questionsOn([limit("a", { ask }), limit("b")])).toMatchObject([
      { text: "Who owns the company?", via: "research", isHomework: true, isSensitive: true },
      {
        text: "What can you tell me about this: Label b?",
        via: "recruiter",
        isHomework: false,
        isSensitive: false,
      },
    ]);
  });

  it("say what hangs on a limit, also when nothing does any more", () => {
    expect(questionsOn([limit("a")])[0]?.why).toBe(
      "If your limit is not met, the advice becomes to decline.",
    );
    expect(questionsOn([limit("a"), limit("b")], { b: known(false) })).toMatchObject([
      { isDecisive: false, evpi: 0, why: "Your limit here is still open." },
    ]);
  });

  it("decide nothing where the verdict already stands, and are never worth less than nothing (11)", () => {
    fc.assert(
      fc.property(profiles(), thresholds, (samples, levels) => {
        const { verdict, questions } = judge({
          criteria: criteriaOf(samples),
          answers: answersOf(samples),
          thresholds: levels,
        });
        for (const { isDecisive, evpi, swing } of questions) {
          expect(evpi).toBeGreaterThanOrEqual(0);
          expect(swing).toBeGreaterThanOrEqual(0);
          if (verdict !== "clarify") expect(isDecisive).toBe(false);
        }
      }),
    );
  });
});
