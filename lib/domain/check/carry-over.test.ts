import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryOver } from "@/lib/domain/check/carry-over";
import type { Finding } from "@/lib/domain/check/finding";

/** A finding about the first place where a text holds a word. */
const findingOn = (text: string, quote: string): Finding => {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const fix = { label: "Write “x”", span, replacement: "x" };
  return {
    ...{ rule: "spelling", severity: "warning", class: "defect", mark: "clarity", message: "No such word." },
    ...{ where: "body", span, quote, fix },
  };
};

const quotesIn = (text: string, findings: readonly Finding[]) =>
  findings.map(({ span, fix }) => [span, fix?.span].map((at) => at && text.slice(at.start, at.end)));

describe("findings on a text that has changed since", () => {
  const before = "I have teh letter and teeh answer.";
  const findings = [findingOn(before, "teh"), findingOn(before, "teeh")];

  test.each([
    { what: "nothing", after: before, left: ["teh", "teeh"] },
    { what: "words before them", after: `Well. ${before}`, left: ["teh", "teeh"] },
    { what: "words after them", after: `${before} Yes.`, left: ["teh", "teeh"] },
    { what: "words between them", after: before.replace("letter", "long letter"), left: ["teh", "teeh"] },
    { what: "one of the words", after: before.replace("teh", "the"), left: ["teeh"] },
    { what: "a letter more at the end of one", after: before.replace("teh", "tehn"), left: ["teeh"] },
    { what: "a letter more before one", after: before.replace("teeh", "steeh"), left: ["teh"] },
    { what: "both", after: before.replace("teh letter and teeh", "the letter and the"), left: [] },
    { what: "everything", after: "", left: [] },
  ])("stay true when it is $what that changed", ({ after, left }) => {
    expect(quotesIn(after, carryOver(findings, before, after))).toEqual(left.map((word) => [word, word]));
  });

  test("stay apart when one of two alike is gone", () => {
    const twice = ". teh. teh.";
    const first = findingOn(twice, "teh");
    const second = { ...first, span: { start: 7, end: 10 } };
    expect(carryOver([first, second], twice, ". teh.")).toEqual([first]);
  });

  test("keep what is about no place", () => {
    const missing = { ...findingOn(before, "teh"), span: null, quote: null, fix: null };
    expect(carryOver([missing], before, "else")).toEqual([missing]);
  });

  test("never point at other words than those they quote", () => {
    const anyText = fc.string({ unit: fc.constantFrom("a", "b", " ", "🙏"), maxLength: 20 });
    const anyPlace = fc.tuple(fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, anyPlace, (head, out, put, tail, [a, b]) => {
        const was = head + out + tail;
        const span = { start: Math.min(a, b, was.length), end: Math.min(Math.max(a, b), was.length) };
        const quote = was.slice(span.start, span.end);
        const finding = { ...findingOn(was, quote), span };
        const now = head + put + tail;
        for (const { span } of carryOver([finding], was, now))
          expect(span && now.slice(span.start, span.end)).toBe(quote);
      }),
      { numRuns: 1000 },
    );
  });
});
