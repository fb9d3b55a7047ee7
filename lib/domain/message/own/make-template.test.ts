import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compose } from "@/lib/domain/message/compose";
import { anyChoices, anyFacts, anySeed } from "@/lib/domain/message/fixtures/arbitrary";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { settingOf } from "@/lib/domain/message/occasion";
import { partsFrom } from "@/lib/domain/message/own/from-template";
import {
  exampleFrom,
  MOST_NAME,
  MOST_PARTS,
  templateParts,
  templateProblems,
  templateToBegin,
} from "@/lib/domain/message/own/make-template";
import type { NewTemplate } from "@/lib/domain/message/own/own-template";
import { type Part, renderBody } from "@/lib/domain/message/part";

/** Writing a thousand letters takes a while on a machine that does other things as well. */
const PATIENCE_MS = 60_000;

const KIND_CODES = Object.keys(KINDS) as KindCode[];

test(
  "a letter kept as a template is, on the same occasion, that letter again",
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...KIND_CODES), anyFacts, anyChoices, anySeed, (kind, f, c, seed) => {
        const given = { kind, facts: f, choices: c, seed };
        const { parts } = compose(given);
        const { phrases } = settingOf(given).occasion;
        const made = templateParts(parts, renderBody(parts), phrases);
        expect(renderBody(partsFrom({ parts: made }, parts, phrases))).toBe(renderBody(parts));
      }),
      { numRuns: 1000 },
    );
  },
  PATIENCE_MS,
);

const PARTS: Part[] = [
  { tag: "decision", text: "I decline, Elena.", starts: "paragraph" },
  { tag: "reason", text: "I earn too little.", starts: "paragraph" },
  { tag: "reason", text: "And my health.", starts: "inline" },
  { tag: "door", text: "Write to me in spring.", starts: "paragraph" },
];

test("holds no reason of the letter that it was made from, and a word about the future only if it was changed", () => {
  const phrases = { firstName: "Elena" };
  const texts = (composed: string) => templateParts(PARTS, composed, phrases).map(({ text }) => text);
  expect(texts("Write to me in spring.")).toEqual(["I decline, {firstName}.", "{reason}", "{door}"]);
  expect(texts("Something else.")).toEqual(["I decline, {firstName}.", "{reason}", "Write to me in spring."]);
});

test.each(KIND_CODES)("one of the kind %s begins with a letter that has nothing left to fill in", (kind) => {
  const begun = { ...templateToBegin(kind, "en"), name: "Mine" };
  expect([...templateProblems(begun)]).toEqual([]);
  expect(renderBody(exampleFrom({ ...begun, id: "" }).parts)).not.toMatch(/[[\]{}]/);
});

describe("is not taken", () => {
  const template = (changes: Partial<NewTemplate>): NewTemplate => ({
    ...{ name: "Mine", kind: "decline-interview", language: "en", subject: "", parts: PARTS },
    ...changes,
  });
  const withText = (text: string) => template({ parts: [{ tag: "own", text, starts: "paragraph" }] });

  test.each([
    ["without a name", template({ name: "" }), "name", "Give it a name"],
    ["with an endless name", template({ name: "n".repeat(MOST_NAME + 1) }), "name", "at most 80"],
    ["without parts", template({ parts: [] }), "part.1", "at least one part"],
    [
      "with too many parts",
      template({ parts: Array(MOST_PARTS + 1).fill(PARTS[0]) }),
      "part.1",
      "at most 30",
    ],
    ["with an unknown placeholder", withText("At {compny}."), "part.1", "Did you mean {company}?"],
    ["with one in its subject", template({ subject: "{rol}" }), "subject", "Did you mean {role}?"],
    ["with a part inside of another", withText("As I said: {reason}"), "part.1", "a part of its own"],
    ["in a language without letters", template({ language: "xx" as "de" }), "language", "no letters"],
  ])("%s", (_, given, field, problem) => {
    expect(templateProblems(given).get(field)).toContain(problem);
  });
});
