import fc from "fast-check";
import { expect, test } from "vitest";
import { timelineKinds } from "@/lib/domain/timeline/kinds";
import { STAGES, type Stage } from "@/lib/domain/timeline/stage";
import { CONTACT_KINDS, evidenceOf } from "./evidence";
import { GROUPS, type GroupName, kindsFor, readSought } from "./groups";
import { EVIDENCE_WORDS, evidenceDay, readLanguage } from "./words";

const own = timelineKinds.filter(({ isOneOfMany }) => !isOneOfMany);
const groups = Object.keys(GROUPS) as GroupName[];

test("every kind of entry is in a group, and the last has only what is in no other", () => {
  const named = groups.filter((group) => group !== "rest");
  for (const { kind } of own) {
    const isNamed = named.some((group) => GROUPS[group].holds(kind));
    expect(GROUPS.rest.holds(kind), kind).toBe(!isNamed);
  }
  for (const group of groups) expect(kindsFor({ group, by: null, text: "" }), group).not.toEqual([]);
});

test("who did something goes by the kind of its entry", () => {
  for (const by of ["me", "them"] as const) {
    const kinds = kindsFor({ group: null, by, text: "" });
    expect(kinds).toEqual(own.filter((kind) => kind.by === by).map(({ kind }) => kind));
  }
  expect(kindsFor({ group: "decisions", by: "them", text: "" })).toEqual([]);
  expect(kindsFor({ group: null, by: null, text: "otter" })).toBeNull();
});

test("whatever an address says, it asks for something that there is", () => {
  const word = fc.oneof(fc.string(), fc.constantFrom("constructor", "theirs", "me", "system", "__proto__"));
  fc.assert(
    fc.property(fc.record({ group: word, by: word, q: word }, { requiredKeys: [] }), (asked) => {
      const { group, by, text } = readSought(asked);
      if (group) expect(groups).toContain(group);
      if (by) expect(["me", "them", "system"]).toContain(by);
      expect(text.length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 1000 },
  );
  expect(readSought({ group: ["theirs"], by: "me", q: "  Otter " })).toEqual({
    group: null,
    by: "me",
    text: "Otter",
  });
});

const ABOUT = {
  company: "Otter & Pine",
  role: "Buyer",
  contactName: "Elena Brandt",
  stage: "applied",
} as const;
const at = new Date("2026-11-24T23:30:00Z");

test("an application that was brought in counts on its own day or the one that was put right, and without one not at all", () => {
  const brought = (days: object[]) =>
    evidenceOf({ kind: "imported", at, facts: { days } }, ABOUT, EVIDENCE_WORDS.en);
  expect(brought([{ what: "applied", at: "2026-03-05T09:00:00.000Z" }])).toMatchObject({
    ...{ at: new Date("2026-03-05T09:00:00Z"), what: "Application", result: "Waiting for an answer" },
  });
  expect(brought([{ what: "saved", at: "2026-03-05T09:00:00.000Z" }])).toBeNull();
});

test("what only the person is meant to see is in no row, whatever an entry holds", () => {
  const secret = "Between-us";
  const facts = fc.dictionary(
    fc.constantFrom(
      "reasons",
      "note",
      "verdict",
      "score",
      "doubt",
      "questions",
      "channel",
      "via",
      "invitationKind",
    ),
    fc.constantFrom<unknown>(secret, [secret], { text: secret }, null),
  );
  fc.assert(
    fc.property(fc.constantFrom(...timelineKinds.map(({ kind }) => kind)), facts, (kind, kept) => {
      for (const words of Object.values(EVIDENCE_WORDS)) {
        const row = evidenceOf({ kind, at, facts: kept }, ABOUT, words);
        expect(row !== null).toBe(CONTACT_KINDS.includes(kind) && kind !== "imported");
        expect(JSON.stringify(row)).not.toContain(secret);
      }
    }),
    { numRuns: 1000 },
  );
});

test("both languages have a word for everything, and a day as they write it where the person is", () => {
  for (const { columns, whats, methods, results } of Object.values(EVIDENCE_WORDS)) {
    expect(columns).toHaveLength(7);
    for (const word of [...columns, ...Object.values(whats), ...Object.values(methods)])
      expect(word).not.toBe("");
    for (const stage of Object.keys(STAGES) as Stage[])
      expect(results[stage] === "", stage).toBe(stage === "taken-back");
  }
  expect(evidenceDay(at, "de", "Europe/Berlin")).toBe("25.11.2026");
  expect(evidenceDay(at, "en", "UTC")).toBe("24/11/2026");
  expect([undefined, "fr", "de", ["de"]].map(readLanguage)).toEqual(["en", "en", "de", "en"]);
});
