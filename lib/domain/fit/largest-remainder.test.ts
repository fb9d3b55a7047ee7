import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder } from "./largest-remainder";

describe("largestRemainder", () => {
  it("gives what is missing to the largest remainders", () => {
    expect(largestRemainder([33.4, 33.5, 33.1], 100)).toEqual([33, 34, 33]);
  });

  it("prefers earlier entries among equals", () => {
    expect(largestRemainder([100 / 3, 100 / 3, 100 / 3], 100)).toEqual([34, 33, 33]);
  });

  it("leaves a whole number alone that floating point has brought a hair below itself", () => {
    expect(largestRemainder([0.29 * 100, 71], 100)).toEqual([29, 71]);
  });

  it("adds up, and stays within one of each exact number (16)", () => {
    const exact = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(exact, fc.boolean(), (given, up) => {
        const sum = given.reduce((all, each) => all + each, 0);
        const total = up ? Math.ceil(sum) : Math.floor(sum);
        const whole = largestRemainder(given, total);
        expect(whole.reduce((all, each) => all + each, 0)).toBe(total);
        whole.forEach((each, at) => {
          expect(Math.abs(each - (given[at] ?? 0))).toBeLessThanOrEqual(1 + 1e-6);
        });
      }),
    );
  });
});
