import { describe, expect, it } from "vitest";
import { warningsFor } from "./warnings";

const criterion = (id: string, kind: string, definition: object, attribute = "commute") => ({
  ...{ id, kind, label: `Label ${id}`, attribute, definition, rank: null },
});
const atMost = (id: string, limit: number, more: object = {}, attribute?: string) =>
  criterion(id, "number", { must: { direction: "at-most", limit }, ...more }, attribute);
const atLeast = (id: string, limit: number, more: object = {}, attribute?: string) =>
  criterion(id, "number", { must: { direction: "at-least", limit }, ...more }, attribute);

describe("warningsFor", () => {
  it("finds a best level that breaks its own limit", () => {
    expect(warningsFor([atMost("a", 30, { want: { worst: 10, best: 60 } })])).toEqual([
      {
        reason: "best-fails-limit",
        criterionIds: ["a"],
        sentence: "The best level you named breaks your own limit, “Label a at most 30”.",
      },
    ]);
    expect(warningsFor([atMost("a", 30, { want: { worst: 60, best: 10 } })])).toEqual([]);
    const choice = { options: ["x", "y"], must: { accept: ["x"] }, want: { points: [0, 100] } };
    expect(warningsFor([criterion("a", "choice", choice)])).toMatchObject([{ reason: "best-fails-limit" }]);
  });

  it("finds limits that no job can meet together", () => {
    expect(warningsFor([atMost("a", 30), atLeast("b", 40)])).toEqual([
      {
        reason: "no-job-can-pass",
        criterionIds: ["a", "b"],
        sentence: "No job can meet both “Label a at most 30” and “Label b at least 40”.",
      },
    ]);
  });

  it.each([
    ["meet in one point", atMost("a", 40), atLeast("b", 40)],
    [
      "meet between two samples",
      atMost("a", 40.7, { want: { worst: 90, best: 0 } }),
      atLeast("b", 40.3, { want: { worst: 0, best: 90 } }),
    ],
    ["are about different things", atMost("a", 30), atLeast("b", 40, {}, "hours")],
    ["are about nothing in particular", atMost("a", 30, {}, ""), atLeast("b", 40, {}, "")],
    ["are no limits both", atMost("a", 30), criterion("b", "number", { want: { worst: 40, best: 50 } })],
    ["cannot be read", criterion("a", "moon", { must: {} }), criterion("b", "moon", { must: {} })],
  ])("is silent about limits that %s", (_, a, b) => {
    expect(warningsFor([a, b])).toEqual([]);
  });
});
