import { describe, expect, it } from "vitest";
import { readCriterion } from "./criterion";
import { definitionFor, suggestions } from "./suggestions";
import { warningsFor } from "./warnings";

const taken = (asNonNegotiable: boolean, asGoal: boolean) =>
  suggestions.map(({ id, kind, label, attribute, ...suggestion }, at) => ({
    ...{ id, kind, label, attribute, rank: at + 1 },
    definition: definitionFor({ id, kind, label, attribute, ...suggestion }, { asNonNegotiable, asGoal }),
  }));

describe("the suggestions", () => {
  it("are about fourteen, each about something else", () => {
    expect(suggestions.length).toBeGreaterThanOrEqual(13);
    expect(suggestions.length).toBeLessThanOrEqual(15);
    expect(new Set(suggestions.map(({ attribute }) => attribute)).size).toBe(suggestions.length);
    expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
  });

  it.each([
    [true, true],
    [true, false],
    [false, true],
  ])("can be taken as a non-negotiable (%s) and as a goal (%s)", (asNonNegotiable, asGoal) => {
    for (const { problem, hasLimit, isGoal } of taken(asNonNegotiable, asGoal).map(readCriterion))
      expect({ problem, hasLimit, isGoal }).toEqual({
        problem: null,
        hasLimit: asNonNegotiable,
        isGoal: asGoal,
      });
  });

  it("do not contradict themselves or each other", () => {
    expect(warningsFor(taken(true, true))).toEqual([]);
  });

  it("each bring one calm question", () => {
    for (const { ask } of taken(true, true).map(readCriterion)) expect(ask.text).toMatch(/^[A-Z][^!]*\?$/);
  });
});
