import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "@/lib/domain/message/sentences";

test.each([
  ["Thank you. I must decline.", ["Thank you.", "I must decline."]],
  ["Dear Dr. Nowak,\n\nThank you!", ["Dear Dr. Nowak,", "Thank you!"]],
  ["I met J. Smith at 3 p.m. on Monday.", ["I met J. Smith at 3 p.m. on Monday."]],
  ["So did I. Then we left.", ["So did I.", "Then we left."]],
  ["It pays 52.5 thousand at Acme Inc. in Leeds.", ["It pays 52.5 thousand at Acme Inc. in Leeds."]],
  ["Really?! “Yes.” Good.", ["Really?!", "“Yes.”", "Good."]],
  ["Kind regards,\nMaya", ["Kind regards,", "Maya"]],
  ["", []],
  [" \n \n", []],
])("%j holds the sentences %j", (text, sentences) => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test("each says how it follows the one before", () => {
  const starts = sentencesOf("One.\nTwo. Three.\n\n \nFour.").map((sentence) => sentence.starts);
  expect(starts).toEqual(["paragraph", "line", "inline", "paragraph"]);
});

test("together they hold every character that is not white space, at the offsets they give", () => {
  const piece = fc.constantFrom(
    "Dear Dr. Nowak,",
    "Thanks!",
    "No. 5",
    "a. b",
    "\n",
    "\n\n",
    " ",
    "  ",
    "…",
    "Émile",
    "e.g. this",
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      (text) => {
        const sentences = sentencesOf(text);
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join("")
            .replaceAll(/\s/g, ""),
        ).toBe(text.replaceAll(/\s/g, ""));
        for (const { text: sentence, start, end } of sentences) expect(text.slice(start, end)).toBe(sentence);
      },
    ),
  );
});
