import { expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { asking, askingFindings, QUESTIONS } from "@/lib/domain/check/fixtures/asking";

const find = (words: string, changes = {}) => askingFindings("question-asked", QUESTIONS, words, changes);

test("free text that asks is in order, and one that declines is not looked over for questions", () => {
  expect(check(asking()).findings).toEqual([]);
  expect(find("No.", { kind: "decline-interview" })).toEqual([]);
});

test.each([
  "Where is it?",
  "Could you please tell me the range.",
  "I'd like to know the range.",
  "Please let me know the range.",
  "I wonder whether it is permanent.",
])("“%s” is found", (words) => {
  expect(find(words)).toEqual([]);
});

test.each(["", "I am looking forward to your reply.", "I asked myself much."])(
  "“%s” leads to a question",
  (words) => {
    expect(find(words)).toMatchObject([{ class: "presence", severity: "info" }]);
  },
);

test("a composed letter whose questions were taken out is wrong", () => {
  expect(find("", { parts: [{ tag: "thanks", text: "x", starts: "inline" }] })).toMatchObject([
    { severity: "error" },
  ]);
  expect(find("", { parts: [{ tag: "questions", text: "x", starts: "inline" }] })).toEqual([]);
});
