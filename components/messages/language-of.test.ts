import { describe, expect, test } from "vitest";
import { type Language, TONES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import { because, choices, facts } from "@/lib/domain/message/fixtures/sample";
import { LETTER_KINDS } from "@/lib/domain/message/locale";
import { LOCALES } from "@/lib/domain/message/locales";
import { renderBody } from "@/lib/domain/message/part";
import { languageOf } from "./language-of";

const LANGUAGES = ["en", "de", "fr", "es"] as const;
const SEEDS = [1, 2, 3, 4, 5];

const lettersIn = (language: Language) =>
  LETTER_KINDS.flatMap((kind) =>
    TONES.flatMap((tone) =>
      SEEDS.map((seed) =>
        compose({
          ...{ kind, seed, facts: facts(), locale: LOCALES[language] },
          choices: choices({ language, tone, reasons: [because("timing")] }),
        }),
      ),
    ),
  );

describe.each(LANGUAGES)("a letter in %s", (language) => {
  const letters = lettersIn(language);

  test("is known as one", () => {
    const guessed = letters.map(({ parts }) => languageOf(renderBody(parts)));
    expect(new Set(guessed)).toEqual(new Set([language]));
  });

  test("has no part that is taken for another language", () => {
    const parts = letters.flatMap(({ parts }) => parts.map(({ text }) => text));
    const wrong = parts.filter((text) => ![null, language].includes(languageOf(text)));
    expect([...new Set(wrong)]).toEqual([]);
  });

  test("is known by most of its parts alone", () => {
    const parts = [...new Set(letters.flatMap(({ parts }) => parts.map(({ text }) => text)))];
    const known = parts.filter((text) => languageOf(text) === language);
    expect(known.length / parts.length).toBeGreaterThan(0.95);
  });
});

test.each([
  ["Thank you so much for writing.", "en"],
  ["Cheers,\nAsha", "en"],
  ["Vielen Dank für alles.", "de"],
  ["Merci beaucoup de votre message.", "fr"],
  ["Muchas gracias por todo.", "es"],
  ["Asha Rai", null],
  ["12:30, 14:00", null],
])("what a person writes of their own is known as well: %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});
