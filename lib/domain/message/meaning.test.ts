import { describe, expect, test } from "vitest";
import { KINDS } from "@/lib/domain/message/kinds";
import { fits, meaningOf } from "@/lib/domain/message/meaning";

test("who confirms a call in writing decides nothing a second time", () => {
  expect(meaningOf(KINDS["decline-interview"], { confirmsCall: true })).toBe("word");
  expect(meaningOf(KINDS["decline-interview"], { confirmsCall: false })).toBe("decline");
});

describe("what can still be said", () => {
  test.each([
    ["decline", "invited", true],
    ["decline", "interviewing", false],
    ["decline", "offered", false],
    ["withdraw", "interviewing", true],
    ["withdraw", "declined-by-me", false],
    ["decline-offer", "offered", true],
    ["decline-offer", "accepted", true],
    ["decline-offer", "invited", false],
    ["ask", "offered", true],
    ["ask", "accepted", false],
    ["reopen", "withdrawn-by-me", true],
    ["reopen", "invited", false],
    ["word", "accepted", true],
    ["word", "a stage of tomorrow", true],
    ["withdraw", "a stage of tomorrow", false],
  ] as const)("%s at the stage %s: %s", (meaning, stage, isFitting) => {
    expect(fits(meaning, stage)).toBe(isFitting);
  });
});
