import { expect, test } from "vitest";
import { readCriterion } from "./criterion";
import { swingOf } from "./swing";

const swing = (kind: string, definition: object) =>
  swingOf(readCriterion({ id: "c", kind, label: "C", attribute: "", rank: 1, definition }));

test("the ends of a goal are told in the words of its kind, also where less is better", () => {
  const minutes = { unit: "minutes", want: { worst: 75, best: 15 } };
  expect(swing("number", minutes)).toEqual({ worst: "75 minutes", best: "15 minutes" });
  expect(swing("boolean", { want: { best: false } })).toEqual({ worst: "yes", best: "no" });
  expect(swing("scale", { want: { better: "more" } })).toEqual({ worst: "1 of 5", best: "5 of 5" });
  const options = { options: ["a", "b", "c"], want: { points: [40, 100, 0] } };
  expect(swing("choice", options)).toEqual({ worst: "c", best: "b" });
});

test("a limit beyond the worst level moves neither end", () => {
  const days = { unit: "days", must: { direction: "at-least", limit: 2 }, want: { worst: 2, best: 4 } };
  expect(swing("number", days)).toEqual({ worst: "2 days", best: "4 days" });
});

test("a range has its own levels for ends, not the steps between them", () => {
  const range = (lowest: number, idealFrom: number, idealTo: number, highest: number) =>
    swing("range", { unit: "hours", want: { lowest, idealFrom, idealTo, highest } });
  expect(range(20, 32, 38, 48)).toEqual({ worst: "20 or 48 hours", best: "32–38 hours" });
  expect(range(0, 1, 1, 2000)).toEqual({ worst: "0 or 2,000 hours", best: "1 hour" });
  expect(range(20, 20, 38, 48)).toEqual({ worst: "48 hours", best: "20–38 hours" });
  expect(range(20, 30, 48, 48)).toEqual({ worst: "20 hours", best: "30–48 hours" });
  // Worth everything inside and nothing outside: what lies outside has no end to name.
  expect(range(20, 20, 48, 48)?.worst).toMatch(/hours$/);
});

test("what is no goal, or cannot be read, has none", () => {
  expect(swing("scale", { must: { atLeast: 3 } })).toBeNull();
  expect(swing("colour", { want: {} })).toBeNull();
});
