import { describe, expect, test } from "vitest";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import { LOCALES } from "@/lib/domain/message/locales";
import { renderBody } from "@/lib/domain/message/part";
import { retag } from "@/lib/domain/message/retag";
import { inOurWords, leftBehind } from "./left-behind";
import { type Letter, type Material, recognised, redrawn } from "./letter";
import { write } from "./write";

const material: Material = {
  ...{ kind: "decline-interview", facts: facts(), wordings: [], templates: [] },
  situation: {
    ...{ stage: "invited", cameBy: "email", viaAgency: false, onBenefits: false },
    hasAcceptedElsewhere: false,
  },
};

const english = (): Letter => {
  const chosen = { choices: choices({ door: "open" }), seed: 7, recipientName: "Elena Brandt" };
  const composed = write(material, chosen, null);
  return { ...chosen, composed, ...composed, body: renderBody(composed.parts), others: {} };
};

function inLanguage(letter: Letter, language: "en" | "de"): Letter {
  const chosen = { ...letter, choices: { ...letter.choices, language } };
  return redrawn(letter, chosen, write(material, chosen, LOCALES[language]));
}

const MINE = "Your letter made my day, and I have read it to my family.";
const ADDED = "It was good to read of your plans for the harbour.";

/** With the thanks in other words and a paragraph of one's own before the sign-off. */
function edited(letter: Letter): Letter {
  const thanks = letter.parts.find(({ tag }) => tag === "thanks")?.text ?? "";
  const body = letter.body.replace(thanks, MINE).replace(/\n\n(?=[^\n]*\n[^\n]*$)/, `\n\n${ADDED}\n\n`);
  return { ...letter, body };
}

describe("a letter that was edited and is written in another language", () => {
  const german = inLanguage(edited(english()), "de");
  const oursFor = german.composed.parts.find(({ tag }) => tag === "thanks")?.text;

  test("keeps what was typed, and tells what of it is in the old language", () => {
    expect(leftBehind(german, material)).toEqual([
      { where: "body", text: MINE, ours: oursFor },
      { where: "body", text: ADDED, ours: null },
    ]);
    expect(leftBehind(edited(english()), material)).toEqual([]);
    expect(leftBehind(inLanguage(english(), "de"), material)).toEqual([]);
  });

  test("takes our wording where there is one, in its place", () => {
    const taken = inOurWords(german, material);
    expect(leftBehind(taken, material)).toEqual([{ where: "body", text: ADDED, ours: null }]);
    expect(taken.body).toBe(
      renderBody(german.composed.parts).replace(/\n\n(?=[^\n]*\n[^\n]*$)/, `\n\n${ADDED}\n\n`),
    );
  });

  test("has its own words again, in the first language, as if nothing had been", () => {
    expect(inLanguage(german, "en").body).toBe(edited(english()).body);
  });

  test("takes it as well for a part that kept most of its words", () => {
    const softer = english();
    const body = softer.body
      .replace("Thank you", "Thank you ever so much")
      .replace("I appreciate", "I do appreciate");
    expect(body).not.toBe(softer.body);
    const letter = inLanguage({ ...softer, body }, "de");
    expect(letter.body).not.toBe(renderBody(letter.composed.parts));
    expect(inOurWords(letter, material).body).toBe(renderBody(letter.composed.parts));
  });

  test("has a subject that may be left behind as well", () => {
    const titled = { ...edited(english()), subject: "Thank you for the invitation" };
    const [subject] = leftBehind(inLanguage(titled, "de"), material);
    expect(subject).toMatchObject({ where: "subject", text: titled.subject });
    expect(inOurWords(inLanguage(titled, "de"), material).subject).toBe(german.composed.subject);
  });

  test("says nothing of a kind that has no letter in that language", () => {
    const kind = "keep-in-touch" as const;
    expect(leftBehind({ ...edited(english()), choices: choices({ language: "de" }) }, { kind })).toEqual([]);
  });
});

describe("parts as they were saved", () => {
  const { parts } = english();
  const own = (text: string) => ({ tag: "own" as const, text, starts: "paragraph" as const });

  test("are known again where our wording stands that was saved as an addition", () => {
    const saved = parts.map((part) => (part.tag === "thanks" ? own(part.text) : part));
    expect(recognised(saved, parts, renderBody(parts))).toEqual(parts);
    expect(recognised([own(renderBody(parts))], parts, renderBody(parts))).toEqual(parts);
    const cut = parts.flatMap((part) =>
      part.tag === "sign-off" ? [own("Kind regards,"), { ...part, text: "Maya Okafor" }] : [part],
    );
    expect(recognised(cut, parts, renderBody(parts))).toEqual(parts);
  });

  test("stay what they are beside what was added and edited", () => {
    const mine = edited(english());
    const saved = retag(mine.parts, mine.body);
    expect(recognised(saved, parts, mine.body)).toEqual(saved);
    const softer = parts.map((part) => (part.tag === "thanks" ? { ...part, text: MINE } : part));
    expect(recognised(softer, parts, renderBody(softer))).toEqual(softer);
  });
});
