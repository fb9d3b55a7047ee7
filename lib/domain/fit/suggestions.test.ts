import { describe, expect, it } from "vitest";
import { readCriterion } from "./criterion";
import { kindNamed } from "./kinds";
import { suggestionGroups, suggestions } from "./suggestions";
import { warningsFor } from "./warnings";

const taken = (asNonNegotiable: boolean, asGoal: boolean) =>
  suggestions.map(({ id, kind, label, attribute, definition }, at) => ({
    ...{ id, kind, label, attribute, rank: at + 1 },
    definition: {
      ...definition,
      must: asNonNegotiable ? definition.must : null,
      want: asGoal ? definition.want : null,
    },
  }));

const areDistinct = (items: readonly string[]) => new Set(items).size === items.length;

describe("the suggestions", () => {
  it("are some forty, each about something else", () => {
    expect(suggestions.length).toBeGreaterThanOrEqual(38);
    expect(suggestions.length).toBeLessThanOrEqual(45);
    expect(areDistinct(suggestions.map(({ id }) => id))).toBe(true);
    expect(areDistinct(suggestions.map(({ attribute }) => attribute))).toBe(true);
    expect(areDistinct(suggestions.map(({ label }) => label.toLowerCase()))).toBe(true);
  });

  it("stand in groups of which none is empty and every one has its title", () => {
    expect(areDistinct(suggestionGroups.map(({ group }) => group))).toBe(true);
    expect(areDistinct(suggestionGroups.map(({ title }) => title))).toBe(true);
    for (const { group } of suggestionGroups)
      expect(suggestions.filter((each) => each.group === group).length).toBeGreaterThan(1);
  });

  it.each([
    [true, true],
    [true, false],
    [false, true],
  ])("can be taken as a non-negotiable (%s) and as a goal (%s)", (asNonNegotiable, asGoal) => {
    for (const criterion of taken(asNonNegotiable, asGoal)) {
      const { id, problem, hasLimit, isGoal } = readCriterion(criterion);
      expect({ id, problem, hasLimit, isGoal }).toEqual({
        id: criterion.id,
        problem: null,
        hasLimit: asNonNegotiable,
        isGoal: asGoal,
      });
      const kind = kindNamed(criterion.kind);
      expect(kind?.readDefinition(kind.fillDefinition(criterion.definition)).ok).toBe(true);
    }
  });

  it("do not contradict themselves or each other", () => {
    expect(warningsFor(taken(true, false))).toEqual([]);
    expect(warningsFor(taken(false, true))).toEqual([]);
    const warned = warningsFor(taken(true, true)).map(({ reason }) => reason);
    expect(new Set(warned)).toEqual(new Set(["same-for-all"]));
  });

  it("each bring one calm question of their own", () => {
    const asks = taken(true, true).map((each) => readCriterion(each).ask);
    expect(areDistinct(asks.map(({ text }) => text))).toBe(true);
    for (const { text } of asks) expect(text).toMatch(/^[A-Z][^!?]*\?$/);
  });

  it("never say in a question to others why it is asked", () => {
    const whys = /\b(my|parental|child|family|health|disab|access|visa|sponsor|religio|pray|pregnan)/i;
    const asks = taken(true, true).map((each) => readCriterion(each).ask);
    const delicate = asks.filter(({ sensitive, via }) => sensitive && via !== "research");
    expect(delicate.length).toBeGreaterThan(5);
    for (const { text } of delicate) expect(text).not.toMatch(whys);
  });
});
