import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "@/lib/domain/message/align";
import { compose } from "@/lib/domain/message/compose";
import { anyChoices, anyFacts, anySeed } from "@/lib/domain/message/fixtures/arbitrary";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { type Part, type PartTag, renderBody } from "@/lib/domain/message/part";
import { retag } from "@/lib/domain/message/retag";

const THANKS = "Thank you for inviting me to interview for the Supply planner role at Harbour Foods.";
const DECISION =
  "I've decided not to go ahead with the interview, so please feel free to offer the slot to someone else.";
const REASON = "I'm looking for a permanent post at this point.";
const DOOR = "Should a permanent post come up, I'd be glad to hear from you.";
const WISHES = "I hope that you find the right person soon.";

const LETTER: readonly Part[] = [
  { tag: "greeting", text: "Dear Elena,", starts: "paragraph" },
  { tag: "thanks", text: THANKS, starts: "paragraph" },
  { tag: "decision", text: DECISION, starts: "inline" },
  { tag: "reason", text: REASON, starts: "paragraph" },
  { tag: "door", text: DOOR, starts: "paragraph" },
  { tag: "wishes", text: WISHES, starts: "inline" },
  { tag: "sign-off", text: "Kind regards,\nMaya Okafor", starts: "paragraph" },
];
const BODY = renderBody(LETTER);

const edited = (from: string, to: string) => retag(LETTER, BODY.replace(from, to));
const tags = (parts: readonly Part[]) => parts.map(({ tag }) => tag);
const ALL = tags(LETTER);
const bodyWithout = (parts: readonly Part[], gone: PartTag) =>
  renderBody(parts.map((part) => (part.tag === gone ? { ...part, text: "" } : part)));

describe("a part survives", () => {
  test.each([
    ["a word that was changed", "Supply planner", "supply planning"],
    ["a clause that was taken out", ", so please feel free to offer the slot to someone else", ""],
    ["a clause that was added", "at this point", "at this point, and nothing else will do for me now"],
    ["another greeting", "Dear Elena,", "Good morning Ms Brandt,"],
    ["another closing", "Kind regards,", "Best,"],
    ["a split sentence", "interview, so please feel", "interview. Please feel"],
    ["a paragraph made of two", "someone else.\n\nI'm looking", "someone else. I'm looking"],
    ["a line break in the middle of a paragraph", "Foods. I've", "Foods.\nI've"],
  ])("%s", (_, from, to) => {
    expect(tags(edited(from, to))).toEqual(ALL);
  });

  test("being joined with its neighbour", () => {
    const joined = edited("Harbour Foods. I've decided", "Harbour Foods, but I've decided");
    expect(tags(joined)).toEqual(ALL);
    expect(joined.find(({ tag }) => tag === "decision")?.text).toMatch(
      /^(but )?I've decided not to go ahead/,
    );
    expect(renderBody(joined)).toBe(
      BODY.replace("Harbour Foods. I've decided", "Harbour Foods, but I've decided"),
    );
  });

  test("being moved", () => {
    const moved = BODY.replace(` ${WISHES}`, "").replace(REASON, `${WISHES} ${REASON}`);
    expect(tags(retag(LETTER, moved))).toEqual([
      "greeting",
      "thanks",
      "decision",
      "wishes",
      "reason",
      "door",
      "sign-off",
    ]);
  });
});

test.each(["thanks", "decision", "reason", "door", "wishes"] satisfies PartTag[])(
  "deleted %s are gone, and nothing else is",
  (tag) => {
    const rest = LETTER.filter((part) => part.tag !== tag);
    expect(tags(retag(LETTER, bodyWithout(LETTER, tag)))).toEqual(tags(rest));
  },
);

test("new text is the person's own, and stays it", () => {
  const withOwn = edited(REASON, `${REASON} My dog sends his regards.`);
  expect(tags(withOwn)).toEqual([
    "greeting",
    "thanks",
    "decision",
    "reason",
    "own",
    "door",
    "wishes",
    "sign-off",
  ]);
  expect(retag(withOwn, renderBody(withOwn))).toEqual(withOwn);
});

test("a sentence that was written anew is not taken for the one that stood there", () => {
  expect(tags(edited(DECISION, "Looking forward to Thursday!"))).not.toContain("decision");
});

test("a text from elsewhere is all own", () => {
  expect(tags(retag([], "Hello.\n\nBye."))).toEqual(["own", "own"]);
  expect(retag(LETTER, "")).toEqual([]);
});

test("a form's CRLF line ends change nothing", () => {
  expect(retag(LETTER, BODY.replaceAll("\n", "\r\n"))).toEqual(LETTER);
});

const anyLetter = fc
  .tuple(fc.constantFrom(...(Object.keys(KINDS) as KindCode[])), anyFacts, anyChoices, anySeed)
  .map(([kind, facts, choices, seed]) => compose({ kind, facts, choices, seed }).parts);

test("an untouched letter keeps its parts exactly", () => {
  fc.assert(
    fc.property(anyLetter, (parts) => {
      expect(retag(parts, renderBody(parts))).toEqual(parts);
    }),
  );
});

test("taking any one part out takes out its tag and no other", () => {
  fc.assert(
    fc.property(anyLetter, fc.nat(), (parts, pick) => {
      const gone = parts[pick % parts.length]?.tag ?? "own";
      const rest = parts.filter(({ tag }) => tag !== gone);
      expect(tags(retag(parts, bodyWithout(parts, gone)))).toEqual(tags(rest));
    }),
  );
});

test("no word is lost and none is made up, whatever is typed", () => {
  const scrap = fc.constantFrom(
    "No.",
    "thank you",
    "Ok. Fine! ",
    "\n\n",
    "\n",
    "Dear Elena,",
    "I decline. I do",
    " ",
  );
  fc.assert(
    fc.property(
      anyLetter,
      fc.array(scrap, { maxLength: 6 }),
      fc.nat(),
      fc.nat({ max: 80 }),
      (parts, scraps, at, cut) => {
        const body = renderBody(parts);
        const start = at % body.length;
        const typed = body.slice(0, start) + scraps.join("") + body.slice(start + cut);
        expect(wordsOf(renderBody(retag(parts, typed)))).toEqual(wordsOf(typed));
      },
    ),
  );
});
