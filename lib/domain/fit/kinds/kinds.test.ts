import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCriterion } from "../criterion";
import { criteriaOf, profiles } from "../fixtures/profiles";
import { isRecord } from "../form";
import { readAnswer } from "../reading";
import { suggestions } from "../suggestions";
import { kindNamed, kinds } from ".";

/** Every kind must be shown at work by a suggestion; those are what the contract is checked on. */
const cases = kinds.map((kind) => ({
  name: kind.kind,
  kind,
  examples: suggestions.filter((suggestion) => suggestion.kind === kind.kind),
}));

describe("the list of kinds", () => {
  it("names every kind once and finds it by its name", () => {
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
    for (const kind of kinds) expect(kindNamed(kind.kind)).toBe(kind);
    expect(kindNamed("constructor")).toBeUndefined();
  });
});

describe.each(cases)("the kind $name", ({ kind, examples }) => {
  const yardsticks = examples.flatMap(({ definition, label }) => kind.yardstick(definition, label) ?? []);

  it("has a suggestion, and reads the definition of each", () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(yardsticks).toHaveLength(examples.length);
  });

  it("describes each field once, with something to choose from where there is a choice", () => {
    const names = kind.definitionFields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { answerFields } of yardsticks)
      for (const field of [...kind.definitionFields, ...answerFields]) {
        expect(field.label).toMatch(/^[A-Z]/);
        const isChoice = field.control === "select" || field.control === "checkboxes";
        if (field.control !== "text") expect((field.options?.length ?? 0) > 0).toBe(isChoice);
      }
  });

  it("fills its form from a definition and reads the same definition back", () => {
    for (const { definition } of examples) {
      const read = kind.readDefinition(kind.fillDefinition(definition));
      expect(read).toMatchObject({ ok: true, value: definition });
    }
  });

  it("fills its form from any definition with a limit or a goal, and reads the same back", () => {
    fc.assert(
      fc.property(profiles(), (samples) => {
        const own = criteriaOf(samples).filter((criterion) => criterion.kind === kind.kind);
        for (const { definition } of own) {
          const { hasLimit = false, isGoal = false } = kind.yardstick(definition, "Label") ?? {};
          const read = kind.readDefinition(kind.fillDefinition(definition));
          expect(read.ok).toBe(hasLimit || isGoal);
          if (read.ok) expect(read.value).toMatchObject(isRecord(definition) ? definition : {});
        }
      }),
    );
  });

  it("asks for a limit or a goal in a sentence at one of its fields", () => {
    const read = kind.readDefinition({});
    const names = kind.definitionFields.map(({ name }) => name);
    expect(read.ok).toBe(false);
    for (const [field, sentence] of Object.entries(read.ok ? {} : read.problems)) {
      expect(names).toContain(field);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("has samples that are exact, and that reach both ends of its value and both sides of its limit", () => {
    for (const { samples, whenUnknown, measure } of yardsticks) {
      const measured = samples
        .map((sample) => measure(sample, false))
        .filter((each) => typeof each !== "string");
      expect(measured).toHaveLength(samples.length);
      for (const { value, gate } of measured) {
        expect(value[0]).toBe(value[1]);
        expect(["met", "violated"]).toContain(gate);
      }
      expect(new Set(measured.map(({ gate }) => gate))).toEqual(new Set(["met", "violated"]));
      const values = measured.map(({ value }) => value[0]);
      expect([Math.min(...values), Math.max(...values)]).toEqual(whenUnknown.value);
      expect(whenUnknown.gate).toBe("unknown");
    }
  });

  it("has outcomes that reach all that an answer leaves possible, and nothing else", () => {
    fc.assert(
      fc.property(profiles(), (samples) => {
        for (const { criterion: stored, answer } of samples) {
          if (stored.kind !== kind.kind) continue;
          const { gate, value, outcomes, applies, criterion } = readAnswer(readCriterion(stored), answer);
          if (!applies) continue;
          const values = outcomes.map((outcome) => outcome.value);
          const gates = new Set(outcomes.map((outcome) => outcome.gate));
          expect([...gates]).toEqual(
            gate === "unknown" ? expect.arrayContaining(["met", "violated"]) : [gate],
          );
          if (criterion.isGoal) expect([Math.min(...values), Math.max(...values)]).toEqual(value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("reads every answer back from the form it fills, and describes it", () => {
    for (const yardstick of yardsticks)
      for (const sample of yardstick.samples) {
        const read = yardstick.readAnswer(yardstick.fillAnswer(sample));
        expect(read).toEqual({ ok: true, value: sample });
        expect(yardstick.describeAnswer(sample)).toMatch(/\S/);
      }
  });

  it("asks in a sentence for an answer that was left empty", () => {
    for (const { readAnswer, answerFields } of yardsticks) {
      const read = readAnswer({});
      const problems = Object.entries(read.ok ? {} : read.problems);
      expect(problems).not.toEqual([]);
      for (const [field, sentence] of problems) {
        expect(answerFields.map(({ name }) => name)).toContain(field);
        expect(sentence).toMatch(/^Please .*\.$/);
      }
    }
  });

  it("never throws over a definition or an answer from elsewhere", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (definition, answer) => {
        kind.yardstick(definition, "Label");
        kind.fillDefinition(definition);
        for (const yardstick of yardsticks) {
          yardstick.fillAnswer(answer);
          const measured = yardstick.measure({ state: "known", value: answer }, false);
          expect(measured === "unreadable-answer").toBe(
            yardstick.describeAnswer({ state: "known", value: answer }) === null,
          );
        }
      }),
    );
  });
});
