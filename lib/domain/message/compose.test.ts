import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choices, TONES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { anyChoices, anyFacts, anySeed } from "@/lib/domain/message/fixtures/arbitrary";
import { because, choices, facts } from "@/lib/domain/message/fixtures/sample";
import { type PartTag, renderBody } from "@/lib/domain/message/part";
import { sentencesOf } from "@/lib/domain/message/sentences";

const draftOf = (f: MessageFacts, c: Choices, seed = 0) =>
  compose({ kind: "decline-interview", facts: f, choices: c, seed });

const bodyOf = (f: MessageFacts, c: Choices, seed = 0) => renderBody(draftOf(f, c, seed).parts);

const textOf = (tag: PartTag, f: MessageFacts, c: Choices, seed = 0) =>
  draftOf(f, c, seed)
    .parts.filter((part) => part.tag === tag)
    .map(({ text }) => text)
    .join(" ");

const wordsIn = (text: string) => text.split(/\s+/).length;

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe("the letter", () => {
  test("reads as a letter: greeting, paragraphs, a closing with the name on its own line", () => {
    const contract = because("contract-type", { wanted: "a permanent post" });
    expect(bodyOf(facts(), choices({ reasons: [contract] }), 3)).toMatchInlineSnapshot(`
      "Dear Elena,

      Many thanks for inviting me to interview for the Supply planner role at Harbour Foods. I was glad of the two times you offered. I've decided not to take this further, and I'm therefore declining the interview.

      At this point I need a permanent post.

      If a permanent post comes up, please do write to me. I wish you every success in filling the role.

      Warm regards,
      Maya Okafor"
    `);
  });

  test.each([
    { recipientName: "Elena Brandt", tone: "short", greeting: /^(Hi|Hello) Elena,$/ },
    { recipientName: "Elena Brandt", tone: "warm", greeting: /^(Dear|Hello) Elena,$/ },
    { recipientName: "Elena Brandt", tone: "formal", greeting: /^Dear Elena Brandt,$/ },
    { recipientName: "Dr. Elena Brandt, PhD", tone: "formal", greeting: /^Dear Dr Brandt,$/ },
    { recipientName: "Ms Anna van der Berg", tone: "formal", greeting: /^Dear Ms van der Berg,$/ },
    { recipientName: "Brandt, Elena", tone: "warm", greeting: /^(Dear|Hello) Elena,$/ },
    { recipientName: "elena.brandt@harbour.example", tone: "formal", greeting: /^Dear hiring team,$/ },
    { recipientName: "Recruiting Team", tone: "short", greeting: /^(Hi|Hello) hiring team,$/ },
    { recipientName: null, tone: "formal", greeting: /^Dear hiring team,$/ },
  ] as const)("greets $recipientName in a $tone letter as $greeting", ({ recipientName, tone, greeting }) => {
    for (const seed of seeds)
      expect(textOf("greeting", facts({ recipientName }), choices({ tone }), seed)).toMatch(greeting);
  });

  test("writes titles, days and closings as the region does", () => {
    const f = facts({ recipientName: "Dr Elena Brandt", interviewAt: "2026-11-24T10:00:00Z" });
    const american = draftOf(f, choices({ tone: "formal", region: "US" }));
    expect(american.subject).toBe("Supply planner interview on November 24: Maya Okafor");
    expect(renderBody(american.parts)).toMatch(/^Dear Dr\. Brandt,/);
    expect(renderBody(american.parts)).not.toMatch(/Yours sincerely/);
    expect(draftOf(f, choices()).subject).toBe("Supply planner interview on 24 November: Maya Okafor");
  });

  test.each([
    [{}, "Supply planner interview – Maya Okafor"],
    [{ role: "SQL Developer (m/f/d)" }, "SQL Developer interview – Maya Okafor"],
    [{ role: null }, "Interview at Harbour Foods – Maya Okafor"],
    [{ threadSubject: "RE: re: Your application" }, "Re: Your application"],
    [
      { interviewAt: "2026-11-24T23:30:00Z", timeZone: "Asia/Kathmandu" },
      "Supply planner interview on 25 November: Maya Okafor",
    ],
    [{ interviewAt: "2026-11-16T10:00:00Z" }, "Supply planner interview – Maya Okafor"],
    [{ role: "Planner\r\nBcc: x@y.example" }, "Planner Bcc: x@y.example interview – Maya Okafor"],
  ] satisfies [Partial<MessageFacts>, string][])("with %o has the subject %s", (changes, subject) => {
    expect(draftOf(facts(changes), choices()).subject).toBe(subject);
  });

  test("keeps to thanks, decision, reason, suggestion, door, whatever was chosen", () => {
    const order: PartTag[] = [
      "greeting",
      "thanks",
      "apology",
      "effort",
      "decision",
      "reason",
      "alternative",
      "feedback",
      "door",
      "wishes",
      "sign-off",
    ];
    const extras = fc.record({
      offersReferral: fc.boolean(),
      feedback: fc.constantFrom(null, "It might help to name the rounds"),
    });
    fc.assert(
      fc.property(anyFacts, anyChoices, extras, anySeed, (f, c, extra, seed) => {
        const ranks = draftOf(f, { ...c, ...extra }, seed).parts.map(({ tag }) => order.indexOf(tag));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(ranks).not.toContain(-1);
      }),
    );
  });

  test("says the decision by the third sentence", () => {
    fc.assert(
      fc.property(anyFacts, anyChoices, anySeed, (f, c, seed) => {
        const { parts } = draftOf(f, c, seed);
        const before = parts.slice(
          1,
          parts.findIndex(({ tag }) => tag === "decision"),
        );
        expect(before.flatMap(({ text }) => sentencesOf(text)).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test("takes 50 to 130 words, or from 35 in the short tone", () => {
    fc.assert(
      fc.property(anyFacts, anyChoices, anySeed, (f, c, seed) => {
        const words = wordsIn(bodyOf(f, c, seed));
        expect(words).toBeGreaterThanOrEqual(c.tone === "short" ? 35 : 50);
        expect(words).toBeLessThanOrEqual(130);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test("leaves no hole, no double stop and no double space", () => {
    fc.assert(
      fc.property(anyFacts, anyChoices, anySeed, (f, c, seed) => {
        expect(bodyOf(f, c, seed)).not.toMatch(/[{}]|\.\.|[ ]{2}|undefined|null/);
      }),
    );
  });
});

describe("the seed", () => {
  test("gives the same letter every time, and another one for the next seed", () => {
    fc.assert(
      fc.property(anyFacts, anyChoices, fc.nat({ max: 100_000 }), (f, c, seed) => {
        expect(bodyOf(f, c, seed)).toBe(bodyOf(f, c, seed));
        expect(bodyOf(f, c, seed)).not.toBe(bodyOf(f, c, seed + 1));
      }),
    );
  });

  test.each(TONES)(
    "offers at least six wordings of each part in the %s tone",
    (tone) => {
      const f = facts();
      const parts = (tag: PartTag, changes: Partial<Choices>) =>
        new Set(seeds.map((seed) => textOf(tag, f, choices({ tone, ...changes }), seed))).size;
      expect(parts("thanks", {})).toBeGreaterThanOrEqual(6);
      expect(parts("effort", {})).toBeGreaterThanOrEqual(6);
      expect(parts("decision", {})).toBeGreaterThanOrEqual(6);
      expect(parts("door", { door: "open" })).toBeGreaterThanOrEqual(6);
      expect(parts("door", { door: "ajar" })).toBeGreaterThanOrEqual(6);
      expect(parts("wishes", { door: "closed" })).toBeGreaterThanOrEqual(6);
      expect(parts("feedback", { feedback: "Fewer rounds" })).toBeGreaterThanOrEqual(6);
      expect(parts("alternative", { offersReferral: true })).toBeGreaterThanOrEqual(6);
    },
    60_000,
  );

  test("does not thank in the same word twice where another will do", () => {
    const repeats = seeds.filter((seed) => {
      const { parts } = draftOf(facts(), choices(), seed);
      const opening = parts.filter(({ tag }) => tag === "thanks" || tag === "effort").map(({ text }) => text);
      return opening.every((text) => /\bthank/i.test(text));
    });
    expect(repeats).toEqual([]);
  });
});

describe("what is not recorded", () => {
  const everything = (f: MessageFacts, c: Partial<Choices> = {}) =>
    seeds.flatMap((seed) => TONES.map((tone) => bodyOf(f, choices({ tone, ...c }), seed))).join("\n");

  test.each([
    ["times", facts({ proposedTimes: 0 }), /times you|slot/],
    ["an application", facts({ invitedAfter: null, proposedTimes: 0 }), /application/],
    ["a recommendation", facts({ invitedAfter: null, approach: "outreach", proposedTimes: 0 }), /recommend/],
    ["the day of an interview", facts({ interviewAt: null }), /November/],
    ["a role", facts({ role: null }), /planner/i],
    ["a delay", facts({ elapsedWeekdayHours: null }), /delay|late|sorry/i],
    [
      "a delay, when they agreed to wait",
      facts({ elapsedWeekdayHours: 90, agreedLaterDate: true }),
      /delay|late|sorry/i,
    ],
    ["a résumé", facts(), /résumé|resume|\bCV\b/i],
  ])("is not stated: %s", (_, f, statement) => {
    expect(everything(f, { door: "closed" })).not.toMatch(statement);
  });

  test("is stated once it is recorded: times, the day, a delay", () => {
    expect(everything(facts({ proposedTimes: 2 }))).toMatch(/the two times you offered/);
    expect(everything(facts({ interviewAt: "2026-11-24T10:00:00Z" }))).toMatch(/the slot on 24 November/);
    for (const seed of seeds) {
      expect(textOf("apology", facts({ elapsedWeekdayHours: 49 }), choices(), seed)).not.toBe("");
    }
  });

  test.each(["staying", "accepted-other"] as const)(
    "holds back the reason %s, which would state a fact",
    (code) => {
      const c = choices({ reasons: [because(code)] });
      expect(draftOf(facts(), c).told).toEqual([]);
      expect(draftOf(facts({ recordedReasons: [code] }), c).told).toEqual([{ code, level: "brief" }]);
    },
  );
});

describe("the reason", () => {
  const pay = because("compensation", { wanted: "€60,000", offered: "€52,000" });

  test("is filled with the details that were released, and nothing of it is said at a lower level", () => {
    const candid = textOf("reason", facts(), choices({ disclosure: "candid", reasons: [pay] }));
    expect(candid).toMatch(/€60,000.*€52,000/);
    expect(textOf("reason", facts(), choices({ disclosure: "brief", reasons: [pay] }))).not.toMatch(/€/);
    expect(textOf("reason", facts(), choices({ disclosure: "private", reasons: [pay] }))).toBe("");
  });

  test("falls back to the brief wording where a detail is missing, and says so", () => {
    const draft = draftOf(facts(), choices({ disclosure: "candid", reasons: [because("compensation")] }));
    expect(draft.told).toEqual([{ code: "compensation", level: "brief" }]);
  });

  test("is the person's own sentence at level candid, and only there", () => {
    const own = { ...pay, own: "I need to  earn more {than this}" };
    const c = choices({ disclosure: "candid", reasons: [own], tone: "formal" });
    expect(textOf("reason", facts(), c)).toBe("I need to earn more {than this}.");
    expect(textOf("reason", facts(), { ...c, disclosure: "brief" })).not.toMatch(/earn/);
  });

  test("is told for the three most important of several", () => {
    const many = [because("timing"), because("location"), because("values"), because("visa")];
    expect(draftOf(facts(), choices({ reasons: many })).told.map(({ code }) => code)).toEqual([
      "timing",
      "location",
      "values",
    ]);
  });

  test("shapes what an open door hopes for", () => {
    const c = choices({ reasons: [because("contract-type", { wanted: "a permanent post" })] });
    const doors = seeds.map((seed) => textOf("door", facts(), c, seed)).join("\n");
    expect(doors).toMatch(/Should a permanent post come up/);
  });

  test("keeps the person's words when the tone spells ours out", () => {
    const c = choices({
      tone: "formal",
      disclosure: "candid",
      reasons: [because("timing", { commitment: "O'Neill's project" })],
    });
    for (const seed of seeds) {
      expect(textOf("reason", facts(), c, seed)).toContain("O'Neill's project");
      expect(textOf("reason", facts(), c, seed)).not.toMatch(/I'm/);
    }
  });
});

describe("the channel", () => {
  const reasons = [because("timing"), because("location")];
  const toldOn = (channel: Choices["channel"]) =>
    draftOf(facts(), choices({ channel, reasons })).told.map(({ code }) => code);

  test("has room for two reasons in a letter, for one in a call and for none in a note", () => {
    expect(toldOn("email")).toEqual(["timing", "location"]);
    expect(toldOn("phone")).toEqual(["timing"]);
    expect(toldOn("linkedin-note")).toEqual([]);
    expect(toldOn("voicemail")).toEqual([]);
  });

  test("decides about the closing: a signature stands under a letter alone", () => {
    const signed = facts({ signature: " Planner \r\n\n+44 20 7946 0000" });
    expect(bodyOf(signed, choices())).toMatch(/\nMaya Okafor\nPlanner\n\+44 20 7946 0000$/);
    expect(bodyOf(signed, choices({ channel: "phone" }))).not.toMatch(/Planner\n|7946/);
  });
});

describe("after a call", () => {
  const confirming = choices({ confirmsCall: true });

  test("a letter begins with thanks for the talk and says that it confirms it", () => {
    for (const seed of seeds) {
      const [, first] = draftOf(facts(), confirming, seed).parts;
      expect(first?.tag).toBe("confirmation");
      expect(first?.text).toMatch(/thank|grateful|appreciate/i);
      expect(first?.text).toMatch(/call|phone|speaking/);
      expect(first?.text).toMatch(/confirm|in writing/);
    }
  });

  test("the script of the call itself does not", () => {
    const { parts } = draftOf(facts(), { ...confirming, channel: "phone" });
    expect(parts.map(({ tag }) => tag)).not.toContain("confirmation");
  });
});

test("our words are spelled as the region spells them, and the person's own as they spell them", () => {
  const late = facts({ elapsedWeekdayHours: 90 });
  const all = (region: Choices["region"]) =>
    seeds.map((seed) => bodyOf(late, choices({ region, feedback: "Apologise less" }), seed)).join("\n");
  expect(all("UK")).toMatch(/I apologise for/);
  expect(all("US")).toMatch(/I apologize for/);
  expect(all("US")).not.toMatch(/I apologise/);
  expect(all("US")).toMatch(/Apologise less/);
});
