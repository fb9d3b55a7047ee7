import { expect, test } from "vitest";
import { kindNamed } from "./kinds";
import { mostOf } from "./most";

const number = (unit: string, fields: Record<string, string>) =>
  kindNamed("number")?.readDefinition({ unit, ...fields });

test("a week has no more than seven days, as a limit, as a level and as an answer", () => {
  const problem = "A week has 7 days.";
  expect(number("days a week", { "want.worst": "0", "want.best": "8" })).toEqual({
    ...{ ok: false, problems: { "want.best": problem } },
  });
  expect(number(" Days a week", { "must.direction": "at-most", "must.limit": "7.5" })).toEqual({
    ...{ ok: false, problems: { "must.limit": problem } },
  });
  expect(number("days a week", { "want.worst": "0", "want.best": "7" })?.ok).toBe(true);
  expect(number("days a month", { "want.worst": "0", "want.best": "8" })?.ok).toBe(true);
  const yardstick = kindNamed("number")?.yardstick(
    { unit: "days a week", want: { worst: 0, best: 5 } },
    "Days",
  );
  expect(yardstick?.readAnswer({ "value.min": "3", "value.max": "10" })).toEqual({
    ...{ ok: false, problems: { "value.max": problem } },
  });
  expect(yardstick?.readAnswer({ "value.min": "7" })).toMatchObject({ ok: true });
});

test("a week has no more than 168 hours", () => {
  const yardstick = kindNamed("range")?.yardstick(
    { unit: "hours a week", want: { lowest: 20, idealFrom: 30, idealTo: 38, highest: 48 } },
    "Hours",
  );
  expect(yardstick?.readAnswer({ "value.min": "169" })).toEqual({
    ...{ ok: false, problems: { "value.min": "A week has 168 hours." } },
  });
});

test("of other units there may be any number", () => {
  expect(mostOf("people")).toBeNull();
  expect(mostOf("")).toBeNull();
  expect(mostOf("constructor")).toBeNull();
});
