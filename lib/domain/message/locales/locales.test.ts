import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { ADDRESSES, type Choices, type Language, TONES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { anyOccasionOf, anySeed } from "@/lib/domain/message/fixtures/arbitrary";
import { because, choices, facts } from "@/lib/domain/message/fixtures/sample";
import type { MessageKind } from "@/lib/domain/message/kind";
import { isKindCode, KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { isLetterKind, LETTER_KINDS, type LetterKind, type Locale } from "@/lib/domain/message/locale";
import { LOCALES } from "@/lib/domain/message/locales";
import { addressed } from "@/lib/domain/message/locales/address";
import { settingOf } from "@/lib/domain/message/occasion";
import { renderBody } from "@/lib/domain/message/part";
import { parsePersonName } from "@/lib/domain/message/person-name";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";
import { sentencesOf } from "@/lib/domain/message/sentences";
import { fill, holesOf } from "@/lib/domain/message/template";

type Given = { readonly facts: MessageFacts; readonly choices: Choices };

const packs = Object.values(LOCALES).filter((locale) => locale !== null);
const named: [string, Locale][] = packs.map((locale) => [locale.label, locale]);
const runs = { numRuns: 1000 };

const RECIPIENTS = [
  null,
  "Elena Brandt",
  "Zoë",
  "Dr. Tomasz Nowak",
  "Hiring Team",
  "van der Berg, Anna",
  "Ms Elena Brandt",
  "Herr Paul Weber",
  "Frau Dr. Elena Brandt",
  "Mme Dupont",
  "Sr. Luis García",
];

const anyLetter = ({ language }: Locale): fc.Arbitrary<Given & { kind: LetterKind }> =>
  fc
    .constantFrom(...LETTER_KINDS)
    .chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        occasion: anyOccasionOf(kind),
        recipientName: fc.constantFrom(...RECIPIENTS),
        channel: fc.constantFrom(...LETTER_CHANNELS),
      }),
    )
    .map(({ kind, occasion, recipientName, channel }) => ({
      kind,
      facts: { ...occasion.facts, recipientName },
      choices: { ...occasion.choices, language, channel },
    }));

const LETTER_CHANNELS = ["email", "linkedin-inmail"] as const;

const write = (locale: Locale, kind: KindCode, given: Given, seed: number) =>
  compose({ kind, ...given, seed, locale });

const bodyOf = (...input: Parameters<typeof write>) => renderBody(write(...input).parts);

/** Addressed in the familiar form: nobody says "du" to somebody whose name is not known. */
const isFamiliar = ({ facts: f, choices: c }: Given) =>
  c.address === "familiar" && parsePersonName(f.recipientName) !== null;

describe.each(named)("%s", (_, locale) => {
  const { language } = locale;

  test("is found in order: to the word, with its tags and without", () => {
    fc.assert(
      fc.property(anyLetter(locale), anySeed, fc.boolean(), ({ kind, ...given }, seed, isTagged) => {
        const { parts, subject, channel } = write(locale, kind, given, seed);
        const body = renderBody(parts);
        const report = check({ kind, channel, subject, body, parts: isTagged ? parts : null, ...given });
        expect([report.findings, body]).toEqual([[], body]);
        expect(report.isLimited).toBe(true);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test("leaves no hole, no double stop or space, no unset form, and no exclamation mark", () => {
    fc.assert(
      fc.property(anyLetter(locale), anySeed, ({ kind, ...given }, seed) => {
        const { parts, subject } = write(locale, kind, given, seed);
        const text = `${subject}\n${renderBody(parts.filter(({ tag }) => tag !== "questions"))}`;
        expect(text.replace(/Inc\.(?=[;,])/g, "Inc")).not.toMatch(
          /[{}[\]|!]|\.\.|[ ]{2}|undefined|null|Invalid|[.,] ?[.;:,]|\p{L} [;:?](?!\S)/u,
        );
        expect(subject.length).toBeLessThanOrEqual(200);
      }),
      runs,
    );
  }, 60_000);

  test("keeps to one form of address", () => {
    fc.assert(
      fc.property(anyLetter(locale), anySeed, ({ kind, ...given }, seed) => {
        const { parts, subject } = write(
          locale,
          kind,
          { ...given, facts: { ...given.facts, threadSubject: null } },
          seed,
        );
        // Who is to be asked is spoken of as "su" and "ihren", whoever reads it.
        const text = `${subject}\n${renderBody(parts.filter(({ tag }) => tag !== "alternative" || kind === "reschedule"))}`;
        expect(text).not.toMatch(isFamiliar(given) ? POLITE[language] : FAMILIAR[language]);
      }),
      runs,
    );
  }, 60_000);

  test("asserts nobody's gender that no title tells", () => {
    fc.assert(
      fc.property(anyLetter(locale), anySeed, ({ kind, ...given }, seed) => {
        const body = bodyOf(locale, kind, given, seed);
        expect(body).not.toMatch(GENDERED);
        if (!/\b(?:Ms|Herr|Frau|Mme|Sr)\b/.test(given.facts.recipientName ?? ""))
          expect(body).not.toMatch(/\b(?:Herr|Frau|geehrte|Madame|Monsieur|Sra?\.|Estimad)/);
      }),
      runs,
    );
  }, 60_000);

  test("says thanks first and the decision in the third sentence at the latest", () => {
    fc.assert(
      fc.property(anyLetter(locale), anySeed, ({ kind, ...given }, seed) => {
        const { parts } = write(locale, kind, given, seed);
        expect(["thanks", "confirmation"]).toContain(parts[1]?.tag);
        const at = parts.findIndex(({ tag }) => tag === "decision");
        const before = parts.slice(1, Math.max(1, at)).flatMap(({ text }) => sentencesOf(text));
        expect(before.length).toBeLessThanOrEqual(2);
      }),
      runs,
    );
  }, 60_000);

  test("gives another letter for the next seed, and the same whatever the region", () => {
    fc.assert(
      fc.property(anyLetter(locale), fc.nat({ max: 100_000 }), ({ kind, ...given }, seed) => {
        const body = bodyOf(locale, kind, given, seed);
        expect(bodyOf(locale, kind, given, seed + 1)).not.toBe(body);
        const elsewhere = { ...given, choices: { ...given.choices, region: "US" as const } };
        expect(bodyOf(locale, kind, elsewhere, seed)).toBe(
          bodyOf(locale, kind, { ...elsewhere, choices: { ...elsewhere.choices, region: "UK" } }, seed),
        );
      }),
      runs,
    );
  }, 60_000);

  test.each([...LETTER_KINDS])("has four wordings of every part of %s, in each tone and form", (kind) => {
    const { fields }: MessageKind = KINDS[kind];
    const details = Object.fromEntries(fields.map(({ key, example }) => [key, example]));
    const full = {
      feedback: "Fewer rounds.",
      offersReferral: true,
      answerOn: "2026-11-25",
      questions: ["Why?"],
      details,
    };
    for (const f of [BARE, facts({ elapsedWeekdayHours: 90, recordedReasons: ["accepted-other"] }), LATER]) {
      for (const tone of TONES) {
        for (const address of ADDRESSES) {
          for (const confirmsCall of [false, true]) {
            const c = choices({ ...full, language, tone, address, confirmsCall });
            const { occasion, slots } = settingOf({ kind, facts: f, choices: c, locale });
            for (const slot of slots.filter(({ tag, isList }) => tag !== "greeting" && !isList)) {
              for (const { wordings, phrases } of slot.pools(occasion)) {
                expect(wordings.flatMap(holesOf).filter((hole) => !(hole in phrases))).toEqual([]);
                const usable = new Set(wordings.filter((wording) => fill(wording, phrases) !== null));
                const least =
                  kind === "decline-interview" && ["thanks", "decision"].includes(slot.tag) ? 6 : 4;
                expect([slot.tag, tone, usable.size >= least || usable.size === 0]).toEqual([
                  slot.tag,
                  tone,
                  true,
                ]);
              }
            }
          }
        }
      }
    }
  });

  test.each(REASONS.map((reason) => [reason.code, reason] as const))(
    "tells the reason %s",
    (code, reason) => {
      const { brief, candid, opening } = locale.reasons[code];
      expect(brief.filter((wording) => holesOf(wording).length === 0).length).toBeGreaterThanOrEqual(2);
      expect((opening === null) === (reason.opening === null)).toBe(true);
      const keys: string[] = reason.details.map(({ key }) => key);
      for (const wording of [...brief, ...candid, opening ?? ""])
        expect(holesOf(wording).filter((hole) => !keys.includes(hole))).toEqual([]);
      // Every detail that a person lets go of can be said.
      for (const key of keys) expect([...brief, ...candid].flatMap(holesOf)).toContain(key);
      for (const wording of [...brief, ...candid]) expect(wording).toMatch(/^\p{Lu}[^[\]]+[.]$/u);
    },
  );

  test("lets nothing through the wall but what was released for it", () => {
    fc.assert(
      fc.property(anyLetter(locale), fc.boolean(), anySeed, ({ kind, ...given }, own, seed) => {
        const c = withMarks(given.choices, own);
        const { parts, subject } = write(
          locale,
          kind,
          { facts: { ...given.facts, ...HIDDEN }, choices: c },
          seed,
        );
        const said = `${subject}\n${renderBody(parts)}`.match(/Zz\w+?zz/g) ?? [];
        expect(said.filter((mark) => !allowedMarks(c, own).includes(mark))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test("lets released details through, so that the test above can fail", () => {
    const c = choices({
      language,
      disclosure: "candid",
      reasons: [because("contract-type", { wanted: "Zzwantedzz" })],
    });
    const brief = { ...c, disclosure: "brief" } as const;
    for (const each of [c, brief]) {
      const given = {
        facts: facts(),
        choices: {
          ...each,
          reasons: [because("contract-type", { wanted: "Zzwantedzz", offered: "Zzofferedzz" })],
        },
      };
      const bodies = [1, 2, 3].map((seed) => bodyOf(locale, "decline-interview", given, seed)).join();
      expect([/Zzwantedzz/.test(bodies), /Zzofferedzz/.test(bodies)]).toEqual([true, each === c]);
    }
  });

  test("is written in English where there is no letter: on other channels, and of other kinds", () => {
    for (const kind of Object.keys(KINDS).filter(isKindCode)) {
      const { channels }: MessageKind = KINDS[kind];
      for (const channel of channels) {
        const given = { facts: facts(), choices: choices({ language, channel }) };
        const english = { ...given, choices: choices({ channel }) };
        const isLetter = isLetterKind(kind) && LETTER_CHANNELS.some((each) => each === channel);
        const body = bodyOf(locale, kind, given, 1);
        expect([kind, channel, body === renderBody(compose({ kind, ...english, seed: 1 }).parts)]).toEqual([
          kind,
          channel,
          !isLetter,
        ]);
        const report = check({ kind, channel, subject: "", body, parts: null, ...given });
        expect(report.isLimited).toBe(isLetter);
      }
    }
  });
});

test.each([
  ["de", "polite", "formal", "Elena Brandt", "Guten Tag Elena Brandt,"],
  ["de", "polite", "formal", "Ms Elena Brandt", "Sehr geehrte Frau Brandt,"],
  ["de", "polite", "formal", "Frau Dr. Elena Brandt", "Sehr geehrte Frau Dr. Brandt,"],
  ["de", "polite", "warm", "Herr Paul Weber", "Guten Tag Herr Weber,"],
  ["de", "polite", "short", "Dr. Tomasz Nowak", "Guten Tag Dr. Tomasz Nowak,"],
  ["de", "familiar", "warm", "Frau Elena Brandt", "Hallo Elena,"],
  ["de", "familiar", "warm", "Hiring Team", "Guten Tag,"],
  ["fr", "polite", "formal", "Elena Brandt", "Bonjour Elena Brandt,"],
  ["fr", "polite", "warm", "Mme Brandt", "Bonjour Madame Brandt,"],
  ["fr", "familiar", "warm", "Elena Brandt", "Bonjour Elena,"],
  ["fr", "polite", "warm", null, "Bonjour,"],
  ["es", "polite", "formal", "Sra. Elena Brandt", "Estimada Sra. Brandt:"],
  ["es", "polite", "formal", "Dr. Tomasz Nowak", "Buenos días, Tomasz Nowak:"],
  ["es", "familiar", "short", "Elena Brandt", "Hola, Elena:"],
  ["es", "polite", "short", null, "Buenos días:"],
] as const)("%s, %s and %s, greets %s", (language, address, tone, recipientName, greeting) => {
  const locale = LOCALES[language];
  const given = { facts: facts({ recipientName }), choices: choices({ language, address, tone }) };
  expect(locale && write(locale, "decline-interview", given, 1).parts[0]?.text).toBe(greeting);
});

test.each([
  ["de", "am 1. Dezember um 14:30 Uhr"],
  ["fr", "du 1er décembre à 14 h 30"],
  ["es", "del 1 de diciembre a las 14:30"],
] as const)("tells day and hour as %s does", (language, when) => {
  const locale = LOCALES[language];
  const given = { facts: facts({ interviewAt: "2026-12-01T14:30:00Z" }), choices: choices({ language }) };
  expect(locale && bodyOf(locale, "cancel-interview", given, 1)).toContain(when);
});

test("each form is written where its mark stands", () => {
  expect(addressed("[Sie|du] und [Ihnen {slot}|dir]", "polite")).toBe("Sie und Ihnen {slot}");
  expect(addressed("[Sie|du] und [Ihnen {slot}|dir]", "familiar")).toBe("du und dir");
  expect(addressed("je [vous |t']en remercie", "familiar")).toBe("je t'en remercie");
});

/** Nothing that may be missing is there. */
const BARE = facts({
  role: null,
  recipientName: "Zoë",
  invitedAfter: null,
  approach: null,
  proposedTimes: 0,
  elapsedWeekdayHours: null,
  recordedReasons: ["accepted-other"],
});
const LATER = facts({
  interviewAt: "2026-11-24T10:00:00Z",
  interviewsHeld: 2,
  signature: "+44 20 7946 0000",
});

const FAMILIAR: Readonly<Record<Language, RegExp>> = {
  en: /$^/,
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}{0,2}|hab|hast|kannst|schreib|gib|behalte|entschuldige)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|hésite|excuse)(?!\p{L})|(?<!\p{L})t'/iu,
  es: /(?<!\p{L})(?:tú|te|ti|tu|tus|tuyas|dudes|disculpa|disculpes|encuentres|puedes|tenme|dime|recibe)(?!\p{L})/iu,
};
const POLITE: Readonly<Record<Language, RegExp>> = {
  en: /$^/,
  de: /(?<!\p{L})(?:Sie|Ihnen|Ihr\p{L}{0,2}|haben Sie|können Sie)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:vous|votre|vos|hésitez|veuillez|pourriez)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted|su|sus|suyas|dude|disculpe|encuentre|téngame|dígame|reciba|decírselo|hacerle)(?!\p{L})/iu,
};

// What agrees with a woman or a man who writes or reads, in the words that such letters are full of.
const GENDERED =
  /(?<!\p{L})(?:ravie?|heureux|heureuse|désolée?|reconnaissante?|contente?|enchantée?|intéressée?|candidate?|encantad[oa]|agradecid[oa]|interesad[oa]|dispuest[oa]|content[oa]|segur[oa]|candidat[oa]|Kandidat\p{L}{0,3}|Bewerber\p{L}{0,3})(?!\p{L})/iu;

const HIDDEN = {
  otherCompanies: ["Zzhiddencompanyzz"],
  thirdParties: ["Zzhiddenpersonzz"],
  referrerName: "Zzhiddenreferrerzz",
  openQuestions: [{ text: "Zzhiddenquestionzz", isSensitive: true }],
};

const marked = (code: ReasonCode, key: string) => `Zz${code.replaceAll("-", "")}${key}zz`;

const withMarks = (chosen: Choices, own: boolean): Choices => ({
  ...chosen,
  reasons: chosen.reasons.map(({ code }) => ({
    code,
    released: {
      ...Object.fromEntries(detailsOf(code).map(({ key }) => [key, marked(code, key)])),
      neverAsked: "Zzhiddendetailzz",
    },
    own: own ? "Zzownzz" : null,
  })),
});

const detailsOf = (wanted: ReasonCode) =>
  REASONS.flatMap(({ code, details }): readonly { key: string; from: string }[] =>
    code === wanted ? details : [],
  );

const allowedMarks = ({ reasons, disclosure }: Choices, own: boolean): string[] => {
  if (disclosure === "private") return [];
  const details = reasons.flatMap(({ code }) =>
    detailsOf(code)
      .filter(({ from }) => disclosure === "candid" || from === "brief")
      .map(({ key }) => marked(code, key)),
  );
  return disclosure === "candid" && own ? [...details, "Zzownzz"] : details;
};
