import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { BODY, message } from "@/lib/domain/check/fixtures/message";
import { RULES } from "@/lib/domain/check/rules";
import { facts } from "@/lib/domain/message/fixtures/sample";

/**
 * Examples that need no programming: one file a rule, one sentence a line. What stands under "flagged" is flagged when it
 * is added to a letter in which nothing is; what stands under "fine" is not. For a part, a letter that lacks it is asked
 * after it; what stands under "found" is known as the part, what stands under "not it" is not.
 */
const FOLDER = new URL("examples/", import.meta.url);
const SECTIONS = ["flagged", "fine", "found", "not it"] as const;
type Section = (typeof SECTIONS)[number];

function readExamples(code: string): { section: Section; sentence: string }[] {
  let section: Section | undefined;
  return readFileSync(new URL(`${code}.txt`, FOLDER), "utf8")
    .split("\n")
    .flatMap((line) => {
      const title = SECTIONS.find((each) => line.trim() === `${each}:`);
      if (title) section = title;
      if (title || line.trim() === "" || line.startsWith("#")) return [];
      if (!section) throw new Error(`${code}.txt: "${line}" stands under no heading.`);
      return [{ section, sentence: line.trim() }];
    });
}

const CLOSING = "\n\nKind regards,";
/** The letter without the part, as far as each part goes. */
const WITHOUT: Readonly<Record<string, string>> = {
  "decision-clear": BODY.replace(/ I have decided[^.]*\./, ""),
  thanks: BODY.replace(/Thank you for inviting me/, "You have invited me"),
  effort: BODY.replace(/I know how much[^.]*\. /, ""),
  "door-open": BODY.replace(/ Should one come up[^.]*\./, ""),
};

/** What the letter says of its reason is what is recorded. */
const recorded = facts({ recordedReasons: ["contract-type"] });

const raises = (code: string, body: string): boolean =>
  check(message({ body, facts: recorded })).findings.some((finding) => finding.rule === code);

const codes = readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, ""));

test("every rule that words decide has its examples, and every file its rule", () => {
  const decidedByWords = RULES.filter((rule) => rule.class !== "structure").map(({ code }) => code);
  expect(codes.filter((code) => !RULES.some((rule) => rule.code === code))).toEqual([]);
  expect(decidedByWords.filter((code) => !codes.includes(code) && !ONLY_ASKING.includes(code))).toEqual([]);
});

/** They look at letters that ask, which have labelled examples of their own. */
const ONLY_ASKING = ["undecided", "sensitive-question"];

describe.each(codes)("%s", (code) => {
  test.each(readExamples(code))("$section: $sentence", ({ section, sentence }) => {
    const letter = WITHOUT[code] ?? BODY;
    expect(raises(code, letter.replace(CLOSING, `\n\n${sentence}${CLOSING}`))).toBe(
      section === "flagged" || section === "not it",
    );
  });
});
