import { expect, test } from "vitest";
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
