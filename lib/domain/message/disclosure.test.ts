import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices, ReasonChoice } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import { anyChoices, anyFacts, anyOccasionOf, anySeed } from "@/lib/domain/message/fixtures/arbitrary";
import type { MessageKind } from "@/lib/domain/message/kind";
import { isKindCode, KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { renderBody } from "@/lib/domain/message/part";
import { REASONS } from "@/lib/domain/message/reasons";

// Every detail of every reason holds a mark of its own, and so does everything a message has no business with.
const marked = (code: string, key: string) => `Zz${code.replaceAll("-", "")}${key}zz`;
const OWN_MARK = "Zzownsentencezz";
const QUESTION_MARK = "Zzaskedquestionzz";
const FEEDBACK_MARK = "Zzfeedbackzz";
const DAY = /^\d{4}-\d\d-\d\d$/;
const HIDDEN = {
  privateNotes: "Zzhiddennoteszz",
  currentPay: "Zzhiddenpayzz",
  acceptedEmployer: "Zzhiddenemployerzz",
  otherCompanies: ["Zzhiddencompanyzz"],
  thirdParties: ["Zzhiddenpersonzz"],
  referrerName: "Zzhiddenreferrerzz",
  openQuestions: [{ text: "Zzhiddenquestionzz", isSensitive: true }],
};

const fieldMark = (key: string) => `Zzfield${key}zz`;

const withMarks = (choices: Choices, own: boolean): Choices => ({
  ...choices,
  questions: [QUESTION_MARK],
  feedback: choices.feedback && FEEDBACK_MARK,
  details: {
    ...Object.fromEntries(
      Object.entries(choices.details).map(([key, typed]) => [key, DAY.test(typed) ? typed : fieldMark(key)]),
    ),
    neverAsked: "Zzhiddenfieldzz",
  },
  reasons: REASONS.filter(({ code }) => choices.reasons.some((chosen) => chosen.code === code)).map(
    ({ code, details }): ReasonChoice => ({
      code,
      released: {
        ...Object.fromEntries(details.map(({ key }) => [key, marked(code, key)])),
        neverAsked: "Zzhiddendetailzz",
      },
      own: own ? OWN_MARK : null,
    }),
  ),
});

/**
 * What a message may say: what was typed for its kind; the questions of one that asks; the suggestion of one that has
 * room for it; and of the reasons, where it gives any, what the level and the release allow.
 */
const allowedMarks = (kind: KindCode, choices: Choices, own: boolean): string[] => {
  const { controls, fields }: MessageKind = KINDS[kind];
  const typed = fields.map(({ key }) => fieldMark(key));
  const asked = controls.includes("questions") ? [QUESTION_MARK] : [];
  const suggested = controls.includes("feedback") ? [FEEDBACK_MARK] : [];
  return [
    ...typed,
    ...asked,
    ...suggested,
    ...(controls.includes("reasons") ? reasonMarks(choices, own) : []),
  ];
};

const reasonMarks = ({ reasons, disclosure }: Choices, own: boolean): string[] => {
  const details = REASONS.flatMap(({ code, details }) => {
    if (disclosure === "private" || !reasons.some((chosen) => chosen.code === code)) return [];
    const allowed = details.filter(({ from }) => disclosure === "candid" || from === "brief");
    return allowed.map(({ key }) => marked(code, key));
  });
  return disclosure === "candid" && own ? [...details, OWN_MARK] : details;
};

const kinds = Object.keys(KINDS).filter(isKindCode);

const textOf = (input: Parameters<typeof compose>[0]) => {
  const { subject, parts } = compose(input);
  return `${subject}\n${renderBody(parts)}`;
};

// Nothing of what nobody has to tell is in a word of ours.
const PRIVATE =
  /\b(?:ill|illness|sick|health|pregnan\w*|disab\w*|doctor|child\w*|family|wife|husband|mother|father|baby|age|religio\w*|debts?|mortgage)\b|[€£$]\s?\d/i;

const DRAFTS_PER_KIND = 1000;

test("there are kinds enough for ten thousand drafts", () => {
  expect(kinds.length * DRAFTS_PER_KIND).toBeGreaterThanOrEqual(10_000);
});

test.each(kinds)(
  "nothing leaves the wall in a message of the kind %s but what was chosen for it, on whatever channel",
  (kind) => {
    fc.assert(
      fc.property(anyOccasionOf(kind), fc.boolean(), anySeed, (occasion, own, seed) => {
        const choices = withMarks(occasion.choices, own);
        const text = textOf({ kind, facts: { ...occasion.facts, ...HIDDEN }, choices, seed });
        const said = text.match(/Zz\w+?zz/g) ?? [];
        const allowed = allowedMarks(kind, choices, own);
        expect(said.filter((mark) => !allowed.includes(mark))).toEqual([]);
        expect(text).not.toMatch(PRIVATE);
      }),
      { numRuns: DRAFTS_PER_KIND },
    );
  },
  60_000,
);

test("the wall does let released details through, so that the test above can fail", () => {
  const counts = { candid: 0, brief: 0 };
  fc.assert(
    fc.property(anyFacts, anyChoices, anySeed, (facts, someChoices, seed) => {
      const choices = withMarks(someChoices, false);
      const hasMark = /Zz\w+zz/.test(textOf({ kind: "decline-interview", facts, choices, seed }));
      if (hasMark && choices.disclosure !== "private") counts[choices.disclosure] += 1;
    }),
    { numRuns: 1000 },
  );
  expect(counts.candid).toBeGreaterThan(50);
  expect(counts.brief).toBeGreaterThan(10);
}, 60_000);

test("a letter that asks is the same letter whatever the reasons, the door and the disclosure are", () => {
  fc.assert(
    fc.property(anyFacts, anyChoices, anyChoices, anySeed, (facts, choices, others, seed) => {
      const { tone, region, questions, answerOn } = choices;
      const withOthers = { ...withMarks(others, true), tone, region, questions, answerOn };
      expect(textOf({ kind: "ask-before-deciding", facts, choices, seed })).toBe(
        textOf({ kind: "ask-before-deciding", facts, choices: withOthers, seed }),
      );
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test("a private letter is the same letter whatever the reasons are", () => {
  fc.assert(
    fc.property(anyFacts, anyChoices, anyChoices, anySeed, (facts, choices, others, seed) => {
      const withReasons = { ...choices, disclosure: "private" } as const;
      const withOthers = { ...withReasons, reasons: withMarks(others, true).reasons };
      expect(textOf({ kind: "decline-interview", facts, choices: withReasons, seed })).toBe(
        textOf({ kind: "decline-interview", facts, choices: withOthers, seed }),
      );
    }),
    { numRuns: 1000 },
  );
}, 60_000);
