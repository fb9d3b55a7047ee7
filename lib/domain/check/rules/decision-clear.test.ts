import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { findingsOf, fixed, message, withText } from "@/lib/domain/check/fixtures/message";

const SENTENCE =
  "I have decided not to go ahead with the interview, so please feel free to offer the slot to someone else.";
const find = (words: string, changes = {}) =>
  findingsOf("decision-clear", { ...withText(SENTENCE, words), ...changes });

describe("a plain no is found", () => {
  test.each([
    "I must decline.",
    "I'm afraid I have to turn this down.",
    "Unfortunately I won't be able to attend.",
    "I'd like to withdraw my application.",
    "I'm stepping back from the process.",
    "I'll pass on this one.",
    "It's a no from my side.",
    "I have decided against it.",
    "I've accepted another position.",
    "Please take me out of the running.",
    "I'm not interested.",
    "This isn't a match, so I'll step aside.",
    "It was not easy, but I have decided to decline so that you may offer the slot to someone else.",
    "Thank you for considering me and for your patience, and I'm writing to say no.",
    "I decline the interview on 4 May.",
    "I cannot confirm the slot, as I’m withdrawing.",
    "I won't be joining you on Thursday, and hope to see you at the trade fair.",
  ])("in “%s”", (words) => {
    expect(find(words)).toEqual([]);
  });
});

describe("an error", () => {
  test.each([
    ["a hedge", "I'm not totally sure whether it is for me, so I might have to see.", /not totally sure/],
    ["a hedged no", "I might have to decline.", /might have to decline/],
    ["an open end", "Perhaps we should leave things for now.", /leave things/],
    ["a decision not made", "I have not decided to withdraw.", /not decided/],
    ["a contradiction", "I decline. Please confirm the Thursday slot for me.", /confirm the Thursday slot/],
    ["a look forward", "I must decline. I look forward to seeing you on Thursday.", /look forward/],
  ])("is %s", (_, words, quote) => {
    expect(find(words)).toMatchObject([{ severity: "error", quote: expect.stringMatching(quote) }]);
  });

  test("is a decision taken out of a composed letter", () => {
    expect(find("", { parts: [{ tag: "thanks", text: "x", starts: "inline" }] })).toMatchObject([
      { severity: "error" },
    ]);
  });
});

describe("a composed letter", () => {
  const parts = [{ tag: "decision", text: "x", starts: "inline" }] as const;

  test("says no in its tagged sentence, in whatever words", () => {
    expect(find("Count me out, dear people.", { parts })).toEqual([]);
  });

  test("does not once that sentence says the reverse", () => {
    expect(find("I don't want to decline.", { parts })).toMatchObject([{ severity: "info" }]);
    expect(find("I might have to decline.", { parts })).toMatchObject([{ severity: "error" }]);
  });
});

describe("a question", () => {
  test.each(["It is an excellent company.", "I don't want to decline."])("is asked of “%s”", (words) => {
    expect(find(words)).toMatchObject([{ severity: "info", class: "presence" }]);
  });

  test("can be answered with a plain sentence", () => {
    const changes = withText(SENTENCE, "");
    const body = fixed(changes, findingsOf("decision-clear", changes));
    expect(body).toMatch(/Harbour Foods\. I have decided not to go ahead\./);
    expect(check(message({ body })).findings).toEqual([]);
  });
});
