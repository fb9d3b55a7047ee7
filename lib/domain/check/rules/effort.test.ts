import { expect, test } from "vitest";
import { findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";
import type { Part } from "@/lib/domain/message/part";

const SENTENCE = "I know how much work goes into arranging such days. ";
const find = (words: string, changes = {}) =>
  findingsOf("effort", { ...withText(SENTENCE, words), ...changes });
const parts = (...tags: Part["tag"][]): Part[] => tags.map((tag) => ({ tag, text: "x", starts: "inline" }));

test("thanks for the invitation alone lead to a question, which can be answered", () => {
  const findings = find("");
  expect(findings).toMatchObject([{ class: "presence", severity: "info" }]);
  expect(findingsOf("effort", { body: fixed(withText(SENTENCE, ""), findings) })).toEqual([]);
});

test.each(["You have read my papers with such care. ", "I enjoyed meeting your team. "])(
  "“%s” is found",
  (words) => {
    expect(find(words)).toEqual([]);
  },
);

test("a note, one's own network and a letter that was composed without do without", () => {
  expect(find("", { channel: "linkedin-note" })).toEqual([]);
  expect(find("", { kind: "network-advice" })).toEqual([]);
  expect(find("", { parts: parts("thanks", "decision") })).toEqual([]);
  expect(find("", { parts: parts("thanks", "decision", "own") })).toHaveLength(1);
});
