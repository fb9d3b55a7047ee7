import { describe, expect, it } from "vitest";
import { allOf, type Gate, inclusionOf } from "./gate";
import { judge } from "./judge";

describe("allOf", () => {
  it.each<[Gate, Gate, Gate]>([
    ["met", "met", "met"],
    ["met", "unknown", "unknown"],
    ["met", "violated", "violated"],
    ["unknown", "met", "unknown"],
    ["unknown", "unknown", "unknown"],
    ["unknown", "violated", "violated"],
    ["violated", "met", "violated"],
    ["violated", "unknown", "violated"],
    ["violated", "violated", "violated"],
  ])("takes the lesser of %s and %s (kleene-and)", (a, b, expected) => {
    expect(allOf([a, b])).toBe(expected);
  });

  it("is met when there is nothing to meet (kleene-and)", () => {
    expect(allOf([])).toBe("met");
  });
});

describe("inclusionOf", () => {
  it.each<[boolean[], Gate]>([
    [[true, true], "met"],
    [[true, false], "unknown"],
    [[false, false], "violated"],
  ])("judges %j as %s", (acceptable, expected) => {
    expect(inclusionOf(acceptable)).toBe(expected);
  });
});

const rows = { PE: [7, 5, 35], JN: [5, 4, 26], AA: [5, 6, 28], MM: [1, 7, 30], FN: [5, 8, 30] };
const columns = ["ROE", "CAP", "RI"];
type Rule = readonly [column: string, kind: string, definition: object];

const atLeast = (column: string, limit: number): Rule => [
  column,
  "number",
  { must: { direction: "at-least", limit } },
];
const atMost = (column: string, limit: number): Rule => [
  column,
  "number",
  { must: { direction: "at-most", limit } },
];
const oneOf = (column: string, isAccepted: (value: number) => boolean): Rule => {
  const values = Object.values(rows).map((row) => row[columns.indexOf(column)] ?? 0);
  const options = [...new Set(values)].map(String);
  return [
    column,
    "choice",
    { options, must: { accept: options.filter((each) => isAccepted(Number(each))) } },
  ];
};

describe("the gate as a filter", () => {
  // The data are whole numbers, so "more than 1" is "at least 2".
  it.each<[string, readonly Rule[], readonly string[]]>([
    ["skcriteria-filter-ge", [atLeast("ROE", 2), atLeast("RI", 28)], ["PE", "AA", "FN"]],
    ["skcriteria-filter-gt", [atLeast("ROE", 2), atLeast("RI", 28)], ["PE", "AA", "FN"]],
    ["skcriteria-filter-lt", [atMost("ROE", 6), atMost("CAP", 4)], ["JN"]],
    ["skcriteria-filter-le", [atMost("ROE", 5), atMost("CAP", 4)], ["JN"]],
    [
      "skcriteria-filter-notin",
      [oneOf("ROE", (value) => ![5, 1].includes(value)), oneOf("CAP", (value) => ![4, 7].includes(value))],
      ["PE"],
    ],
    [
      "skcriteria-filter-eq",
      [oneOf("ROE", (value) => value === 5), oneOf("CAP", (value) => value === 4)],
      ["JN"],
    ],
    [
      "skcriteria-filter-ne",
      [oneOf("ROE", (value) => value !== 5), oneOf("CAP", (value) => value !== 4)],
      ["PE", "MM"],
    ],
  ])("keeps the published rows (%s)", (_, rules, expected) => {
    const criteria = rules.map(([id, kind, definition]) => ({
      ...{ id, kind, definition, label: id, attribute: "", rank: null },
    }));
    const kept = Object.entries(rows).filter(([, row]) => {
      const answers = rules.map(([column, kind]) => {
        const value = row[columns.indexOf(column)] ?? 0;
        return [column, { state: "known", value: kind === "choice" ? String(value) : value }];
      });
      const thresholds = { floor: 0.3, bar: 0.5 };
      return judge({ criteria, answers: Object.fromEntries(answers), thresholds }).gate === "met";
    });
    expect(kept.map(([name]) => name)).toEqual(expected);
  });
});
