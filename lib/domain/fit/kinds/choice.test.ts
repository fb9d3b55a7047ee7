import { describe, expect, it } from "vitest";
import { asCriterionKind } from "../criterion-kind";
import type { Gate } from "../gate";
import type { Interval } from "../interval";
import type { Known, Options } from "../stated";
import { choiceKind } from "./choice";

const contract = choiceKind.definition.parse({
  options: ["permanent", "fixed term", "freelance"],
  must: { accept: ["permanent", "fixed term"] },
  want: { points: [100, 50, 0] },
});

const one = (value: string): Known<string> => ({ state: "known", value });
const some = (...value: string[]): Options<string> => ({ state: "options", value });

describe("one of several options", () => {
  it.each<[Known<string> | Options<string>, Gate, Interval]>([
    [one("permanent"), "met", [1, 1]],
    [one("freelance"), "violated", [0, 0]],
    [some("permanent", "fixed term"), "met", [0.5, 1]],
    [some("permanent", "freelance"), "unknown", [0, 1]],
    [one("an option taken off the list"), "unknown", [0, 1]],
  ])("judges %j", (stated, gate, value) => {
    expect(choiceKind.judgeMust(contract, stated)).toBe(gate);
    expect(choiceKind.valueInterval(contract, stated)).toEqual(value);
  });

  it("is as open as its options while nothing is known", () => {
    const gentle = choiceKind.definition.parse({ ...contract, want: { points: [90, 50, 20] } });
    expect(choiceKind.valueInterval(gentle, null)).toEqual([0.2, 0.9]);
    expect(choiceKind.completions(gentle, null)).toHaveLength(3);
  });

  it("says its limit and its answers as a person would", () => {
    expect(choiceKind.describeLimit(contract, "Contract")).toBe("Contract: permanent or fixed term");
    expect(choiceKind.describeAnswer(contract, some("permanent", "freelance"))).toBe(
      "permanent or freelance",
    );
  });

  it.each([
    [{ options: "one" }, { options: "Please write at least two options, one a line." }],
    [{ options: "one\none" }, { options: "Two of the options are the same." }],
    [
      { options: "a\nb", "must.accept": "c" },
      { "must.accept": "Please use the same words as in the list of options." },
    ],
    [
      { options: "a\nb", "must.accept": "a\nb" },
      {
        "must.accept":
          "A limit that takes every option rules nothing out. Leave one out, or leave this empty.",
      },
    ],
    [
      { options: "a\nb", "want.points": "100" },
      { "want.points": "Please give each option one number, in the same order." },
    ],
    [
      { options: "a\nb", "want.points": "50\n50" },
      { "want.points": "At least two of the numbers must differ." },
    ],
    [
      { options: "a\nb", "want.points": "good\nbad" },
      { "want.points": "Please write numbers from 0 to 100, one a line." },
    ],
    [
      { options: "a\nb", "want.points": "101\n0" },
      { "want.points": "Please write numbers from 0 to 100, one a line." },
    ],
  ])("refuses the definition %j", (form, problems) => {
    expect(asCriterionKind(choiceKind).readDefinition({ ...form })).toEqual({ ok: false, problems });
  });

  it("takes one ticked option as known and several as still possible", () => {
    const yardstick = asCriterionKind(choiceKind).yardstick(contract, "Contract");
    expect(yardstick?.readAnswer({ value: "freelance" })).toEqual({ ok: true, value: one("freelance") });
    expect(yardstick?.readAnswer({ value: ["permanent", "freelance"] })).toEqual({
      ok: true,
      value: some("permanent", "freelance"),
    });
  });
});
