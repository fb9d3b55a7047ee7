import { describe, expect, test } from "vitest";
import type { Choices, Disclosure } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import { LOCALES } from "@/lib/domain/message/locales";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";
import { sentencesOf } from "@/lib/domain/message/sentences";

const EVERY_REASON = facts({ recordedReasons: REASONS.map(({ code }) => code) });
const seeds = Array.from({ length: 8 }, (_, seed) => seed * 5);

const reasonsTold = (
  reasons: Choices["reasons"],
  disclosure: Disclosure,
  { seed = 0, ...changes }: Partial<Choices> & { seed?: number } = {},
): string[] => {
  const c = choices({ reasons, disclosure, ...changes });
  const locale = LOCALES[c.language];
  return compose({ kind: "decline-interview", facts: EVERY_REASON, choices: c, seed, locale })
    .parts.filter(({ tag }) => tag === "reason")
    .map(({ text }) => text);
};

interface Detail {
  readonly key: string;
  readonly example: string;
  readonly from: "brief" | "candid";
}

const details = REASONS.flatMap(({ code, details: all }) =>
  [...all].map((detail: Detail): [ReasonCode, string, Detail] => [code, detail.key, detail]),
);

const told = (
  code: ReasonCode,
  key: string,
  typed: string,
  changes: Parameters<typeof reasonsTold>[2] = {},
) => reasonsTold([{ code, released: { [key]: typed }, own: null }], "candid", changes).join(" ");

describe.each(details)("the detail of %s that is called %s", (code, key, { example, from }) => {
  test("stands in the sentence as a phrase, whatever capital and stop it was typed with", () => {
    for (const stop of ["", ".", "!", " ...", ";"]) {
      for (const typed of [example, example.charAt(0).toUpperCase() + example.slice(1)]) {
        for (const seed of seeds) {
          const text = told(code, key, typed + stop, { seed });
          expect(text).toMatch(/^[A-Z0-9€].*[a-zA-Z0-9]\.$/);
          expect(text.toLowerCase()).toContain(example.toLowerCase());
          expect(sentencesOf(text)).toHaveLength(1);
          expect(text).not.toMatch(/ (?:A|The|One|Three|About|Reporting|Teaching) /);
        }
      }
    }
  });

  test.each([
    ["I got promoted", "I got promoted."],
    ["i got promoted.", "I got promoted."],
    ["we are moving to Leeds", "We are moving to Leeds."],
    ["They have asked me to stay!", "They have asked me to stay."],
    ["there's no room for it", "There's no room for it."],
    ["there is a hiring freeze", "There is a hiring freeze."],
    ["It doesn't pay", "It doesn't pay."],
    ["my manager promoted me", "My manager promoted me."],
    ["the work is mostly admin;", "The work is mostly admin."],
    ["because I was promoted", "I was promoted."],
    ["got promoted", "I got promoted."],
    ["Promoted to team lead.", "I was promoted to team lead."],
    ["can't travel that far", "I can't travel that far."],
    ["I have a garden. We grow beans", "I have a garden. We grow beans."],
  ])("is a sentence of its own where one was typed: %s", (typed, sentence) => {
    for (const seed of seeds) {
      const text = told(code, key, typed, { seed });
      expect(text.endsWith(` ${sentence}`)).toBe(true);
      const [ours = ""] = text.split(` ${sentence}`);
      expect(ours).toMatch(/^[A-Z].*[a-z]\.$/);
      expect(sentencesOf(ours)).toHaveLength(1);
    }
  });

  test("is told from its level on, and in private not at all", () => {
    for (const typed of [example, "I got promoted"]) {
      const at = (disclosure: Disclosure) =>
        reasonsTold([{ code, released: { [key]: typed }, own: null }], disclosure)
          .join(" ")
          .toLowerCase()
          .includes(typed.toLowerCase());
      expect([at("private"), at("brief"), at("candid")]).toEqual([false, from === "brief", true]);
    }
  });

  test.each([
    ["de", ["Mir wurde ein Team angeboten", "mein Vertrag läuft bis Mai."], /[:(,;] (?:Mir|Mein) /],
    ["fr", ["J'ai été promu", "mon équipe a grandi."], /[:(,;] (?:J'ai|Mon) /],
    ["es", ["Me han ascendido", "mi equipo ha crecido."], /[:(,;] (?:Me|Mi) /],
  ] as const)("is so in other languages as well: %s", (language, sentences, glued) => {
    for (const typed of sentences) {
      for (const seed of seeds) {
        const text = told(code, key, typed, { language, seed });
        const sentence = typed.charAt(0).toUpperCase() + typed.slice(1).replace(".", "");
        expect(text).toMatch(new RegExp(`^[^.]+\\. ${sentence}\\.$`));
        expect(text).not.toMatch(glued);
      }
    }
  });
});

test("what somebody can do is told as what they do or what they can manage", () => {
  const possible = (typed: string, changes = {}) => told("location", "possible", typed, changes);
  for (const seed of seeds) {
    expect(possible("be on site one day a week", { seed })).toMatch(/I can be on site one day a week/);
    expect(possible("Work from home.", { seed })).toMatch(/I can work from home/);
    expect(possible("one day a week on site", { seed })).toMatch(/I can manage one day a week on site/);
    expect(possible("un jour par semaine", { seed, language: "fr" })).toMatch(/assurer un jour/);
  }
});

test("a phrase stands in the sentence and a sentence behind it, where both were typed", () => {
  const released = { commitment: "a project", until: "I can tell you more in May" };
  const [text] = reasonsTold([{ code: "timing", released, own: null }], "candid");
  expect(text).toMatch(/^[^.]*a project[^.]*\. I can tell you more in May\.$/);
});

const bare = (...codes: ReasonCode[]) => codes.map((code) => ({ code, released: {}, own: null }));

describe("three reasons", () => {
  test.each([
    ["en", "UK", /: the pay, the timing and the working arrangement\.$|of the pay, the timing and /],
    ["en", "US", /the pay, the timing, and the working arrangement\.$/],
    ["de", "UK", /die Vergütung, der Zeitpunkt und das Arbeitsmodell\.$/],
    ["fr", "UK", /la rémunération, le moment et les modalités de travail\.$/],
    ["es", "UK", /la retribución, el momento y la modalidad de trabajo\.$/],
  ] as const)("are told in one sentence where that is brief: %s, %s", (language, region, sentence) => {
    const reasons = bare("compensation", "timing", "location");
    const texts = seeds.map((seed) => reasonsTold(reasons, "brief", { seed, language, region }));
    for (const text of texts) expect(text).toEqual([expect.stringMatching(/^[^.]+\.$/)]);
    expect(texts.join("\n")).toMatch(new RegExp(sentence, "m"));
    expect(new Set(texts.flat()).size).toBeGreaterThanOrEqual(4);
  });

  test("are told in a sentence each where one of them is candid", () => {
    const pay = { code: "compensation" as const, released: { wanted: "€60,000" }, own: null };
    for (const seed of seeds) {
      const texts = reasonsTold([...bare("timing", "location"), pay], "candid", { seed });
      expect(texts).toHaveLength(3);
      expect(new Set(texts.map((text) => text.split(" ", 2).join(" "))).size).toBe(3);
    }
  });

  test("are told though one was typed as a sentence", () => {
    const contract = {
      code: "contract-type" as const,
      released: { wanted: "I need to plan ahead" },
      own: null,
    };
    const texts = reasonsTold([contract, ...bare("timing", "visa")], "brief");
    expect(texts).toEqual([expect.stringMatching(/the type of contract.*\. I need to plan ahead\.$/)]);
  });

  test("are all that is told: the fourth stays away", () => {
    expect(reasonsTold(bare("timing", "location", "values", "visa"), "brief").join()).not.toMatch(/permit/);
  });
});

test("what is personal is told last, and as one reason beside the others", () => {
  for (const seed of seeds) {
    const [first, second] = reasonsTold(bare("other", "compensation"), "brief", { seed });
    expect(first).toMatch(/pay|package/);
    expect(second).toMatch(/as well|too|also|Besides/);
    expect(reasonsTold(bare("other"), "brief", { seed }).join()).not.toMatch(/as well|too|also|Besides/);
  }
});

describe("two reasons side by side", () => {
  const pairs = REASONS.flatMap(({ code }) =>
    REASONS.filter((other) => other.code !== code).map((other) => [code, other.code] as const),
  );
  const released = (code: ReasonCode) =>
    Object.fromEntries(details.flatMap(([of, key, { example }]) => (of === code ? [[key, example]] : [])));

  test.each(["brief", "candid"] as const)(
    "never begin alike nor turn on the same verb: %s",
    (disclosure) => {
      for (const pair of pairs) {
        for (const given of [() => ({}), released]) {
          for (const seed of seeds) {
            const reasons = pair.map((code) => ({ code, released: given(code), own: null }));
            const texts = reasonsTold(reasons, disclosure, { seed });
            expect(texts).toHaveLength(2);
            const openings = texts.map((text) => text.split(" ", 2).join(" "));
            const [verbs = [], others = []] = texts.map(verbsIn);
            expect([texts, new Set(openings).size]).toEqual([texts, 2]);
            expect([texts, verbs.filter((verb) => others.includes(verb))]).toEqual([texts, []]);
          }
        }
      }
    },
    120_000,
  );

  const VERBS =
    /\b(?:look|suit|need|fit|work|want|calls? for|asks?|decid|chos|choice|mov|chang|committed|accept|stay|have in mind|rest|lean|manage|practical|possible|take on)/g;
  const verbsIn = (text: string): string[] => text.match(VERBS) ?? [];
});
