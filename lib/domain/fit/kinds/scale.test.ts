import { describe, expect, it } from "vitest";
import type { Gate } from "../gate";
import type { Interval } from "../interval";
import type { Known, Range } from "../stated";
import { scaleKind } from "./scale";

const growth = scaleKind.definition.parse({ must: { atLeast: 3 }, want: { better: "more" } });

describe("a scale from 1 to 5", () => {
  it.each<[Known<number> | Range<number>, Gate, Interval]>([
    [{ state: "known", value: 3 }, "met", [0.5, 0.5]],
    [{ state: "known", value: 2 }, "violated", [0.25, 0.25]],
    [{ state: "range", value: { min: 2, max: 4 } }, "unknown", [0.25, 0.75]],
    [{ state: "range", value: { min: 3, max: 5 } }, "met", [0.5, 1]],
  ])("judges %j", (stated, gate, value) => {
    expect(scaleKind.judgeMust(growth, stated)).toBe(gate);
    expect(scaleKind.valueInterval(growth, stated)).toEqual(value);
  });

  it("says its limit and its answers as a person would", () => {
    expect(scaleKind.describeLimit(growth, "Room to grow")).toBe("Room to grow at least 3 of 5");
    expect(scaleKind.describeAnswer(growth, { state: "range", value: { min: 3, max: 4 } })).toBe("3–4 of 5");
  });

  it("stays exact when a range settles between two steps", () => {
    const settled = scaleKind.settle?.({ state: "range", value: { min: 3, max: 4 } });
    expect(settled).toEqual({ state: "known", value: 3.5 });
    expect(settled && scaleKind.completions(growth, settled)).toEqual([settled]);
  });

  it.each([0, 6, 2.5, "3", null])("does not take %j for an answer", (value) => {
    expect(scaleKind.answer.safeParse({ state: "known", value }).success).toBe(false);
  });

  it("does not take a limit that every answer meets", () => {
    expect(scaleKind.definition.safeParse({ must: { atLeast: 1 } }).success).toBe(false);
  });
});
