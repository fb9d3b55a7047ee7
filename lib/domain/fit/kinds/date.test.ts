import { describe, expect, it } from "vitest";
import { asCriterionKind } from "../criterion-kind";
import type { Gate } from "../gate";
import type { Interval } from "../interval";
import type { Known, Range } from "../stated";
import { dateKind } from "./date";

// Twenty days from worst to best, over a leap day.
const start = dateKind.definition.parse({
  must: { direction: "not-before", limit: "2028-02-25" },
  want: { worst: "2028-02-20", best: "2028-03-11" },
});
const deadline = dateKind.definition.parse({ must: { direction: "not-after", limit: "2028-03-01" } });

const on = (value: string): Known<string> => ({ state: "known", value });
const between = (min: string, max: string): Range<string> => ({ state: "range", value: { min, max } });

describe("a date", () => {
  it.each<[Known<string> | Range<string>, Gate, Interval]>([
    [on("2028-02-25"), "met", [0.25, 0.25]],
    [on("2028-02-24"), "violated", [0.2, 0.2]],
    [on("2028-03-01"), "met", [0.5, 0.5]],
    [on("2030-01-01"), "met", [1, 1]],
    [between("2028-02-20", "2028-03-01"), "unknown", [0, 0.5]],
    [between("2027-01-01", "2028-02-24"), "violated", [0, 0.2]],
  ])("judges %j", (stated, gate, [low, high]) => {
    expect(dateKind.judgeMust(start, stated)).toBe(gate);
    expect(dateKind.valueInterval(start, stated)).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
  });

  it("can have to be early", () => {
    expect(dateKind.judgeMust(deadline, on("2028-03-01"))).toBe("met");
    expect(dateKind.judgeMust(deadline, on("2028-03-02"))).toBe("violated");
  });

  it("has whole days for its answers, each once", () => {
    const days = dateKind.completions(start, between("2028-02-24", "2028-02-26"));
    expect(days.map(({ value }) => value).sort()).toEqual(["2028-02-24", "2028-02-25", "2028-02-26"]);
    const open = dateKind.completions(deadline, null).map(({ value }) => value);
    expect(open).toEqual(expect.arrayContaining(["2028-03-01", "2028-03-31"]));
    expect(dateKind.settle?.(between("2028-02-28", "2028-03-01"))).toEqual(on("2028-02-29"));
  });

  it("says its limit and its answers as a person would", () => {
    expect(dateKind.describeLimit(start, "First day")).toBe("First day not before 25 February 2028");
    expect(dateKind.describeLimit(deadline, "Deadline")).toBe("Deadline not after 1 March 2028");
    expect(dateKind.describeAnswer(start, between("2028-02-01", "2028-03-01"))).toBe(
      "1 February 2028 to 1 March 2028",
    );
  });

  const noSuchDay = "Please give a date that exists, or say that it is not known yet.";
  it.each([
    [{ "value.min": "2026-02-30" }, { "value.min": noSuchDay }],
    [{ "value.min": "2027-02-29" }, { "value.min": noSuchDay }],
    [{ "value.min": "1 March 2028" }, { "value.min": noSuchDay }],
    [{ "value.min": "2028-02-01T09:00" }, { "value.min": noSuchDay }],
    [{ "value.max": "2028-02-01" }, { "value.min": "Please fill this in too." }],
    [
      { "value.min": "2028-03-01", "value.max": "2028-02-01" },
      { "value.max": "The high end is below the low end." },
    ],
  ])("refuses the answer %j", (form, problems) => {
    const yardstick = asCriterionKind(dateKind).yardstick(start, "First day");
    expect(yardstick?.readAnswer({ ...form })).toEqual({ ok: false, problems });
  });

  it.each([
    [
      { "must.direction": "not-before", "must.limit": "2026-02-30" },
      { "must.limit": "Please give a date that exists, such as 2026-10-01." },
    ],
    [
      { "must.direction": "not-before", "must.limit": "1066-10-14" },
      { "must.limit": "Please choose a year from 1900 to 2199." },
    ],
    [
      { "want.worst": "2026-02-03", "want.best": "2026-02-03" },
      { "want.best": "The best level must differ from the worst." },
    ],
  ])("refuses the definition %j", (form, problems) => {
    expect(asCriterionKind(dateKind).readDefinition({ ...form })).toEqual({ ok: false, problems });
  });
});
