import { describe, expect, it } from "vitest";
import type { StoredAnswer } from "./answer";
import { readCriterion } from "./criterion";
import { readAnswer } from "./reading";

const definition = {
  unit: "days",
  must: { direction: "at-least", limit: 2 },
  want: { worst: 0, best: 4 },
};
const stored = { id: "remote", kind: "number", label: "Remote", attribute: "remote", definition, rank: 1 };
const remote = readCriterion(stored);
const hopeful = readCriterion({ ...stored, definition: { ...definition, prior: { mean: 75 } } });

describe("readAnswer", () => {
  it.each<[string, StoredAnswer | undefined, object]>([
    ["nothing", undefined, { gate: "unknown", value: [0, 1], estimate: 0.5, text: "unknown" }],
    ["unknown", { state: "unknown" }, { gate: "unknown", value: [0, 1], estimate: 0.5, text: "unknown" }],
    [
      "a known number",
      { state: "known", value: 3 },
      { gate: "met", value: [0.75, 0.75], estimate: 0.75, text: "3 days" },
    ],
    [
      "a range",
      { state: "range", value: { min: 1, max: 3 } },
      { gate: "unknown", value: [0.25, 0.75], estimate: 0.5, text: "1–3 days" },
    ],
    [
      "a range that is final",
      { state: "range", value: { min: 1, max: 4 }, final: true },
      { gate: "met", value: [0.625, 0.625], estimate: 0.625, text: "1–4 days" },
    ],
    [
      "a guess",
      { state: "known", value: 1, confidence: "guess" },
      { gate: "unknown", value: [0, 1], estimate: 0.25, text: "1 day (a guess)" },
    ],
    [
      "a likely answer, as a confirmed one",
      { state: "known", value: 1, confidence: "likely" },
      { gate: "violated", value: [0.25, 0.25], estimate: 0.25, text: "1 day" },
    ],
    ["partly", { state: "partial" }, { gate: "unknown", value: [0.5, 0.5], estimate: 0.5, text: "partly" }],
    [
      "partly, ruled by the person",
      { state: "partial", value: { share: 0.25, ruling: "met" } },
      { gate: "met", value: [0.25, 0.25], estimate: 0.25, text: "partly" },
    ],
    ["what does not apply", { state: "na" }, { applies: false, text: "does not apply" }],
    [
      "a guess that it does not apply, which drops nothing",
      { state: "na", confidence: "guess" },
      { applies: true, gate: "unknown", value: [0, 1], estimate: 0.5 },
    ],
    [
      "an answer with a source of another version",
      { state: "known", value: 3, source: "pigeon" },
      { gate: "met", problem: null, answer: expect.objectContaining({ source: null }) },
    ],
    [
      "an answer that is none",
      { state: "known", value: "three" },
      { gate: "unknown", value: [0, 1], estimate: 0.5, problem: "unreadable-answer" },
    ],
  ])("reads %s", (_, answer, expected) => {
    expect(readAnswer(remote, answer)).toMatchObject(expected);
  });

  it("expects what the person expects, as long as nothing is known", () => {
    expect(readAnswer(hopeful, undefined)).toMatchObject({ value: [0, 1], estimate: 0.75 });
    expect(readAnswer(hopeful, { state: "range", value: { min: 1, max: 3 } }).estimate).toBe(0.5);
  });

  it("keeps the outcomes of partly to what has not been ruled on", () => {
    expect(readAnswer(remote, { state: "partial" }).outcomes).toEqual([
      { gate: "met", value: 0.5 },
      { gate: "violated", value: 0.5 },
    ]);
    const goal = readCriterion({ ...stored, definition: { want: definition.want } });
    expect(readAnswer(goal, { state: "partial" })).toMatchObject({
      gate: "met",
      outcomes: [{ gate: "met", value: 0.5 }],
    });
  });

  it("knows nothing of a criterion it cannot read, except that it may not apply", () => {
    const future = readCriterion({ ...stored, kind: "moon-phase" });
    expect(readAnswer(future, { state: "known", value: 3 })).toMatchObject({
      gate: "unknown",
      value: [0, 1],
      problem: "unknown-kind",
    });
    expect(readAnswer(future, { state: "na" }).applies).toBe(false);
  });
});
