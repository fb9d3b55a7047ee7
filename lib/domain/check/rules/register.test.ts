import { describe, expect, test } from "vitest";
import { findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const at = (words: string) => withText("I am looking for a permanent post at this point.", words);
const find = (words: string, changes = {}) => findingsOf("register", { ...at(words), ...changes });

test.each([
  ["text-speak", "thx but not for me", "thx"],
  ["letters for words", "Hope u understand.", "u"],
  ["slang", "It is not my vibe.", "not my vibe"],
  ["drawn-out words", "I am soooo grateful.", "soooo"],
  ["swearing", "That is a load of crap.", "crap"],
  ["swearing in disguise", "No f**king way.", "f**king"],
  ["swearing in other signs", "What a sh!tty test.", "sh!tty"],
])("%s is flagged", (_, words, quote) => {
  expect(find(words)).toMatchObject([{ severity: "warning", class: "defect", mark: "tone", quote }]);
});

describe("does not flag", () => {
  test.each([
    ["a relaxed tone", "Cheers for the note, it's great, but I can't. OK with you?"],
    ["initials in capitals", "I am an RN with a BS, from BC."],
    ["words that hold others", "I assess class data in Scunthorpe, and passed the U-turn test."],
    ["addresses", "See https://example.org/u/ty and write to lol@example.org."],
  ])("%s", (_, words) => {
    expect(find(words)).toEqual([]);
  });

  test("names", () => {
    const named = { facts: facts({ company: "Yeah Nah", senderName: "Lol Bloody" }) };
    expect(find("I met Lol Bloody at Yeah Nah.", named)).toEqual([]);
  });
});

test.each([
  ["Gonna pass.", "Going to pass."],
  ["I am tbh too busy.", "I am to be honest too busy."],
])("“%s” can be put as “%s”", (words, plain) => {
  expect(fixed(at(words), find(words))).toBe(at(plain).body);
});

test("offers no other word for a swear word", () => {
  expect(find("Bloody cold.")).toMatchObject([{ fix: null }]);
});
