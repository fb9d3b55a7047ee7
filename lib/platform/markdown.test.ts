import fc from "fast-check";
import { expect, test } from "vitest";
import { renderMarkdown } from "./markdown";

test.each([
  ["**Kind** people", "<p><strong>Kind</strong> people</p>"],
  ["# Round one", "<h3>Round one</h3>"],
  ["one\ntwo", "<p>one<br />two</p>"],
  ["- [x] asked\n- [ ] heard", "☑ asked"],
  ["[team](https://otter.example/a?b=1&c=2)", 'href="https://otter.example/a?b=1&amp;c=2"'],
  ["5 < 6 & 7", "5 &lt; 6 &amp; 7"],
])("%j is shown as %s", (text, html) => {
  expect(renderMarkdown(text)).toContain(html);
});

/** What would run, load or lead somewhere without a word; what was typed as text may say anything, as text. */
const HARMFUL =
  /<(?:script|img|iframe|svg|style|object|form|input|meta|link|base|video)|<[a-z][^>]*\son\w+=|<[a-z][^>]*(?:href|src)="(?!https?:|mailto:)|<[a-z][^>]*\sstyle=/i;

const vectors = [
  "<script>window.pwned=1</script>",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt&colon;alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "![x](javascript:alert(1))",
  "![x](https://tracker.example/pixel.png)",
  "<a href='javascript:alert(1)'>x</a>",
  "<svg/onload=alert(1)>",
  "[x](/settings)",
  '<https://a.example/" onmouseover=alert(1)>',
  "```html\n<script>alert(1)</script>\n```",
  "[a]: javascript:alert(1)\n\n[a]",
  '<div style="position:fixed">over everything</div>',
  "&lt;script&gt;alert(1)&lt;/script&gt;",
];

test.each(vectors)("%j does nothing but stand there", (text) => {
  expect(renderMarkdown(text)).not.toMatch(HARMFUL);
});

test("no mixture of them does", () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...vectors, "> ", "- ", "\n", "|a|\n|-|\n", "`", "**"), fc.string()),
  );
  fc.assert(
    fc.property(pieces, (chosen) => {
      expect(renderMarkdown(chosen.join(""))).not.toMatch(HARMFUL);
    }),
  );
});

test.each([
  ">".repeat(10_000),
  "- ".repeat(5_000),
  "> - ".repeat(2_500),
  "1. ".repeat(3_000),
  "_a".repeat(5_000),
])("what is nested deeper than anybody writes is still shown", (text) => {
  expect(renderMarkdown(text).length).toBeGreaterThan(100);
});
