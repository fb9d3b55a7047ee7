import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { CHANNEL_WORDS, NORMS } from "@/lib/domain/check/norms";
import { countWords } from "@/lib/domain/check/reading";
import { CHANNELS } from "@/lib/domain/message/channels";
import { DOORS, REGIONS, TONES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import { fieldPhrases } from "@/lib/domain/message/field-phrases";
import { anyFacts, anyOccasionOf, anySeed } from "@/lib/domain/message/fixtures/arbitrary";
import { because, choices, facts } from "@/lib/domain/message/fixtures/sample";
import type { MessageKind, Occasion, Slot } from "@/lib/domain/message/kind";
import { isKindCode, KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { type Setting, settingOf } from "@/lib/domain/message/occasion";
import { type PartTag, renderBody } from "@/lib/domain/message/part";
import { phrasesFor } from "@/lib/domain/message/phrases";
import { fill, holesOf } from "@/lib/domain/message/template";

const codes = Object.keys(KINDS).filter(isKindCode);
const all: [KindCode, MessageKind][] = codes.map((code) => [code, KINDS[code]]);

/** Nothing that may be missing is there. */
const BARE = facts({
  role: null,
  recipientName: null,
  invitedAfter: null,
  approach: null,
  proposedTimes: 0,
  elapsedWeekdayHours: null,
});

/** All that may be there is. */
const FULL = facts({
  interviewAt: "2026-11-24T10:00:00Z",
  interviewsHeld: 2,
  lastWordAt: "2026-08-03T10:00:00Z",
  referrerName: "Jonas Weiss",
  signature: "+44 20 7946 0000",
  elapsedWeekdayHours: 90,
  recordedReasons: ["accepted-other"],
});

const FULL_CHOICES = choices({ feedback: "Fewer rounds", offersReferral: true, answerOn: "2026-11-25" });

const occasionOf = (
  kind: MessageKind,
  f: Occasion["facts"],
  c: Occasion["choices"],
  isFilled: boolean,
): Occasion => {
  const details = isFilled ? Object.fromEntries(kind.fields.map(({ key, example }) => [key, example])) : {};
  const filled = { ...c, details };
  const phrases = { ...phrasesFor(f, filled, []), ...fieldPhrases(kind.fields, filled) };
  return { facts: f, choices: filled, reasons: [], phrases };
};

const slotsOf = ({ layouts }: MessageKind): readonly Slot[] => Object.values(layouts).flat();

// A greeting and a closing are what they are, and a line of a list is the person's own.
const isVaried = ({ tag, isList }: Slot): boolean => tag !== "greeting" && tag !== "sign-off" && !isList;

const isTheirOwn = (wording: string): boolean => /^\{\w+\}$/.test(wording);

test("every kind has a label of its own, and norms", () => {
  expect(new Set(all.map(([, { label }]) => label)).size).toBe(all.length);
  expect(Object.keys(NORMS).sort()).toEqual([...codes].sort());
});

describe.each(all)("%s", (code, kind) => {
  test("has channels, each once, and the layout of each", () => {
    expect(new Set(kind.channels).size).toBe(kind.channels.length);
    for (const channel of kind.channels) expect(kind.layouts[CHANNELS[channel].layout]).toBeDefined();
    const laidOut = kind.channels.map((channel) => CHANNELS[channel].layout);
    for (const layout of Object.keys(kind.layouts)) expect(laidOut).toContain(layout);
    expect(kind.channels.includes("phone")).toBe(kind.channels.includes("voicemail"));
  });

  test("says in one line when it is the right one", () => {
    expect(kind.when).toMatch(/^[A-Z].{10,90}\.$/);
    expect(kind.label).toMatch(/^[A-Z][^.!?]{5,50}$/);
  });

  test("has six wordings of each part in each tone, whatever is recorded", () => {
    for (const tone of TONES) {
      for (const f of [BARE, FULL]) {
        const occasion = occasionOf(kind, f, { ...FULL_CHOICES, tone, questions: ["Why?"] }, true);
        for (const slot of slotsOf(kind).filter(isVaried)) {
          for (const { wordings, phrases } of slot.pools(occasion)) {
            if (wordings.every(isTheirOwn)) continue;
            const usable = new Set(wordings.filter((wording) => fill(wording, phrases) !== null));
            expect([slot.tag, tone, usable.size >= 6]).toEqual([slot.tag, tone, true]);
          }
        }
      }
    }
  });

  test("leaves a part out as a whole or writes it: no wording is lost for want of a phrase but where six are left", () => {
    for (const tone of TONES) {
      const occasion = occasionOf(kind, BARE, choices({ tone }), false);
      for (const slot of slotsOf(kind).filter(isVaried)) {
        for (const { wordings, phrases } of slot.pools(occasion)) {
          const usable = wordings.filter((wording) => fill(wording, phrases) !== null);
          const isWhole = usable.length === 0 || usable.length >= 6 || wordings.every(isTheirOwn);
          expect([slot.tag, isWhole]).toEqual([slot.tag, true]);
        }
      }
    }
  });

  test("has only holes that something fills, and a hole for each of its fields", () => {
    const holes = TONES.flatMap((tone) => {
      const occasion = occasionOf(kind, FULL, { ...FULL_CHOICES, tone, questions: ["Why?"] }, true);
      return slotsOf(kind).flatMap((slot) =>
        slot.pools(occasion).flatMap(({ wordings, phrases }) => {
          const used = wordings.flatMap(holesOf);
          for (const hole of used) expect(Object.keys(phrases)).toContain(hole);
          return used;
        }),
      );
    });
    for (const { key, input } of kind.fields) expect(holes).toContain(input === "times" ? "time" : key);
  });

  test("has fields that can be understood: a label, and an example that fits", () => {
    for (const { key, label, hint, example, input } of kind.fields) {
      expect(key).toMatch(/^[a-z][A-Za-z]{1,20}$/);
      expect(label).toMatch(/^[A-Z][^.!]{2,50}$/);
      if (hint !== undefined) expect(hint).toMatch(/[.”]$/);
      expect(fieldPhrases(kind.fields, choices({ details: { [key]: example } }))[key]).toBeTruthy();
      if (input === "line") expect(example).not.toMatch(/[.!?]$|\n/);
    }
  });

  test("is found in order on every channel, to the letter and the word", () => {
    fc.assert(
      fc.property(anyOccasionOf(code), anySeed, fc.boolean(), ({ facts: f, choices: c }, seed, isTagged) => {
        const { channel, subject, parts } = compose({ kind: code, facts: f, choices: c, seed });
        const body = renderBody(parts);
        // A script is never read without its parts.
        const read = isTagged || CHANNELS[channel].isSpoken ? parts : null;
        const { findings } = check({ kind: code, channel, subject, body, facts: f, choices: c, parts: read });
        expect([findings.filter(({ severity }) => severity !== "info"), body]).toEqual([[], body]);
        if (read !== null) expect([findings, body]).toEqual([[], body]);
        expect(subject.length).toBeLessThanOrEqual(200);
        expect(subject === "").toBe(!CHANNELS[channel].hasSubject);
      }),
      { numRuns: 700 },
    );
  }, 60_000);

  test("leaves no hole, no double stop or space, no cliché and no exclamation mark", () => {
    fc.assert(
      fc.property(anyOccasionOf(code), anySeed, ({ facts: f, choices: c }, seed) => {
        // "Acme Inc.: a question" is as it should be.
        const company = f.company.replace(".", "");
        const { subject, parts } = compose({ kind: code, facts: { ...f, company }, choices: c, seed });
        const asked = parts.filter(({ tag }) => tag !== "questions");
        const text = `${subject}\n${renderBody(asked)}`;
        expect(text).not.toMatch(/[{}!]|\.\.|[ ]{2}|undefined|null|Invalid|[?.:;,] ?[.;:,]/);
        expect(text).not.toMatch(
          /unfortunately|regrettably|honestly|frankly|exciting|passionate|dream|esteemed|reach out|touch base|best fit|at this time/i,
        );
        if (c.tone === "formal")
          expect(text).not.toMatch(/\b\w+'(?:m|d|ll|ve|re)\b|\b(?:it|that|what|there|here|who)'s\b|n't\b/i);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

test("a note carries 200 characters, whatever the names, up to thirty characters each", () => {
  const name = fc.constantFrom("Wolfeschlegelsteinhausenberger", "Dr Wolfeschlegelsteinhausenbrg", "Ann");
  const noting = codes.filter((code) => KINDS[code].channels.some((channel) => channel === "linkedin-note"));
  expect(noting.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(
      fc.constantFrom(...noting).chain((code) => fc.tuple(fc.constant(code), anyOccasionOf(code))),
      fc.record({ recipientName: name, company: name, role: name, senderName: name }),
      anySeed,
      ([code, { facts: f, choices: c }], names, seed) => {
        const { parts } = compose({
          kind: code,
          facts: { ...f, ...names },
          choices: { ...c, channel: "linkedin-note" },
          seed,
        });
        const body = renderBody(parts);
        expect([body.length <= 200, body]).toEqual([true, body]);
      },
    ),
    { numRuns: 3000 },
  );
}, 60_000);

test("the decision stands in the third sentence at the latest, after the thanks, and before reason and door", () => {
  const order: PartTag[] = ["greeting", "thanks", "confirmation", "apology", "effort", "decision"];
  const refusing = codes.filter((code) => NORMS[code].needs.some((need) => need === "decision"));
  fc.assert(
    fc.property(
      fc.constantFrom(...refusing).chain((code) => fc.tuple(fc.constant(code), anyOccasionOf(code))),
      anySeed,
      ([kind, occasion], seed) => {
        const { parts, channel } = compose({ kind, ...occasion, seed });
        const at = parts.findIndex(({ tag }) => tag === "decision");
        if (channel === "voicemail") {
          expect(at).toBe(-1);
          return;
        }
        const before = parts.slice(0, at).map(({ tag }) => tag);
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThanOrEqual(3);
        expect(before.map((tag) => order.indexOf(tag))).toEqual(
          before.map((tag) => order.indexOf(tag)).sort((a, b) => a - b),
        );
        expect(before).not.toContain("reason");
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);

test("what goes to somebody else than the employer tells nothing of the employer's thread, post or name", () => {
  const elsewhere = codes.filter((code) => ["employer", "acquaintance"].includes(KINDS[code].reader));
  expect(elsewhere.length).toBe(3);
  for (const kind of elsewhere) {
    fc.assert(
      fc.property(anyOccasionOf(kind), anySeed, ({ facts: f, choices: c }, seed) => {
        const { subject, parts } = compose({
          kind,
          facts: { ...f, company: "Zzcompany", role: "Zzrole", threadSubject: "Zzthread" },
          choices: c,
          seed,
        });
        expect(`${subject}\n${renderBody(parts)}`).not.toMatch(/Zz/);
      }),
      { numRuns: 1000 },
    );
  }
}, 60_000);

test("a voicemail names what it is about and asks to be called back, and tells nothing of the answer", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      anyFacts,
      anySeed,
      fc.constantFrom(...REGIONS),
      (kind, f, seed, region) => {
        if (!KINDS[kind].channels.some((channel) => channel === "voicemail")) return;
        const c = choices({ channel: "voicemail", region });
        const text = renderBody(compose({ kind, facts: f, choices: c, seed }).parts);
        expect(text).toMatch(/call(?:ed)? me back|ring me back|call back/i);
        expect(text).not.toMatch(/declin|withdr|cancel|decided|not be |won't be coming|no longer/i);
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);

/** The fewest and the most words that any wordings of these slots can come to together. */
const wordsOf = ({ slots, occasion }: Setting): [least: number, most: number] => {
  const counts = slots.flatMap((slot) =>
    slot.pools(occasion).flatMap(({ wordings, phrases }) => {
      const usable = wordings.flatMap((wording) => fill(wording, phrases) ?? []);
      return usable.length === 0 ? [] : [usable.map(countWords)];
    }),
  );
  const sum = (pick: (...counts: number[]) => number) =>
    counts.reduce((total, words) => total + pick(...words), 0);
  return [sum(Math.min), sum(Math.max)];
};

describe.each(codes)("whatever wordings meet, the words of %s", (kind) => {
  const terse = { company: "N26", recipientName: "Zoë", senderName: "Li Wu", signature: "" };
  const reasons = [because("location", { possible: "be on site one day a week", asked: "three days" })];
  const { channels, fields }: MessageKind = KINDS[kind];
  const details = Object.fromEntries(fields.map(({ key, example }) => [key, example]));
  const cases = channels.flatMap((channel) =>
    TONES.flatMap((tone) =>
      DOORS.flatMap((door) =>
        [24, 90].flatMap((elapsedWeekdayHours) =>
          [false, channels.includes("phone")].map((confirmsCall) => ({
            c: choices({ channel, tone, door, confirmsCall, questions: ["Is it permanent?"] }),
            late: { elapsedWeekdayHours },
          })),
        ),
      ),
    ),
  );

  test("are no fewer and no more than what is accepted", () => {
    const outside = cases.flatMap(({ c, late }) => {
      const { accepted } = CHANNEL_WORDS[c.channel] ?? NORMS[kind];
      const full = { ...c, details, reasons, disclosure: "candid" as const, offersReferral: true };
      const [least] = wordsOf(settingOf({ kind, facts: { ...BARE, ...terse, ...late }, choices: c }));
      const [, most] = wordsOf(settingOf({ kind, facts: { ...FULL, ...terse, ...late }, choices: full }));
      const where = `${c.channel} ${c.tone} ${c.door} ${late.elapsedWeekdayHours} ${c.confirmsCall}`;
      return least >= accepted[0] && most <= accepted[1] ? [] : [`${where}: ${least}–${most}`];
    });
    expect(outside).toEqual([]);
  });
});

test("the letters of every kind have an ideal within what is accepted", () => {
  for (const code of codes) {
    const { ideal } = NORMS[code];
    const [least, most] = NORMS[code].accepted;
    expect(ideal[0]).toBeGreaterThanOrEqual(least);
    expect(ideal[1]).toBeLessThanOrEqual(most);
  }
});
