import { describe, expect, it } from "vitest";
import { asCriterionKind } from "../criterion-kind";
import type { Gate } from "../gate";
import type { Interval } from "../interval";
import { commuteKind } from "./commute";

// 270 minutes a week at most; 450 are the worst, 90 the best.
const commute = commuteKind.definition.parse({ days: 3, must: { limit: 45 }, want: { worst: 75, best: 15 } });
const yardstick = asCriterionKind(commuteKind).yardstick(commute, "Commute");

const exactly = (minutes: number, days: number) => ({ state: "known" as const, value: { minutes, days } });
const between = (minutes: readonly [number, number], days: readonly [number, number]) => ({
  state: "range" as const,
  value: { minutes: { min: minutes[0], max: minutes[1] }, days: { min: days[0], max: days[1] } },
});

describe("the way to work", () => {
  it.each<[ReturnType<typeof exactly> | ReturnType<typeof between>, Gate, Interval]>([
    [exactly(45, 3), "met", [0.5, 0.5]],
    [exactly(46, 3), "violated", [29 / 60, 29 / 60]],
    [exactly(90, 1), "met", [0.75, 0.75]],
    [exactly(40, 5), "violated", [5 / 36, 5 / 36]],
    [exactly(300, 0), "met", [1, 1]],
    [exactly(90, 5), "violated", [0, 0]],
    [between([30, 30], [2, 5]), "unknown", [5 / 12, 11 / 12]],
    [between([30, 45], [2, 3]), "met", [0.5, 11 / 12]],
    [between([30, 60], [5, 5]), "violated", [0, 5 / 12]],
    [between([40, 50], [0, 5]), "unknown", [0, 1]],
  ])("judges %j by its minutes a week", (stated, gate, [low, high]) => {
    expect(commuteKind.judgeMust(commute, stated)).toBe(gate);
    expect(commuteKind.valueInterval(commute, stated)).toEqual([
      expect.closeTo(low, 9),
      expect.closeTo(high, 9),
    ]);
  });

  it("has exact answers from one end of what was said to the other", () => {
    const answers = commuteKind.completions(commute, between([30, 50], [2, 2]));
    expect(answers).toHaveLength(11);
    expect([answers[0], answers.at(-1)]).toEqual([exactly(30, 2), exactly(50, 2)]);
    const both = commuteKind.completions(commute, between([30, 50], [0, 5]));
    expect([both[0], both[5], both.at(-1)]).toEqual([exactly(30, 0), exactly(40, 2.5), exactly(50, 5)]);
  });

  it("says its limit and its answers as a person would", () => {
    expect(yardstick?.limit).toBe("Commute at most 4 h 30 min a week (45 minutes each way, 3 days)");
    expect(yardstick?.describeAnswer(exactly(40, 3))).toBe("40 minutes each way, 3 days a week: 4 h a week");
    expect(yardstick?.describeAnswer(between([30, 45], [1, 3]))).toBe(
      "30–45 minutes each way, 1–3 days a week: 1 h to 4 h 30 min a week",
    );
    expect(commuteKind.settle?.(between([30, 50], [2, 3]))).toEqual(exactly(40, 2.5));
  });

  it.each([
    [{ minutes: ["40", ""], days: ["3", ""] }, exactly(40, 3)],
    [{ minutes: ["40", "40"], days: ["3", ""] }, exactly(40, 3)],
    [{ minutes: ["40", "60"], days: ["3", ""] }, between([40, 60], [3, 3])],
    [{ minutes: ["40", ""], days: ["0", "5"] }, between([40, 40], [0, 5])],
  ])("reads the answer %j", ({ minutes, days }, value) => {
    const form = {
      ...{ "value.minutes.min": minutes[0] ?? "", "value.minutes.max": minutes[1] ?? "" },
      ...{ "value.days.min": days[0] ?? "", "value.days.max": days[1] ?? "" },
    };
    expect(yardstick?.readAnswer(form)).toEqual({ ok: true, value });
    expect(yardstick?.readAnswer(yardstick.fillAnswer(value))).toEqual({ ok: true, value });
  });

  it.each([
    [{ "value.minutes.min": "40" }, { "value.days.min": "Please fill this in too." }],
    [{ "value.days.min": "3" }, { "value.minutes.min": "Please fill this in too." }],
    [{ "value.minutes.min": "40", "value.days.min": "8" }, { "value.days.min": "Please write 0 to 7 days." }],
    [
      { "value.minutes.min": "40", "value.minutes.max": "30", "value.days.min": "3" },
      { "value.minutes.max": "The high end is below the low end." },
    ],
  ])("refuses the answer %j", (form, problems) => {
    expect(yardstick?.readAnswer({ ...form })).toEqual({ ok: false, problems });
  });

  it.each([
    [{ "must.limit": "45" }, { days: "Please fill this in too." }],
    [{ days: "0", "must.limit": "45" }, { days: "Please write 1 to 7 days." }],
    [
      { days: "3", "want.worst": "15", "want.best": "60" },
      { "want.best": "The best level must be the shorter way." },
    ],
    [
      { days: "3", "want.worst": "15", "want.best": "15" },
      { "want.best": "The best level must differ from the worst." },
    ],
  ])("refuses the definition %j", (form, problems) => {
    expect(asCriterionKind(commuteKind).readDefinition({ ...form })).toEqual({ ok: false, problems });
  });
});
