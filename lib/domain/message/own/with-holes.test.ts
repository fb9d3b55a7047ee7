import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import { settingOf } from "@/lib/domain/message/occasion";
import { withHoles } from "@/lib/domain/message/own/with-holes";
import { fill } from "@/lib/domain/message/template";

/** A thousand runs take a while on a machine that does other things as well. */
const PATIENCE_MS = 60_000;

const { phrases } = settingOf({ kind: "decline-interview", facts: facts(), choices: choices() }).occasion;

describe("makes holes of", () => {
  test.each([
    ["Dear Elena,", "Dear {firstName},"],
    ["Thank you, Elena Brandt.", "Thank you, {formalName}."],
    [
      "Thank you for inviting me for the Supply planner role at Harbour Foods.",
      "Thank you for inviting me for {post}.",
    ],
    ["I like Harbour Foods's work.", "I like {company}'s work."],
    ["Kind regards,\nMaya Okafor", "Kind regards,\n{sender}"],
  ])("%s", (text, wording) => {
    expect(withHoles(text, phrases)).toBe(wording);
  });
});

describe("leaves alone", () => {
  test.each(["Elenaesque thanks.", "A supply planner is what I am.", "{company} stays as it is.", ""])(
    "%s",
    (text) => {
      expect(withHoles(text, phrases)).toBe(text);
    },
  );

  test("a word that is also a name, but where it is addressed", () => {
    const names = { firstName: "Will", sender: "May" };
    expect(withHoles("Dear Will,\nWill you give it to someone else? May I say so.\nMay", names)).toBe(
      "Dear {firstName},\nWill you give it to someone else? May I say so.\n{sender}",
    );
  });

  test("everything, where nothing is recorded", () => {
    expect(withHoles("Dear Elena,", { firstName: null })).toBe("Dear Elena,");
  });
});

test(
  "a text of anything, filled with the same phrases, is that text again",
  () => {
    const phrase = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[{}.]/.test(text));
    const named = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), phrase, { maxKeys: 6 });
    const text = fc.string({ maxLength: 60 }).filter((words) => !/[{}]/.test(words));
    fc.assert(
      fc.property(named, text, (phrases, words) => {
        const spoken = `${words} ${Object.values(phrases).join(", ")}`;
        expect(fill(withHoles(spoken, phrases), phrases)).toBe(spoken);
      }),
      { numRuns: 1000 },
    );
  },
  PATIENCE_MS,
);
