import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import type { Finding } from "@/lib/domain/check/finding";
import { message, withText } from "@/lib/domain/check/fixtures/message";
import { RULES } from "@/lib/domain/check/rules";
import { summarise } from "@/lib/domain/check/summary";
import { compose } from "@/lib/domain/message/compose";
import { anyChoices, anyFacts, anySeed, neededDetails } from "@/lib/domain/message/fixtures/arbitrary";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { renderBody } from "@/lib/domain/message/part";

test("every rule has a code of its own", () => {
  expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
});

const kinds = Object.keys(KINDS) as KindCode[];

test.each(kinds)(
  "nothing is found in what was composed: %s",
  (kind) => {
    fc.assert(
      fc.property(anyFacts, anyChoices, anySeed, fc.boolean(), (someFacts, someChoices, seed, isTagged) => {
        const c = { ...someChoices, details: neededDetails(kind) };
        // A delicate question is found wherever it is asked.
        const f = { ...someFacts, openQuestions: [] };
        const { channel, subject, parts } = compose({ kind, facts: f, choices: c, seed });
        const body = renderBody(parts);
        const text = { kind, channel, subject, body, parts: isTagged ? parts : null };
        // A short letter does without what they did; pasted without its tags, it is asked for it.
        const isMeant = ({ rule }: Finding) => isTagged || rule !== "effort";
        expect(check({ ...text, facts: f, choices: c }).findings.filter(isMeant)).toEqual([]);
      }),
      { numRuns: 1200 },
    );
  },
  60_000,
);

test("whatever is typed, each span and quote agree with the text and each fix can be made", () => {
  const scrap = fc.constantFrom(
    "Dear ",
    "[x]",
    "!!",
    "\n",
    " ",
    "Harbour",
    "XX",
    "I might decline.",
    "> ",
    "wrote:",
    "On ",
    "é",
    "😀",
    ",",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(scrap).map((scraps) => scraps.join("")),
  );
  fc.assert(
    fc.property(anyText, anyText, anyFacts, anyChoices, (subject, body, f, c) => {
      const text = { subject, body };
      for (const { where, span, quote, fix } of check(message({ subject, body, facts: f, choices: c }))
        .findings) {
        const source = text[where];
        expect(quote).toBe(span && source.slice(span.start, span.end));
        expect(
          span === null || (span.start >= 0 && span.start <= span.end && span.end <= source.length),
        ).toBe(true);
        expect(fix === null || (fix.span.start >= 0 && fix.span.end <= source.length)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["brackets", "[".repeat(20_000)],
  ["names", "Dear ".repeat(4_000)],
  ["marks", "!?".repeat(10_000)],
  ["blanks", `${" ".repeat(19_000)}x`],
  ["clauses", "a, ".repeat(6_000)],
  ["forward", "look forward to our ".repeat(1_000)],
  ["questions", "A? ".repeat(6_600)],
  ["lines", "\n".repeat(20_000)],
  ["quotes", "On a\n".repeat(4_000)],
])("20,000 characters of %s are read in a moment", (_, body) => {
  // The best of three: another process may take its turn in between.
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    for (const kind of ["decline-interview", "ask-before-deciding"] as const) check(message({ kind, body }));
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(4_000);
});

describe("the marks", () => {
  test("are clear where nothing was found, and unchecked where no rule looks", () => {
    const { marks } = check(message());
    expect(marks).toEqual({
      time: "clear",
      honesty: "clear",
      graciousness: "clear",
      constructive: "unchecked",
      tone: "clear",
      door: "clear",
    });
  });

  test("look and stop by the gravest finding of their own", () => {
    const late = check(
      message({
        facts: facts({ elapsedWeekdayHours: 90 }),
        ...withText("I have decided not", "I might decide not"),
      }),
    );
    expect(late.marks).toMatchObject({ time: "look", honesty: "stop", tone: "clear" });
    expect(late.findings.map(({ severity }) => severity)).toEqual(["error", "warning"]);
  });

  test("have nothing to say of a door that the person closed", () => {
    const closed = {
      choices: choices({ door: "closed" }),
      ...withText("I would be glad to hear from you", "no"),
    };
    expect(check(message(closed)).marks.door).toBe("clear");
  });
});

describe("the summary", () => {
  const summaryOf = (changes: Parameters<typeof message>[0]) => {
    const read = message(changes);
    return summarise(check(read), read.facts);
  };

  test.each([
    [{}, "Nothing found in 21 checks · 74 words · within 48 hours"],
    [{ facts: facts({ elapsedWeekdayHours: null }) }, "Nothing found in 20 checks · 74 words"],
    [
      { facts: facts({ elapsedWeekdayHours: 60 }) },
      "One thing found in 21 checks · 74 words · after more than 48 hours",
    ],
    [{ subject: "Hello" }, "One thing found in 21 checks · 74 words · within 48 hours"],
    [
      withText("Thank you for", "Yes,"),
      "Nothing found in 21 checks, one question · 72 words · within 48 hours",
    ],
    [{ body: "No.", subject: "No!!" }, /^Five things found in 21 checks, four questions · 1 word · within/],
  ])("of %o is “%s”", (changes, sentence) => {
    expect(summaryOf(changes)).toMatch(sentence);
  });
});

test("a form's CRLF line ends change no finding but where it stands", () => {
  const late = {
    facts: facts({ elapsedWeekdayHours: 90 }),
    ...withText("Kind regards,\nMaya Okafor", "On Monday Elena wrote:\nNo!!"),
  };
  const changes = message({ ...late, body: `${message(late).body}\n> Really?!` });
  const windows = { ...changes, body: changes.body.replaceAll("\n", "\r\n") };
  const seen = (findings: readonly Finding[]) =>
    findings.map(({ rule, severity, quote }) => ({ rule, severity, quote }));
  expect(seen(check(windows).findings)).toEqual(seen(check(changes).findings));
  for (const { span, quote } of check(windows).findings)
    expect(quote).toBe(span && windows.body.slice(span.start, span.end));
});
