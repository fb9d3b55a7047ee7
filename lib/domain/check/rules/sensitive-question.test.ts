import { expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { asking, askingFindings } from "@/lib/domain/check/fixtures/asking";
import { facts } from "@/lib/domain/message/fixtures/sample";

const TEXT = "Where is the office?";
const open = (isSensitive: boolean, text = TEXT) => ({
  facts: facts({ openQuestions: [{ text, isSensitive }] }),
});

test("a question that is marked as delicate is pointed at", () => {
  expect(askingFindings("sensitive-question", "", "", open(true))).toMatchObject([
    { severity: "info", quote: TEXT },
  ]);
});

test("one that is not asked is not, and one that is not delicate is no check", () => {
  expect(askingFindings("sensitive-question", "", "", open(true, "Is there a bonus?"))).toEqual([]);
  const runs = (changes: object) => check(asking("", "", changes)).checksRun;
  expect(runs(open(true)) - runs(open(false))).toBe(1);
});
