import { expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { message } from "@/lib/domain/check/fixtures/message";
import { partAskedBy, sentenceKey } from "@/lib/domain/check/known-sentences";
import { RULES } from "@/lib/domain/check/rules";
import { facts } from "@/lib/domain/message/fixtures/sample";

const ODD = "Your note about Harbour Foods came like rain after a drought.";
const BODY = `Dear Elena,

${ODD} I have decided not to go ahead with the interview for the Supply planner role at Harbour Foods.

Kind regards,
Maya Okafor`;

const asksForThanks = (changes: Parameters<typeof message>[0]) =>
  check(message({ body: BODY, ...changes })).findings.some(({ rule }) => rule === "thanks");

test("what the person vouched for is that part, also in a letter to another company", () => {
  const known = [{ tag: "thanks", text: sentenceKey(ODD, facts()) }];
  expect(asksForThanks({})).toBe(true);
  expect(asksForThanks({ known })).toBe(false);
  const elsewhere = { facts: facts({ company: "Finch" }), body: BODY.replaceAll("Harbour Foods", "FINCH") };
  expect(asksForThanks(elsewhere)).toBe(true);
  expect(asksForThanks({ ...elsewhere, known })).toBe(false);
});

test("holds for that part only, and only of the whole sentence", () => {
  expect(asksForThanks({ known: [{ tag: "door", text: sentenceKey(ODD, facts()) }] })).toBe(true);
  expect(asksForThanks({ known: [{ tag: "thanks", text: "your note" }] })).toBe(true);
});

test("a sentence of names alone has no key", () => {
  expect(sentenceKey("Maya Okafor!", facts())).toBe("");
});

test("every rule that asks is mapped to the part it asks after", () => {
  const free = check(message({ body: "Dear Elena,\n\nHm.\n\nMaya Okafor" })).findings;
  const asking = free.filter((finding) => finding.class === "presence" && finding.severity === "info");
  expect(asking.length).toBeGreaterThan(2);
  const codes = RULES.filter((rule) => rule.class === "presence").map(({ code }) => code);
  for (const { rule } of asking) expect(partAskedBy(rule), rule).toBeDefined();
  expect(codes).toEqual(expect.arrayContaining(["thanks", "effort", "door-open", "decision-clear"]));
});
