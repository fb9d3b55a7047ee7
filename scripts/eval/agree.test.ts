import { expect, test } from "vitest";
import { agrees, fractionOf } from "./agree";

test("Numbers agree within the tolerance, fractions exactly.", () => {
  expect(agrees(0.5, 0.5004, 5e-4)).toBe(true);
  expect(agrees(0.5, 0.5006, 5e-4)).toBe(false);
  expect(agrees("1/3", 1 / 3, 0.1)).toBe(true);
  expect(agrees("1/3", 0.3333, 0.1)).toBe(false);
  expect(agrees({ fraction: "1/3", value: 0.333333 }, 1 / 3, 1e-6)).toBe(true);
  expect(agrees({ fraction: "1/3", value: 0.333333 }, 0.333333, 1e-6)).toBe(false);
  expect(agrees(0.5, Number.NaN, 1)).toBe(false);
  expect(agrees(0.5, "0.5", 1)).toBe(false);
});

test("Every key that was expected counts, and no other.", () => {
  expect(agrees({ a: 1 }, { a: 1, b: 2 }, 0)).toBe(true);
  expect(agrees({ a: 1, b: 2 }, { a: 1 }, 0)).toBe(false);
  expect(agrees({ a: null }, {}, 0)).toBe(true);
  expect(agrees({ a: null }, { a: 0 }, 0)).toBe(false);
  expect(agrees({ a: 1 }, "no such method", 0)).toBe(false);
});

test("A list agrees with one as long, in the same order.", () => {
  expect(agrees(["A", "B"], ["A", "B"], 0)).toBe(true);
  expect(agrees(["A"], ["A", "B"], 0)).toBe(false);
  expect(agrees(["A", "B"], ["B", "A"], 0)).toBe(false);
  expect(agrees(["A"], { 0: "A", length: 1 }, 0)).toBe(false);
});

test("What is no fraction is no number.", () => {
  expect([fractionOf("47/360"), fractionOf("0"), fractionOf("1/2/3"), fractionOf("")]).toEqual([
    47 / 360,
    0,
    Number.NaN,
    Number.NaN,
  ]);
});
