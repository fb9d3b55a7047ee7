import { expect, test } from "vitest";
import { askingFindings, QUESTIONS } from "@/lib/domain/check/fixtures/asking";
import type { Part } from "@/lib/domain/message/part";

const list = (count: number) => Array.from({ length: count }, (_, number) => `- Is it ${number}?`).join("\n");

test("five questions are enough, and a sixth is one too many", () => {
  expect(askingFindings("few-questions", QUESTIONS, list(5))).toEqual([]);
  expect(askingFindings("few-questions", QUESTIONS, list(6))).toMatchObject([
    { severity: "warning", message: expect.stringMatching(/^6 questions/) },
  ]);
});

test("a question of several sentences is one, and what the person added counts", () => {
  const question: Part = { tag: "questions", text: "- How many rounds? How long?", starts: "line" };
  const five = Array.from({ length: 5 }, () => question);
  expect(askingFindings("few-questions", "", "", { parts: five })).toEqual([]);
  const added: Part = { tag: "own", text: "And who decides?", starts: "line" };
  expect(askingFindings("few-questions", "", "", { parts: [...five, added] })).toHaveLength(1);
});
