import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageFindings, looksEnglish, ownWords, type Remark } from "@/lib/domain/check/language";

const NAMES = ["Priya Raman", "Northlight Studio", "Acme Inc.", "Will May"];

/** A remark on the last place where a text holds some words. */
const remarkOn = (text: string, words: string, changes: Partial<Remark> = {}): Remark => ({
  span: { start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length },
  rule: "spelling",
  message: "Did you mean something else?",
  replacement: "other",
  ...changes,
});

const shown = (text: string, words: string, changes: Partial<Remark> = {}) =>
  languageFindings(text, [remarkOn(text, words, changes)], { names: NAMES, region: "UK" });

describe("a remark on the language", () => {
  test("is shown beside its words, with one thing to do about it", () => {
    const text = "I definately enjoyed it 🙏.";
    expect(shown(text, "definately", { replacement: "definitely" })).toEqual([
      {
        rule: "spelling",
        severity: "warning",
        class: "defect",
        mark: "clarity",
        message: "This word is not in the dictionary of British English.",
        where: "body",
        span: { start: 2, end: 12 },
        quote: "definately",
        fix: { label: "Write “definitely”", span: { start: 2, end: 12 }, replacement: "definitely" },
      },
    ]);
  });

  test("names the English that the letter is written in", () => {
    const text = "my favourite";
    const [finding] = languageFindings(text, [remarkOn(text, "favourite")], { names: [], region: "US" });
    expect(finding?.message).toContain("American");
  });

  test("says in its own words what is wrong with the grammar", () => {
    expect(shown("He have it.", "have", { rule: "grammar" })[0]?.message).toBe(
      "Did you mean something else?",
    );
  });

  test.each([
    { replacement: "", label: "Take it out" },
    { replacement: " ", label: "Take it out" },
    { replacement: null, label: undefined },
  ])("offers $label for $replacement", ({ replacement, label }) => {
    expect(shown("I have to to go.", "to to", { rule: "grammar", replacement })[0]?.fix?.label).toBe(label);
  });

  test("offers nothing for a word so short that it may be meant", () => {
    expect(shown("see you, btw", "btw")[0]?.fix).toBeNull();
    expect(shown("this is an", "an", { rule: "grammar" })[0]?.fix).not.toBeNull();
  });

  test.each([
    { text: "Dear Priya,", words: "Priya" },
    { text: "Priya’s team is kind.", words: "Priya’s" },
    { text: "Thank you, Will May", words: "Will May", rule: "grammar" },
    { text: "It is Acme Inc. and its role.", words: "and", rule: "grammar" },
    { text: "We met in Aarhus.", words: "Aarhus" },
    { text: "the (m/f/d) role", words: "f" },
    { text: "N26 and its ETL", words: "ETL" },
    { text: "N26 and its ETL", words: "N26" },
    { text: "GmbH it is", words: "GmbH" },
    { text: "a half-hearted yes", words: "hearted" },
    { text: "a semmi-formal note", words: "semmi" },
  ] as const)("leaves $words alone in “$text”", ({ text, words, ...rule }) => {
    expect(shown(text, words, rule)).toEqual([]);
  });

  test.each([
    "Unfortunatly",
    "Thanks a lot. Unfortunatly",
    "Dear Priya,\n\nUnfortunatly",
    "So:\n• Unfortunatly",
  ])("asks about a capital that may only begin the sentence: %j", (text) => {
    expect(shown(text, "Unfortunatly")[0]?.severity).toBe("info");
  });

  test("what is no word may yet be wrong grammar", () => {
    expect(shown("so i am", "i", { rule: "grammar" })).toHaveLength(1);
  });

  test("a name is known as it is written: “will” and “may” are words", () => {
    expect(shown("I will may come.", "will may", { rule: "grammar" })).toHaveLength(1);
  });

  test("is always about words of the text", () => {
    const anyText = fc.string({
      unit: fc.constantFrom("a", "B", "é", "1", ".", " ", "\n", "🙏", "’", "Inc. "),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        anyText,
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom("spelling", "grammar"),
        (text, a, b, rule) => {
          const span = { start: Math.min(a, b), end: Math.max(a, b) };
          const remark: Remark = { span, rule, message: "It is so.", replacement: "x" };
          for (const { quote } of languageFindings(text, [remark], { names: NAMES, region: "UK" }))
            expect(quote).toBe(text.slice(span.start, span.end));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("what is read for its language", () => {
  test("ends with the person's name, and leaves out what was quoted; offsets stay true", () => {
    const body = "Dear Priya,\r\n\r\n> You recieved it\r\nI have.\r\n\r\nBest,\r\nMaya Okafor\r\nMilton Rd 4";
    const text = ownWords(body, "Maya Okafor");
    expect(text.trim().endsWith("Okafor")).toBe(true);
    expect(text).not.toContain("recieved");
    expect(text.indexOf("I have")).toBe(body.indexOf("I have"));
  });
});

describe("looksEnglish", () => {
  test.each([
    "I definately enjoyed our talk.",
    "Unfortunatly I cannot acommodate the travel.",
    "helo thnk yu for the invitaion i can not come",
  ])("however badly it is spelled: %s", (text) => {
    expect(looksEnglish(text)).toBe(true);
  });

  test.each([
    "Ich war in Berlin und will nicht umziehen, vielen Dank für die Einladung zum Interview.",
    "Ik heb besloten om niet verder te gaan, want de reis is te ver en we zijn net verhuisd. Ik was blij.",
    "Vi har det godt her, og jeg kan ikke for tiden, men tak for invitationen.",
    "Merci pour votre invitation à un entretien. Je ne souhaite pas poursuivre.",
    "Gracias por la invitación. He decidido no seguir con el proceso.",
    "",
  ])("not of another language: %s", (text) => {
    expect(looksEnglish(text)).toBe(false);
  });
});
