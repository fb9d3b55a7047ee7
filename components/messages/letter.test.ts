import { describe, expect, test } from "vitest";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import { renderBody } from "@/lib/domain/message/part";
import { MOST_BODY } from "@/lib/domain/message/sentences";
import { type Letter, type Material, ownWordsIn, redrawn } from "./letter";
import { write } from "./write";

const material: Material = {
  ...{ kind: "decline-interview", facts: facts(), wordings: [], templates: [] },
  situation: {
    ...{ stage: "invited", cameBy: "email", viaAgency: false, onBenefits: false },
    hasAcceptedElsewhere: false,
  },
};

function begun(): Letter {
  const chosen = { choices: choices({ door: "open" }), seed: 7, recipientName: "Elena Brandt" };
  const composed = write(material, chosen, null);
  return { ...chosen, composed, ...composed, body: renderBody(composed.parts), others: {} };
}

const closed = (letter: Letter) => ({
  ...{ seed: letter.seed, recipientName: letter.recipientName },
  choices: { ...letter.choices, door: "closed" as const },
});

describe("the letter at the desk", () => {
  test("is drawn anew by a choice in the parts it touches, and what was typed stays", () => {
    const letter = begun();
    const typed = { ...letter, body: letter.body.replace("Dear", "My dear").concat("\nPS: Good luck.") };
    const after = redrawn(typed, closed(letter), write(material, closed(letter), null));
    expect(after.body).toContain("PS: Good luck.");
    expect(after.body.split("\n")[0]).toBe(typed.body.split("\n")[0]);
    const door = letter.parts.find(({ tag }) => tag === "door")?.text ?? "";
    expect(letter.body).toContain(door);
    expect(after.body).not.toContain(door);
  });

  test("that was made a script and a letter again is as it was, with what has no place in a script", () => {
    const letter = begun();
    const typed = { ...letter, body: letter.body.replace(/(\w+),\n(?=[^\n]*$)/, "$1 from afar,\n") };
    expect(typed.body).not.toBe(letter.body);
    const on = (channel: "voicemail" | "email") => (from: Letter) => {
      const chosen = { ...from, choices: { ...from.choices, channel } };
      return redrawn(from, chosen, write(material, chosen, null));
    };
    const script = on("voicemail")(typed);
    expect(script.body).not.toContain("from afar");
    expect(on("email")(script)).toMatchObject({ body: typed.body, subject: typed.subject });
  });

  test("keeps a text that is longer than any letter to its last character", () => {
    const long = { ...begun(), body: "word ".repeat(10_000) };
    expect(long.body.length).toBeGreaterThan(MOST_BODY);
    const after = redrawn(long, closed(long), write(material, closed(long), null));
    expect(after.body).toBe(long.body);
    expect(after.choices.door).toBe("closed");
    const shortened = { ...after, body: begun().body };
    expect(redrawn(shortened, closed(long), write(material, closed(long), null)).body).not.toBe(
      shortened.body,
    );
  });

  test("knows which parts the person worded in another way, and not what they added", () => {
    const letter = begun();
    const thanks = letter.parts.find(({ tag }) => tag === "thanks")?.text ?? "";
    const mine = thanks.replace(/[.!]$/, ", and warmly so.");
    expect(ownWordsIn(letter)).toEqual([]);
    const edited = { ...letter, body: `${letter.body.replace(thanks, mine)}\n\nPS: Good luck.` };
    expect(ownWordsIn(edited).map(({ tag, text }) => [tag, text])).toEqual([["thanks", mine]]);
  });
});
