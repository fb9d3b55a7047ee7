import { expect, test } from "vitest";
import { partOf, whoSaid } from "./answer";

test("Who said so begins a sentence, and a source of another version has no name.", () => {
  expect(whoSaid("ad")).toBe("The posting");
  expect(whoSaid("horoscope")).toBe("A source of another version");
  expect(whoSaid("constructor")).toBe("A source of another version");
  expect(whoSaid(null)).toBe("A source of another version");
});

test("What holds partly says how much; everything else begins with half, and nothing ruled.", () => {
  const half = { share: 0.5, ruling: null };
  expect(partOf({ state: "partial", value: { share: 0.2, ruling: "met" } })).toEqual({
    share: 0.2,
    ruling: "met",
  });
  expect(partOf({ state: "partial", value: { share: 7 } })).toEqual(half);
  expect(partOf({ state: "partial", value: null })).toEqual(half);
  expect(partOf({ state: "known", value: { share: 0.2 } })).toEqual(half);
  expect(partOf(undefined)).toEqual(half);
});
