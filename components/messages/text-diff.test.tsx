import * as fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TextDiff } from "./text-diff";

const markup = (before: string, after: string) =>
  renderToStaticMarkup(<TextDiff before={before} after={after} />);

/** What is read when one of the two marks is left out. */
const without = (html: string, tag: "ins" | "del") =>
  html
    .replaceAll(new RegExp(`<${tag}\\b.*?</${tag}>`, "gs"), "")
    .replaceAll(/<span class="sr-only">.*?<\/span>/gs, "")
    .replaceAll(/<[^>]*>/g, "");

test("marks words that were taken out and put in, in a way that is read out as well", () => {
  const html = markup("Thank you for writing.", "Thank you kindly for asking.");
  expect(html).toMatch(/<ins[^>]*underline[^>]*>.*put in: .*kindly/);
  expect(html).toMatch(/<del[^>]*line-through[^>]*>.*taken out: .*writing/);
  expect(html).toContain("Thank you");
});

test("has no mark where nothing changed", () => {
  expect(markup("The same.", "The same.")).not.toMatch(/<(?:ins|del)/);
});

test("without one mark it reads as before, without the other as after", () => {
  const text = fc.array(fc.constantFrom("I", "you", "thank", ",", ".", "\n\n", "é"), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [before, after] = [a.join(" "), b.join(" ")];
      const html = markup(before, after);
      expect(without(html, "ins")).toBe(before);
      expect(without(html, "del")).toBe(after);
    }),
    { numRuns: 1000 },
  );
});

test("two long texts with nothing in common stand one after the other", () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(" ");
  const html = markup(long("a"), long("b"));
  expect(html.match(/<(?:ins|del)\b/g)).toHaveLength(2);
});
