import { expect, test } from "vitest";
import { findingsOf, withText } from "@/lib/domain/check/fixtures/message";
import { choices } from "@/lib/domain/message/fixtures/sample";

const find = (words: string, changes = {}) =>
  findingsOf("door-open", {
    ...withText("Should one come up, I would be glad to hear from you.", words),
    ...changes,
  });

test.each([
  "I hope our paths cross again.",
  "Let's stay in touch.",
  "Do keep me in mind for other roles.",
  "I wish you every success with the search.",
  "Good luck with the search.",
  "Please reach out if you hire again in spring.",
  "Let's speak again when the next round opens.",
  "I hope you find someone soon.",
])("“%s” is found", (words) => {
  expect(find(words)).toEqual([]);
});

test.each([
  "",
  "Never contact me again.",
  "Good luck finding anyone at that rate.",
  "Maybe next time read my letter.",
])("“%s” leads to a question", (words) => {
  expect(find(words)).toMatchObject([{ class: "presence", severity: "info" }]);
});

test("is not asked of a person who closed the door", () => {
  expect(find("", { choices: choices({ door: "closed" }) })).toEqual([]);
});

test("good wishes are enough for a composed letter, and their loss is warned of", () => {
  expect(find("", { parts: [{ tag: "wishes", text: "x", starts: "inline" }] })).toEqual([]);
  expect(find("", { parts: [{ tag: "decision", text: "x", starts: "inline" }] })).toMatchObject([
    { severity: "warning" },
  ]);
});
