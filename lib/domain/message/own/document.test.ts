import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_DOCUMENT, MOST_WORDINGS, planImport, writeDocument } from "@/lib/domain/message/own/document";
import { templateToBegin } from "@/lib/domain/message/own/make-template";
import type { NewTemplate } from "@/lib/domain/message/own/own-template";
import { KEPT_TAGS } from "@/lib/domain/message/own/wording";
import type { OwnWording } from "@/lib/domain/message/own-wording";

/** A thousand runs take a while on a machine that does other things as well. */
const PATIENCE_MS = 60_000;

const NOTHING = { wordings: [], templates: [] };

const THANKS: OwnWording = { kind: null, tag: "thanks", language: "en", text: "Many thanks, {firstName}." };
const TEMPLATE: NewTemplate = { ...templateToBegin("decline-interview", "en"), name: "Mine" };

const documentOf = (wordings: unknown, templates: unknown = [], more: object = {}) =>
  JSON.stringify({ format: "tactful-wordings", version: 1, wordings, templates, ...more });

const planned = (document: string, there = NOTHING as Parameters<typeof planImport>[1]) => {
  const plan = planImport(document, there);
  if (!plan.ok) throw new Error(plan.reason);
  return plan.value;
};

const anyWording: fc.Arbitrary<OwnWording> = fc.record({
  kind: fc.constantFrom(null, "decline-interview", "ask-before-deciding"),
  tag: fc.constantFrom(...KEPT_TAGS),
  language: fc.constant("en"),
  text: fc.stringMatching(/^[A-Z][a-z"'é ]{0,30}[a-z]\.$/).map((text) => text.replace(/ +/g, " ")),
});

test(
  "what was exported is imported as it was, and what is there already is not imported twice",
  () => {
    const anyName = fc.stringMatching(/^[A-Z][a-z"]{1,20}$/);
    const anyOwn = fc.record({
      wordings: fc.uniqueArray(anyWording, { maxLength: 8, selector: (wording) => JSON.stringify(wording) }),
      templates: fc.uniqueArray(
        anyName.map((name) => ({ ...TEMPLATE, name })),
        { maxLength: 3, selector: ({ name }) => name },
      ),
    });
    fc.assert(
      fc.property(anyOwn, (own) => {
        const document = writeDocument(own);
        expect(planned(document).added).toEqual(own);
        const again = planned(document, own);
        expect(again).toMatchObject({ added: NOTHING, news: [], problems: [] });
        expect(again.known).toHaveLength(own.wordings.length + own.templates.length);
      }),
      { numRuns: 1000 },
    );
  },
  PATIENCE_MS,
);

test("says line by line what is new, what is there, and what cannot be read and why", () => {
  const odd = [THANKS, { ...THANKS, text: "New." }, { ...THANKS, tag: "thnks" }, { ...THANKS, kind: "sing" }];
  const plan = planned(documentOf([...odd, { ...THANKS, text: "New." }]), { ...NOTHING, wordings: [THANKS] });
  expect(plan.news).toEqual(["thanks, every kind: “New.”"]);
  expect(plan.known).toEqual([
    "thanks, every kind: “Many thanks, {firstName}.”",
    "thanks, every kind: “New.”",
  ]);
  expect(plan.problems).toEqual([
    "Wording 3: There is no part called “thnks”.",
    "Wording 4: There is no kind of message called “sing”.",
  ]);
});

describe("reports", () => {
  test.each([
    [7, "This is not an entry."],
    [null, "This is not an entry."],
    [{ ...THANKS, language: "tlh" }, "no language called “tlh”"],
    [{ ...THANKS, text: 5 }, "It has no text."],
    [{ ...THANKS, text: "  " }, "Write the words"],
    [{ ...THANKS, text: "At {compny}." }, "Did you mean {company}?"],
    [{ ...THANKS, tag: "reason" }, "chosen for each message"],
    [{ ...THANKS, text: "x".repeat(501) }, "at most 500"],
  ])("a wording like %o", (wording, problem) => {
    expect(planned(documentOf([wording])).problems).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    [{ ...TEMPLATE, name: 5 }, "It has no name or no parts."],
    [{ ...TEMPLATE, kind: null }, "for one kind of message"],
    [{ ...TEMPLATE, parts: [{ tag: "thanks" }] }, "Part 1 is not one"],
    [{ ...TEMPLATE, parts: [{ tag: "own", text: "{compny}", starts: "line" }] }, "Did you mean {company}?"],
    [{ ...TEMPLATE, name: " " }, "Give it a name"],
  ])("a template like %o", (template, problem) => {
    expect(planned(documentOf([], [template])).problems).toEqual([
      expect.stringMatching(/^Template 1: /) && expect.stringContaining(problem),
    ]);
  });

  test("what there is no room for", () => {
    const many = Array.from({ length: MOST_WORDINGS + 2 }, (_, at) => ({ ...THANKS, text: `Number ${at}.` }));
    const { added, problems } = planned(documentOf(many), { ...NOTHING, wordings: [THANKS] });
    expect(added.wordings).toHaveLength(MOST_WORDINGS - 1);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain("There is room for 200.");
  });
});

test.each([
  ["not-json", "{"],
  ["not-json", "["],
  ["not-json", "[".repeat(200_000)],
  ["other-format", "[]"],
  ["other-format", "null"],
  ["other-format", documentOf([], [], { format: "something-else" })],
  ["other-format", documentOf("many")],
  ["other-format", documentOf([], [], { version: "1" })],
  ["newer-version", documentOf([], [], { version: 2 })],
  ["too-large", " ".repeat(MOST_DOCUMENT + 1)],
])("is %s", (reason, document) => {
  expect(planImport(document, NOTHING)).toEqual({ ok: false, reason });
});

test("takes nothing over that is not part of an entry, and no prototype", () => {
  const sly = `{"format":"tactful-wordings","version":1,"wordings":[{"__proto__":{"tag":"thanks"},"kind":null,"language":"en","text":"x","userId":"bob"}]}`;
  expect(planned(sly).problems).toEqual(["Wording 1: There is no part called that."]);
  const { added } = planned(documentOf([{ ...THANKS, userId: "bob", id: "1" }]));
  expect(added.wordings).toEqual([THANKS]);
});

test(
  "reads anything without falling over",
  () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({ kind: fc.jsonValue(), tag: fc.jsonValue(), parts: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 5 }),
        fc.array(entry, { maxLength: 5 }),
        fc.string(),
        (a, b, text) => {
          const { added, problems, known } = planned(documentOf(a, b));
          const counted = added.wordings.length + added.templates.length + problems.length + known.length;
          expect(counted).toBe(a.length + b.length);
          expect(planImport(text, NOTHING).ok).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  },
  PATIENCE_MS,
);
