import { expect, test } from "vitest";
import { companyKey } from "./company-key";

test.each([
  ["Harbour Foods Ltd.", "HARBOUR  FOODS"],
  ["Müller & Söhne GmbH", "muller and sohne"],
  ["Acme, Inc.", "acme"],
  ["Nordlicht GmbH & Co. KG", "Nordlicht GmbH & Co KG"],
])("%s and %s are one company", (one, other) => {
  expect(companyKey(one)).toBe(companyKey(other));
});

test.each([
  ["C++ Builders", "C Builders"],
  ["Acme East", "Acme West"],
])("%s and %s are two", (one, other) => {
  expect(companyKey(one)).not.toBe(companyKey(other));
});

test("a name that is only a legal form stays what it is", () => {
  expect(companyKey("SE")).toBe("se");
  expect(companyKey("***")).toBe("***");
});
