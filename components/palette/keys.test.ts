import { expect, test } from "vitest";
import { deedOf } from "./keys";

const pressed = (key: string, over = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...over });

test.for([
  ["k with Ctrl", pressed("k", { ctrlKey: true }), false, "palette"],
  ["K with ⌘ in a field", pressed("K", { metaKey: true }), true, "palette"],
  ["k alone", pressed("k"), false, "previous"],
  ["k in a field", pressed("k"), true, null],
  ["n with Ctrl, the browser's own", pressed("n", { ctrlKey: true }), false, null],
  ["a letter made with Alt", pressed("n", { altKey: true }), false, null],
  ["a key without a meaning", pressed("q"), false, null],
  ["the question mark", pressed("?"), false, "keys"],
] as const)("%s", ([, key, isInField, deed]) => {
  expect(deedOf(key, isInField)).toBe(deed);
});
