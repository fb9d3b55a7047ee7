import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controls, numberFromText } from "./controls";

describe("numberFromText", () => {
  it.each([
    ["52000", 52_000],
    ["52,000", 52_000],
    ["£52,000", 52_000],
    ["€ 52k", 52_000],
    ["1,234,567", 1_234_567],
    ["52 000", 52_000],
    ["52\u202f000", 52_000],
    ["52k", 52_000],
    ["52.5K", 52_500],
    ["37.5", 37.5],
    ["37,5", 37.5],
    ["-3", -3],
    ["-0", 0],
    ["", null],
    ["k", null],
    ["a lot", null],
    ["12 apples", null],
    ["Infinity", null],
    ["1".repeat(400), Number("1".repeat(40))],
  ])("reads %j as %s", (text, expected) => {
    expect(numberFromText(text)).toBe(expected);
  });

  it("reads back every number a form is filled with", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
        expect(numberFromText(String(controls.number.fill(value)))).toBe(value + 0);
      }),
    );
  });
});

const options = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

describe("controls", () => {
  it.each(Object.entries(controls))("read an empty %s as nothing, and never throw", (_, control) => {
    expect(control.read("", options)).toEqual({ value: undefined });
    expect(control.read([], options)).toEqual({ value: undefined });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.string())), (entry) => {
        control.read(entry, options);
      }),
    );
  });

  it.each(Object.entries(controls))("fill a %s with nothing for a value it cannot show", (_, control) => {
    expect([...control.fill({ odd: true })]).toEqual([]);
    expect([...control.fill(undefined)]).toEqual([]);
  });

  it("refuse what was not offered", () => {
    const refusal = { problem: "Please choose one of the answers offered." };
    expect(controls.select.read("c", options)).toEqual(refusal);
    expect(controls.checkboxes.read(["a", "c"], options)).toEqual(refusal);
    expect(controls["yes-no"].read("perhaps", options)).toEqual(refusal);
  });

  it("take lines one by one, without the empty ones", () => {
    expect(controls.lines.read(" one \r\n\r\ntwo", [])).toEqual({ value: ["one", "two"] });
    expect(controls.lines.read("x\n".repeat(31), [])).toEqual({ problem: "Please keep it to 30 lines." });
  });

  it("take one ticked box as they take several", () => {
    expect(controls.checkboxes.read("a", options)).toEqual({ value: ["a"] });
    expect(controls.checkboxes.read(["a", "b"], options)).toEqual({ value: ["a", "b"] });
  });
});
