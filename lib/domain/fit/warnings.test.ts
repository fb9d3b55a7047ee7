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

  const paid = { currency: "EUR", period: "year", basis: "gross" };
  it.each<[string, object, object]>([
    ["boolean", { must: { accept: true } }, { must: { accept: false } }],
    [
      "choice",
      { options: ["x", "y"], must: { accept: ["x"] } },
      { options: ["x", "y"], must: { accept: ["y"] } },
    ],
    ["range", { must: { min: 10, max: 20 } }, { must: { min: 21, max: 30 } }],
    [
      "date",
      { must: { direction: "not-before", limit: "2027-03-02" } },
      { must: { direction: "not-after", limit: "2027-03-01" } },
    ],
    [
      "money",
      { ...paid, must: { direction: "at-least", limit: 60 } },
      { ...paid, must: { direction: "at-most", limit: 50 } },
    ],
  ])("finds limits of the kind %s that exclude each other", (kind, first, second) => {
    const pair = [criterion("a", kind, first), criterion("b", kind, second)];
    expect(warningsFor(pair)).toMatchObject([{ reason: "no-job-can-pass", criterionIds: ["a", "b"] }]);
  });

  it("finds a goal that is the same for every job within its limit", () => {
    const both = { must: { accept: true }, want: { best: true } };
    const visa = { ...criterion("a", "boolean", both), rank: 1 };
    expect(warningsFor([visa])).toEqual([
      {
        reason: "same-for-all",
        criterionIds: ["a"],
        sentence:
          "As a goal, “Label a” cannot tell jobs apart: all that meet your limit score the same there.",
      },
    ]);
    expect(warningsFor([{ ...visa, rank: null }])).toEqual([]);
    const beyond = { ...atLeast("a", 70, { want: { worst: 40, best: 60 } }), rank: 1 };
    expect(warningsFor([beyond])).toMatchObject([{ reason: "same-for-all" }]);
    expect(warningsFor([{ ...atLeast("a", 52, { want: { worst: 48, best: 68 } }), rank: 1 }])).toEqual([]);
  });

  it("finds a goal that is counted twice", () => {
    const goal = (id: string, attribute: string, label = id, rank: number | null = 1) => ({
      ...{ id, kind: "scale", label, attribute, definition: { want: { better: "more" } }, rank },
    });
    expect(warningsFor([goal("a", "pay"), goal("b", "pay")])).toEqual([
      {
        reason: "counted-twice",
        criterionIds: ["a", "b"],
        sentence: "Two of your goals are about the same thing, “a” and “b”, so it counts twice.",
      },
    ]);
    expect(warningsFor([goal("a", "", "Base pay"), goal("b", "", "base pay")])).toHaveLength(1);
    expect(warningsFor([goal("a", ""), goal("b", "")])).toEqual([]);
    expect(warningsFor([goal("a", "pay"), goal("b", "pay", "b", null)])).toEqual([]);
  });

  it.each([
    [
      "are in different units",
      atLeast("a", 50_000, { unit: "€ a year" }),
      atMost("b", 4000, { unit: "€ a month" }),
    ],
    [
      "cannot be compared",
      criterion("a", "money", { ...paid, must: { direction: "at-least", limit: 60 } }),
      criterion("b", "money", { ...paid, period: "month", must: { direction: "at-most", limit: 50 } }),
    ],
    [
      "choose from different options",
      criterion("a", "choice", { options: ["x", "y"], must: { accept: ["x"] } }),
      criterion("b", "choice", { options: ["v", "w"], must: { accept: ["v"] } }),
    ],
    [
      "share one number",
      criterion("a", "range", { must: { min: 10, max: 20 } }),
      criterion("b", "range", { must: { min: 20, max: 30 } }),
    ],
    [
      "a short way meets",
      criterion("a", "commute", { days: 5, must: { limit: 10 } }),
      criterion("b", "commute", { days: 1, must: { limit: 90 } }),
    ],
    [
      "a high step meets",
      criterion("a", "scale", { must: { atLeast: 2 } }),
      criterion("b", "scale", { must: { atLeast: 5 } }),
    ],
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
