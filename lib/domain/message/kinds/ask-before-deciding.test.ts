import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choices, REGIONS, TONES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { anyChoices, anyFacts, anySeed } from "@/lib/domain/message/fixtures/arbitrary";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import { type PartTag, renderBody } from "@/lib/domain/message/part";

const QUESTIONS = ["What range is set aside for the base pay?", "Is the post permanent?"];

const draftOf = (f: MessageFacts, c: Choices, seed = 0) =>
  compose({ kind: "ask-before-deciding", facts: f, choices: c, seed });
const bodyOf = (f: MessageFacts, c: Choices, seed = 0) => renderBody(draftOf(f, c, seed).parts);
const asking = (changes: Partial<Choices> = {}) => choices({ questions: QUESTIONS, ...changes });
const textOf = (tag: PartTag, c: Choices, seed = 0, f = facts()) =>
  draftOf(f, c, seed)
    .parts.filter((part) => part.tag === tag)
    .map(({ text }) => text)
    .join(" ");

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test("reads as a letter: thanks, why it is asked, the questions a line each, a closing", () => {
  expect(bodyOf(facts(), asking({ answerOn: "2026-11-25" }), 2)).toMatchInlineSnapshot(`
    "Hello Elena,

    I'm grateful for the invitation to interview for the Supply planner role at Harbour Foods. To answer you properly, and to use your time well, I have two questions before I decide:

    - What range is set aside for the base pay?
    - Is the post permanent?

    I'll give you my answer by 25 November. Thank you for your help; a brief answer will do very well.

    Best wishes,
    Maya Okafor"
  `);
});

test("thanks for what they did, and for no invitation that is not recorded", () => {
  const thanked = (approach: MessageFacts["approach"]) =>
    seeds.map((seed) => textOf("thanks", asking(), seed, facts({ approach })));
  expect(thanked("invitation").every((text) => /invit/.test(text))).toBe(true);
  expect(thanked("outreach").every((text) => /getting in touch|your message/.test(text))).toBe(true);
  expect(thanked(null).every((text) => /consider/.test(text))).toBe(true);
});

test("keeps its order, and holds no refusal, reason or door", () => {
  const order: PartTag[] = [
    ...(["greeting", "thanks", "apology", "reason", "questions", "times", "wishes", "sign-off"] as const),
  ];
  fc.assert(
    fc.property(anyFacts, anyChoices, anySeed, (f, c, seed) => {
      const ranks = draftOf(f, c, seed).parts.map(({ tag }) => order.indexOf(tag));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(ranks).not.toContain(-1);
    }),
    { numRuns: 1000 },
  );
});

test("asks every question word for word, each on a line of its own, and says how many they are", () => {
  const counts = ["one question", "two questions", "three questions", "four questions", "five questions"];
  fc.assert(
    fc.property(anyFacts, anyChoices, anySeed, (f, c, seed) => {
      const lines = bodyOf(f, c, seed).split("\n");
      expect(lines.filter((line) => line.startsWith("- "))).toEqual(
        c.questions.map((question) => `- ${question}`),
      );
      expect(lines.join("\n")).toContain(counts[c.questions.length - 1]);
    }),
    { numRuns: 1000 },
  );
});

test("leaves no hole, no double stop and no contraction in the formal tone, but in the person's own words", () => {
  fc.assert(
    fc.property(anyFacts, anyChoices, anySeed, (f, c, seed) => {
      const { subject, parts } = draftOf(f, c, seed);
      const ours = `${subject}\n${renderBody(parts.filter(({ tag }) => tag !== "questions"))}`;
      expect(ours).not.toMatch(/[{}]|\.\.|[ ]{2}|undefined|null|Invalid/);
      if (c.tone === "formal") expect(ours).not.toMatch(/\w'(?:m|d|ll|ve|re|t|s)\b/);
    }),
    { numRuns: 1000 },
  );
});

test("leaves the braces and contractions of a question as they are", () => {
  const question = "What's {team} size, and don't you mind?";
  expect(textOf("questions", asking({ questions: [question], tone: "formal" }))).toBe(`- ${question}`);
});

test("asks five questions at most, and nothing when there is none", () => {
  const many = Array.from({ length: 7 }, (_, number) => `Question ${number}?`);
  expect(textOf("questions", asking({ questions: many }))).not.toMatch(/Question [56]/);
  const none = draftOf(facts(), asking({ questions: [] }));
  expect(none.parts.map(({ tag }) => tag)).toEqual(["greeting", "thanks", "wishes", "sign-off"]);
  expect(none.subject).toBe("Supply planner interview – Maya Okafor");
});

test.each([
  [{}, QUESTIONS, "Supply planner interview: two questions from Maya Okafor"],
  [{}, ["Why?"], "Supply planner interview: one question from Maya Okafor"],
  [{ role: null }, QUESTIONS, "Interview at Harbour Foods: two questions from Maya Okafor"],
  [{ threadSubject: "Re: Your application" }, QUESTIONS, "Re: Your application"],
] satisfies [Partial<MessageFacts>, string[], string][])(
  "with %o, asking %o, the subject is “%s”",
  (f, questions, subject) => {
    expect(draftOf(facts(f), asking({ questions })).subject).toBe(subject);
  },
);

describe("the day of the answer", () => {
  const dayIn = (c: Partial<Choices>, f: Partial<MessageFacts> = {}) =>
    textOf("times", asking(c), 0, facts(f));

  test("is said as the region writes it, and only if it was chosen", () => {
    expect(dayIn({ answerOn: "2026-11-25" })).toMatch(/ by 25 November\.$/);
    expect(dayIn({ answerOn: "2026-11-25", region: "US" })).toMatch(/ by November 25\.$/);
    for (const seed of seeds) expect(bodyOf(facts(), asking(), seed)).not.toMatch(/November|\bby\b/);
  });

  test("is today at the earliest, where the person is", () => {
    const now = "2026-11-17T23:30:00Z";
    expect(dayIn({ answerOn: "2026-11-17" }, { now })).toMatch(/17 November/);
    expect(dayIn({ answerOn: "2026-11-17" }, { now, timeZone: "Asia/Kathmandu" })).toBe("");
    expect(dayIn({ answerOn: "2026-11-16" }, { now })).toBe("");
  });
});

test.each(TONES)("offers at least six wordings of each part in the %s tone", (tone) => {
  for (const region of REGIONS) {
    const variety = (tag: PartTag) =>
      new Set(seeds.map((seed) => textOf(tag, asking({ tone, region, answerOn: "2026-11-25" }), seed))).size;
    for (const tag of ["thanks", "reason", "times", "wishes"] as const)
      expect(variety(tag)).toBeGreaterThanOrEqual(6);
  }
});

test("states no feeling, plan or delay that is not recorded", () => {
  const everything = seeds
    .flatMap((seed) => TONES.map((tone) => bodyOf(facts(), asking({ tone }), seed)))
    .join("\n");
  expect(everything).not.toMatch(
    /excite|keen|look forward to (?:meeting|speaking)|delay|late|sorry|application|accept/i,
  );
});

test("gives the same letter for the same seed, and another one for the next", () => {
  fc.assert(
    fc.property(anyFacts, anyChoices, fc.nat({ max: 100_000 }), (f, c, seed) => {
      expect(bodyOf(f, c, seed)).toBe(bodyOf(f, c, seed));
      expect(bodyOf(f, c, seed)).not.toBe(bodyOf(f, c, seed + 1));
    }),
    { numRuns: 1000 },
  );
}, 60_000);
