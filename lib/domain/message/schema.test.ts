import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "@/lib/domain/message/compose";
import { anyChoices, anyFacts, anySeed } from "@/lib/domain/message/fixtures/arbitrary";
import { choices } from "@/lib/domain/message/fixtures/sample";
import { choicesSchema, partsSchema } from "@/lib/domain/message/schema";

test("choices and parts come back from storage as they were", () => {
  fc.assert(
    fc.property(anyFacts, anyChoices, anySeed, (facts, someChoices, seed) => {
      const { parts } = compose({ kind: "decline-interview", facts, choices: someChoices, seed });
      expect(choicesSchema.parse(JSON.parse(JSON.stringify(someChoices)))).toEqual(someChoices);
      expect(partsSchema.parse(JSON.parse(JSON.stringify(parts)))).toEqual(parts);
    }),
  );
});

test("choices of before there were questions ask nothing and promise no day", () => {
  const { questions: _, answerOn: __, ...earlier } = choices();
  expect(choicesSchema.parse(earlier)).toEqual({ ...earlier, questions: [], answerOn: null });
});

test.each([
  ["a tone that is none", { tone: "angry" }],
  ["a reason that is none", { reasons: [{ code: "spite", released: {}, own: null }] }],
  ["a suggestion as long as a book", { feedback: "x".repeat(501) }],
  ["a sixth question", { questions: ["1?", "2?", "3?", "4?", "5?", "6?"] }],
  ["a day that is none", { answerOn: "2026-02-30" }],
])("refuses %s", (_, changes) => {
  expect(choicesSchema.safeParse({ ...choices(), ...changes }).success).toBe(false);
});
