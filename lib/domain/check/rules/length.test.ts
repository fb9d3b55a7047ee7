import { expect, test } from "vitest";
import { findingsOf } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

// With greeting and name, so many words in all.
const letterOf = (words: number) => `Dear Elena,\n\n${"word ".repeat(words - 4)}\n\nMaya Okafor`;

test.each([
  [34, 1],
  [35, 0],
  [170, 0],
  [174, 1],
])("an e-mail of %i words has %i findings", (words, count) => {
  const findings = findingsOf("length", { body: letterOf(words) });
  expect(findings.map(({ message }) => message)).toEqual(
    Array(count).fill(`${words} words; 50–130 reads best.`),
  );
});

test("other kinds and channels have other measures", () => {
  expect(findingsOf("length", { body: letterOf(28), kind: "decline-outreach" })).toEqual([]);
  expect(findingsOf("length", { body: letterOf(185), channel: "phone" })).toEqual([]);
  expect(findingsOf("length", { body: letterOf(90), channel: "voicemail" })).toHaveLength(1);
});

test("does not count long names, the block under the name or the quoted mail towards too much", () => {
  const role = "Senior Principal Programme Manager for Regional Supply Chain Planning and Control";
  const long = letterOf(165).replace("word ", `${role} `);
  expect(findingsOf("length", { body: long, facts: facts({ role }) })).toEqual([]);
  const block = "\n12 Long Street\nLeeds LS1 4AP\n+44 20 7946 0000";
  expect(findingsOf("length", { body: `${letterOf(170)}${block}` })).toEqual([]);
  const quoted = `\n\nOn Mon, 16 Nov 2026, Elena wrote:\n> ${"old ".repeat(200)}`;
  expect(findingsOf("length", { body: `${letterOf(100)}${quoted}` })).toEqual([]);
});

test("is an error over what the channel carries", () => {
  const note = { channel: "linkedin-note", body: `Hi Elena, ${"x".repeat(191)}` } as const;
  expect(findingsOf("length", note)).toMatchObject([
    { severity: "error", message: "201 characters; LinkedIn note carries 200." },
  ]);
  expect(findingsOf("length", { ...note, body: note.body.slice(1) })).toEqual([]);
});
