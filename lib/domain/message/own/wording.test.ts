import { expect, test } from "vitest";
import { compose } from "@/lib/domain/message/compose";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import { nearestBuiltIn } from "@/lib/domain/message/own/built-in";
import { KEPT_TAGS, MOST_WORDING, tidied, wordingProblem } from "@/lib/domain/message/own/wording";
import type { OwnWording } from "@/lib/domain/message/own-wording";
import { PART_TAGS } from "@/lib/domain/message/part";

const wording = (changes: Partial<OwnWording> = {}): OwnWording => ({
  kind: null,
  tag: "thanks",
  language: "en",
  text: "Many thanks for writing to me about {post}.",
  ...changes,
});

test("can be kept for every part that no choice decides, and for no other", () => {
  const kept = PART_TAGS.filter((tag) => wordingProblem(wording({ tag })) === null);
  expect(kept).toEqual([...KEPT_TAGS]);
  expect(wordingProblem(wording({ tag: "reason" }))).toContain("chosen for each message");
  expect(wordingProblem(wording({ tag: "own" }))).toContain("template");
});

test.each([
  [{ text: "" }, "Write the words"],
  [{ text: "a".repeat(MOST_WORDING + 1) }, "at most 500"],
  [{ text: "At {compny}." }, "Did you mean {company}?"],
])("with %o: %s", (changes, problem) => {
  expect(wordingProblem(wording(changes))).toContain(problem);
});

test("is tidied to one line, but for a sign-off", () => {
  expect(tidied("thanks", "  Many\u00a0 thanks\r\n for  it. ")).toBe("Many thanks for it.");
  expect(tidied("sign-off", "Kind  regards,\r\n\r\n  {sender} ")).toBe("Kind regards,\n{sender}");
});

test("is held against the likest of ours, which is one that a letter can have", () => {
  const ours = nearestBuiltIn(wording({ text: "Many thanks for asking me to interview for {post}." })) ?? "";
  expect(ours).toContain("interview for {post}.");
  const written = Array.from({ length: 200 }, (_, seed) => {
    const { parts } = compose({ kind: "decline-interview", facts: facts(), choices: choices(), seed });
    return parts.find(({ tag }) => tag === "thanks")?.text;
  });
  expect(written).toContain(ours.replace("{post}", "the Supply planner role at Harbour Foods"));
});

test("is found equal where it is one of ours, whatever tone, door or lateness it is for", () => {
  for (const [tag, text] of [
    ["door", "I hope our paths cross another time."],
    ["greeting", "Dear {formalName},"],
    ["sign-off", "Yours sincerely,\n{sender}"],
  ] as const)
    expect(nearestBuiltIn(wording({ tag, text }))).toBe(text);
});

test("has nothing to be held against where a kind has no such part", () => {
  expect(nearestBuiltIn(wording({ kind: "ask-before-deciding", tag: "decision" }))).toBeNull();
});
