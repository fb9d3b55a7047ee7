import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Passage } from "./passage";

const said = (raw: string) => new Passage("text", raw).text;

describe("a passage is its source evened out", () => {
  test.each([
    [
      "lines that a program wrapped are joined",
      `${"word ".repeat(12)}for the Senior\nBackend Engineer position.`,
      "for the Senior Backend",
    ],
    ["lines that the writer broke stay", "Best wishes\nIlse", "Best wishes\nIlse"],
    ["one blank between words", "at last.  And\u00a0so", "at last. And so"],
    ["a tab between the cells of a row", "Position   Data Manager", "Position\tData Manager"],
    ["straight quotes and hyphens", "we’d – “so”", 'we\'d - "so"'],
    ["no marks of emphasis", "*Role:* Analyst", "Role: Analyst"],
    ["one empty line at most", "a\n\n\n\nb", "a\n\nb"],
    ["no blanks before the end of a line", "a  \nb", "a\nb"],
    [
      "no link behind the words that carry it",
      "Book here<https://x.example/a?b=c> now [mailto:a@b.example]",
      "Book here now ",
    ],
  ])("%s", (_case, raw, expected) => {
    expect(said(raw)).toContain(expected);
  });

  test("and only the lines that are given", () => {
    const raw = "own\n> older\nown too";
    expect(
      new Passage("text", raw, [
        { start: 0, end: 3 },
        { start: 12, end: 19 },
      ]).text,
    ).toBe("own\nown too");
  });
});

test("a fact quotes the source exactly as it was given", () => {
  const raw = `Dear Robin,\n\n${"we write to you ".repeat(4)}for the *Senior*\nBackend – Engineer position.`;
  const passage = new Passage("text", raw);
  const start = passage.text.indexOf("Senior");
  const fact = passage.cite({ start, end: passage.text.indexOf(" position") }, "high");
  expect(fact.quote).toBe("Senior*\nBackend – Engineer");
  expect(raw.slice(fact.span.start, fact.span.end)).toBe(fact.quote);
  expect(fact.value).toBe("Senior Backend – Engineer");
});

test("any range of any passage can be quoted", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "B", " ", "\n", "\t", "*", "–", "<https://x>", "’", "\u00a0", "面", "👋"),
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
      const passage = new Passage("text", raw);
      const [start, end] = [a, b].map((at) => at % (passage.text.length + 1)).toSorted((x, y) => x - y);
      const { span, quote } = passage.cite({ start: start ?? 0, end: end ?? 0 }, "low");
      expect(raw.slice(span.start, span.end)).toBe(quote);
    }),
  );
});
