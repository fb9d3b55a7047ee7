import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changed, firstStep, redone, type Steps, undone } from "./steps";

const typedAt = (at: number, field = "body") => ({ field, at });
const typing = (value: string, at: number, field?: string): Change<string> => ({
  ...{ value, what: "your typing", typed: typedAt(at, field) },
});
const choosing = (value: string): Change<string> => ({ value, what: "a choice", typed: null });

const stepsOf = (...changes: Change<string>[]): Steps<string> => changes.reduce(changed, firstStep("start"));

describe("steps", () => {
  test("what is typed without a pause is one step, and a pause begins another", () => {
    const steps = stepsOf(typing("a", 0), typing("ab", 600), typing("abc", 1200), typing("abc d", 2300));
    expect(undone(steps).now).toBe("abc");
    expect(undone(undone(steps)).now).toBe("start");
  });

  test("typing in another field, and a choice in between, are steps of their own", () => {
    const steps = stepsOf(
      typing("a", 0),
      typing("b", 1, "subject"),
      choosing("c"),
      typing("d", 2, "subject"),
    );
    expect(steps.past.map(({ value }) => value)).toEqual(["c", "b", "a", "start"]);
  });

  test("each of two choices is a step, and typing after an undo is another", () => {
    expect(stepsOf(choosing("a"), choosing("b")).past).toHaveLength(2);
    const back = undone(stepsOf(typing("a", 0), typing("ab", 2000)));
    expect(undone(changed(back, typing("ax", 2100))).now).toBe("a");
  });

  test("what was taken back is gone with the next change, and nothing happens at either end", () => {
    const steps = changed(undone(stepsOf(choosing("a"), choosing("b"))), choosing("c"));
    expect(redone(steps)).toBe(steps);
    expect(undone(firstStep("start")).now).toBe("start");
  });

  test("a hundred steps are kept", () => {
    const steps = stepsOf(...Array.from({ length: 150 }, (_, at) => choosing(String(at))));
    expect(steps.past).toHaveLength(100);
    expect(steps.past.at(-1)?.value).toBe("49");
  });

  test("all that was undone comes back as it was, with what it is called", () => {
    const change = fc.record({
      value: fc.string(),
      what: fc.constantFrom("a choice", "your typing"),
      typed: fc.option(fc.record({ field: fc.constantFrom("body", "subject"), at: fc.nat(5000) })),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const steps = stepsOf(...changes);
        const there = steps.past.reduce(undone, steps);
        expect(there.now).toBe("start");
        const back = there.future.reduce(redone, there);
        expect({ ...back, typing: null }).toEqual({ ...steps, typing: null });
      }),
      { numRuns: 1000 },
    );
  });
});
