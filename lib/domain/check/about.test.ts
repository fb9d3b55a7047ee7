import { expect, test } from "vitest";
import { ABOUT } from "@/lib/domain/check/about";
import { RULES } from "@/lib/domain/check/rules";

test("every rule says what it looks for, and nothing else does", () => {
  expect(Object.keys(ABOUT).sort()).toEqual(RULES.map(({ code }) => code).sort());
});
