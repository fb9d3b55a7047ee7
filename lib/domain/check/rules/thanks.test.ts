import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { findingsOf, fixed, message, withText } from "@/lib/domain/check/fixtures/message";
import type { Part } from "@/lib/domain/message/part";

const SENTENCE = "Thank you for inviting me to interview";
const find = (words: string, changes = {}) =>
  findingsOf("thanks", { ...withText(SENTENCE, words), ...changes });
const parts = (...tags: Part["tag"][]): Part[] => tags.map((tag) => ({ tag, text: "x", starts: "inline" }));

describe("free text", () => {
  test.each([
    "Many thanks for the invitation",
    "I'm grateful for the invitation",
    "I really appreciate your interest",
    "It was kind of you to write",
    "It means a lot that you wrote",
    "I'm much obliged to you",
  ])("“%s” is found", (words) => {
    expect(find(words)).toEqual([]);
  });

  test.each([
    "Thanks for finally answering",
    "I got your invitation",
    "Thanks but no thanks",
    "I'd appreciate if you stopped",
  ])("“%s” leads to a question, never to more", (words) => {
    expect(find(words)).toMatchObject([
      { class: "presence", severity: "info", message: expect.stringMatching(/\?$/) },
    ]);
  });

  test("can be given its thanks", () => {
    const changes = withText(SENTENCE, "I write about the interview");
    const body = fixed(changes, findingsOf("thanks", changes));
    expect(check(message({ body })).findings).toEqual([]);
  });
});

describe("a composed letter", () => {
  test("is judged by its tags, whatever the words", () => {
    expect(find("Much love for inviting me", { parts: parts("thanks", "decision") })).toEqual([]);
  });

  test("that lost its thanks is warned of", () => {
    expect(find("I got your invitation", { parts: parts("decision") })).toMatchObject([
      { severity: "warning" },
    ]);
  });

  test("that lost its thanks to the person's own words is asked", () => {
    expect(find("What a joy", { parts: parts("own", "decision") })).toMatchObject([{ severity: "info" }]);
  });
});
