import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Part, PartTag } from "./part";
import { redraw } from "./redraw";

const part = (tag: PartTag, text: string): Part => ({ tag, text, starts: "paragraph" });
const composed = [
  part("greeting", "Dear Elena,"),
  part("thanks", "Thank you."),
  part("reason", "Pay."),
  part("sign-off", "Maya"),
];
const next = [
  part("greeting", "Hi Elena,"),
  part("thanks", "Thanks."),
  part("reason", "Travel."),
  part("reason", "Hours."),
  part("sign-off", "Maya"),
];
const texts = (parts: Part[]) => parts.map(({ text }) => text);

test("parts that were left alone are written anew, and new ones come in", () => {
  expect(texts(redraw(composed, composed, next))).toEqual([
    "Hi Elena,",
    "Thanks.",
    "Travel.",
    "Hours.",
    "Maya",
  ]);
});

test("an edited part stays as edited, a deleted one stays away", () => {
  const edited = [composed[0], part("thanks", "Thank you so much."), composed[3]].filter(
    (p) => p !== undefined,
  );
  expect(texts(redraw(composed, edited, next))).toEqual([
    "Hi Elena,",
    "Thank you so much.",
    "Hours.",
    "Maya",
  ]);
});

test("what the person added stays behind the part it followed", () => {
  const added = composed.toSpliced(2, 0, part("own", "It was good to read of your plans."));
  expect(texts(redraw(composed, added, next))).toEqual([
    "Hi Elena,",
    "Thanks.",
    "It was good to read of your plans.",
    "Travel.",
    "Hours.",
    "Maya",
  ]);
});

test("what was added behind a part that goes away stands before the sign-off", () => {
  const added = composed.toSpliced(3, 0, part("own", "One more thing."));
  expect(
    texts(
      redraw(
        composed,
        added,
        composed.filter(({ tag }) => tag !== "reason"),
      ),
    ),
  ).toEqual(["Dear Elena,", "Thank you.", "One more thing.", "Maya"]);
});

describe("questions", () => {
  const question = (text: string) => part("questions", `- ${text}`);
  const pay = question("What range is set aside for the base pay?");
  const contract = question("Is the post permanent from the first day?");
  const rounds = question("Which rounds are there?");
  const letter = (...questions: Part[]) => [
    part("reason", "I have questions:"),
    ...questions,
    part("sign-off", "Maya"),
  ];
  const all = letter(pay, contract, rounds);

  test("one that is asked no more goes, and the others stay themselves", () => {
    expect(redraw(all, all, letter(contract, rounds))).toEqual(letter(contract, rounds));
  });

  test("one that was edited stays as edited while it is asked, and goes once it is not", () => {
    const edited = question("What range is set aside for the pay, and what comes on top?");
    const current = letter(edited, contract, rounds);
    expect(redraw(all, current, letter(pay, rounds))).toEqual(letter(edited, rounds));
    expect(redraw(all, current, letter(contract, rounds))).toEqual(letter(contract, rounds));
  });

  test("one that was taken out of the letter does not come back with another", () => {
    const start = question("When could it begin?");
    expect(redraw(all, letter(contract, rounds), letter(pay, contract, rounds, start))).toEqual(
      letter(contract, rounds, start),
    );
  });

  test("what was added stays behind an edited one", () => {
    const edited = question("Is the post permanent from the very first day?");
    const added = part("own", "- May I bring my dog?");
    expect(redraw(all, letter(pay, edited, added, rounds), letter(contract, rounds))).toEqual(
      letter(edited, added, rounds),
    );
  });
});

describe("a template's own words", () => {
  const aside = part("own", "I am writing from the train.");
  const other = part("own", "I hope the new year began well.");
  const withAside = (words: Part) => composed.toSpliced(2, 0, words);

  test("come with it, and go with it", () => {
    expect(redraw(composed, composed, withAside(aside))).toEqual(withAside(aside));
    expect(redraw(withAside(aside), withAside(aside), composed)).toEqual(composed);
    expect(redraw(withAside(aside), withAside(aside), withAside(other))).toEqual(withAside(other));
  });

  test("stay as the person changed them, or away once they were taken out", () => {
    const changed = withAside(part("own", "I am writing from a train to Bristol."));
    expect(texts(redraw(withAside(aside), changed, withAside(aside)))).toEqual(texts(changed));
    expect(redraw(withAside(aside), composed, withAside(aside))).toEqual(composed);
  });

  test("stand beside what the person added", () => {
    const added = part("own", "One more thing.");
    const current = withAside(aside).toSpliced(-1, 0, added);
    expect(texts(redraw(withAside(aside), current, withAside(other)))).toEqual(
      texts(withAside(other).toSpliced(-1, 0, added)),
    );
  });
});

describe("what the person added", () => {
  const parts = (...texts: [Part["tag"], string][]): Part[] =>
    texts.map(([tag, text]) => ({ tag, text, starts: "paragraph" }));
  const composed = parts(["greeting", "Dear A,"], ["thanks", "Thank you."], ["sign-off", "Best,\nB"]);
  const other = parts(["greeting", "Hi A,"], ["thanks", "Thanks."], ["sign-off", "Yours,\nB"]);
  const texts = (all: readonly Part[]) => all.map(({ text }) => text);

  test("stays in its order, however often a choice changes", () => {
    const current = parts(
      ...([
        ["greeting", "Dear A,"],
        ["thanks", "Thank you."],
        ["own", "First."],
      ] as [Part["tag"], string][]),
      ...([
        ["own", "Second."],
        ["sign-off", "Best,\nB"],
      ] as [Part["tag"], string][]),
    );
    const once = redraw(composed, current, other);
    expect(texts(once)).toEqual(["Hi A,", "Thanks.", "First.", "Second.", "Yours,\nB"]);
    expect(texts(redraw(other, once, composed))).toEqual(texts(current));
  });

  test("at the head of the letter stays there", () => {
    const current = [...parts(["own", "By the way."]), ...composed];
    expect(texts(redraw(composed, current, other))[0]).toBe("By the way.");
  });

  test("in place of the whole letter is left alone, and an emptied sheet is written anew", () => {
    const own = parts(["own", "Dear A, no. B"]);
    expect(redraw(composed, own, other)).toEqual(own);
    expect(redraw(composed, [], other)).toEqual(other);
  });
});

describe("an order made by hand", () => {
  const parts = (...tags: PartTag[]): Part[] => tags.map((tag) => part(tag, `${tag} of ours`));
  const inOtherWords = (all: readonly Part[]) => all.map((each) => ({ ...each, text: `${each.text}, anew` }));
  const tags = (all: readonly Part[]) => all.map(({ tag }) => tag);
  const written = parts("greeting", "thanks", "decision", "reason", "door", "sign-off");
  const byHand = parts("greeting", "door", "thanks", "decision", "reason", "sign-off");

  test("is kept by the next choice, in the words of that choice", () => {
    expect(redraw(written, byHand, inOtherWords(written))).toEqual(inOtherWords(byHand));
  });

  test("is kept by every further one", () => {
    const once = redraw(written, byHand, inOtherWords(written));
    expect(redraw(inOtherWords(written), once, written)).toEqual(byHand);
  });

  test("is kept whatever it is", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(written, { minLength: 1 }), (hand) => {
        expect(tags(redraw(written, hand, inOtherWords(written)))).toEqual(tags(hand));
      }),
    );
  });

  test("gives way to the letter's own where nothing was moved", () => {
    const other = parts("greeting", "decision", "thanks", "reason", "door", "sign-off");
    expect(redraw(written, written, other)).toEqual(other);
  });

  test("keeps what was moved behind what it was put behind, and new parts where they belong", () => {
    const wider = inOtherWords(
      parts("greeting", "thanks", "apology", "decision", "reason", "door", "sign-off"),
    );
    expect(tags(redraw(written, byHand, wider))).toEqual([
      ...(["greeting", "door", "thanks", "apology", "decision", "reason", "sign-off"] as const),
    ]);
  });

  test("loses no part and doubles none, also of questions that were copied", () => {
    const asked = [part("reason", "I have questions:"), part("questions", "- Where?"), part("sign-off", "M")];
    const copied = asked.toSpliced(1, 0, part("questions", "- Where?"));
    expect(redraw(asked, copied, asked)).toEqual(asked);
  });
});

describe("a break between paragraphs", () => {
  const inline = (tag: PartTag, text: string): Part => ({ tag, text, starts: "inline" });
  const written = [part("greeting", "Dear Elena,"), part("thanks", "Thank you."), inline("decision", "No.")];
  const anew = [part("greeting", "Hi Elena,"), part("thanks", "Thanks."), inline("decision", "Sadly no.")];

  test("that was made by hand stays", () => {
    const broken = written.with(2, part("decision", "No."));
    expect(redraw(written, broken, anew)).toEqual(anew.with(2, part("decision", "Sadly no.")));
  });

  test("stays before a paragraph whose beginning was taken out", () => {
    const shorter = [part("greeting", "Dear Elena,"), part("decision", "No.")];
    expect(redraw(written, shorter, anew)).toEqual([
      part("greeting", "Hi Elena,"),
      part("decision", "Sadly no."),
    ]);
  });
});
