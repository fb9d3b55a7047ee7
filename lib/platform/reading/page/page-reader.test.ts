import { describe, expect, test } from "vitest";
import type { Page } from "@/lib/domain/capture/page";
import { readPage } from "./page-reader";

const bytesOf = (html: string) => new TextEncoder().encode(html);

function pageOf(html: string, origin: { contentType?: string; url?: string } = {}): Page {
  const { contentType = null, url = null } = origin;
  const read = readPage({ bytes: bytesOf(html), contentType, url });
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

const ld = (json: string, type = "application/ld+json") => `<script type="${type}">${json}</script>`;
const postingsIn = (html: string) => pageOf(html).postings;

describe("what a page says of itself", () => {
  test("its title, its language, its own address and its tags", () => {
    const html = `<html lang="en-GB"><head><title>Data &amp; AI\n Engineer</title>
      <link rel="alternate canonical" href="/jobs/1?b=2"><meta property="og:title" content="Engineer">
      <meta name="Description" content=" We  look. "><meta name="description" content="second"></head><body>x</body>`;
    expect(pageOf(html, { url: "https://jobs.example/x/y" })).toMatchObject({
      ...{ url: "https://jobs.example/x/y", canonicalUrl: "https://jobs.example/jobs/1?b=2" },
      ...{ title: "Data & AI Engineer", language: "en-GB" },
      meta: { "og:title": "Engineer", description: "We look." },
    });
  });

  test("without any of it is empty, but for the title that it gives to others", () => {
    expect(pageOf("<p>Hi")).toEqual({
      ...{ url: null, canonicalUrl: null, title: "", language: null, postings: [], meta: {}, text: "Hi" },
    });
    expect(pageOf('<meta property="og:title" content="Engineer">').title).toBe("Engineer");
    expect(pageOf("<svg><title>A dot</title></svg><title>Engineer</title>").title).toBe("Engineer");
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//", "mailto:a@b.example", ""])(
    "an own address of “%s” is none",
    (href) => {
      expect(pageOf(`<link rel=canonical href="${href}">`).canonicalUrl).toBeNull();
    },
  );

  const UMLAUT = "<p>Gehälter, 3.800 €</p>";
  const latin = (html: string) =>
    Uint8Array.from(html, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0)));
  test.each<[string, Uint8Array, string | null]>([
    ["by the header", latin(UMLAUT), "text/html; charset=windows-1252"],
    ["by its own word", latin(`<meta charset=iso-8859-1>${UMLAUT}`), null],
    [
      "by its own longer word",
      latin(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">${UMLAUT}`),
      "text/html",
    ],
    ["by nothing", latin(UMLAUT), null],
    ["by a wrong word", latin(`<meta charset=utf-8>${UMLAUT}`), null],
    ["by a word nobody knows", bytesOf(UMLAUT), "text/html; charset=x-none"],
    ["by its mark", Uint8Array.from([0xff, 0xfe, ...Buffer.from(UMLAUT, "utf16le")]), null],
  ])("its letters are known %s", (_case, bytes, contentType) => {
    const read = readPage({ bytes, contentType, url: null });
    expect(read).toMatchObject({ ok: true, value: { text: "Gehälter, 3.800 €" } });
  });

  test.each([
    ["prose", "Dear Robin"],
    ["a picture", "\u0089PNG\r\n\u001a\n\0\0<a>"],
  ])("%s is no page", (_case, text) => {
    expect(readPage({ bytes: bytesOf(text), contentType: null, url: null })).toEqual({
      ...{ ok: false, reason: "not-a-page" },
    });
  });
});

describe("a posting in JSON-LD", () => {
  const JOB = '{"@type":"JobPosting","title":"Engineer"}';
  const ENGINEER = { "@type": "JobPosting", title: "Engineer" };

  test.each([
    ["alone", JOB],
    ["in a list", `[{"@type":"WebSite"},${JOB}]`],
    ["in a graph", `{"@graph":[{"@type":"WebSite"},${JOB}]}`],
    ["as what the page is about", `{"@type":"WebPage","mainEntity":${JOB}}`],
    ["in a list of similar ones", `{"@type":"ItemList","itemListElement":[{"position":1,"item":${JOB}}]}`],
    ["in a comment", `<!-- ${JOB} -->`],
    ["in CDATA", `//<![CDATA[\n${JOB}\n//]]>`],
    ["with comments", `/* our job */ {"@type":"JobPosting", // here\n"title":"Engineer"}`],
    ["with a comma too many", '{"@type":"JobPosting","title":"Engineer",}'],
    ["with a semicolon", `${JOB};`],
    ["with its quotes as entities", JOB.replaceAll('"', "&quot;")],
  ])("%s is found", (_case, json) => {
    expect(postingsIn(ld(json))).toEqual([ENGINEER]);
  });

  test.each([
    ["its address", `{"@type":"WebPage","url":"https://acme.example/jobs/1","mainEntity":${JOB}}`],
    ["its @id", `{"@type":"WebPage","@id":"https://acme.example/jobs/1","mainEntity":[${JOB}]}`],
    [
      "what it names elsewhere",
      `[{"@type":"WebPage","url":"https://acme.example/jobs/1","mainEntity":{"@id":"#job"}},{"@id":"#job",${JOB.slice(1)}]`,
    ],
  ])("stands on the page that is about it, by %s", (_case, json) => {
    expect(postingsIn(ld(json))).toMatchObject([
      { ...ENGINEER, mainEntityOfPage: "https://acme.example/jobs/1" },
    ]);
  });

  test.each(["application/ld+json; charset=utf-8", "application/LD+JSON"])(
    "in a script of the type %s",
    (type) => {
      expect(postingsIn(ld(JOB, type))).toEqual([ENGINEER]);
    },
  );

  test.each(['"https://schema.org/JobPosting"', '["Thing","JobPosting"]', '"schema:JobPosting"'])(
    "of the type %s",
    (type) => {
      expect(postingsIn(ld(`{"@type":${type},"title":"Engineer"}`))).toMatchObject([{ title: "Engineer" }]);
    },
  );

  test("with line breaks and tabs inside its strings keeps them, and what looks like a comment", () => {
    const json = '{"@type":"JobPosting","description":"One\n\ttwo","url":"https://a.example//b/*c*/",}';
    expect(postingsIn(ld(json))).toMatchObject([
      { description: "One\n\ttwo", url: "https://a.example//b/*c*/" },
    ]);
  });

  test("has its parts put where they belong, also from another script, and no loop", () => {
    const organisation = '{"@id":"#org","@type":"Organization","name":"Acme","owns":{"@id":"#job"}}';
    const job = '{"@id":"#job","@type":"JobPosting","hiringOrganization":{"@id":"#org"}}';
    const [posting] = postingsIn(ld(organisation) + ld(job));
    expect(posting).toMatchObject({ hiringOrganization: { name: "Acme" } });
    expect(JSON.stringify(posting).length).toBeLessThan(2_000);
  });

  test.each([
    ["another script", "<script>{}</script>"],
    ["what is no JSON even then", ld("{@type: JobPosting")],
    ["nothing", ld("")],
    ["a text", ld('"JobPosting"')],
    ["another thing", ld('{"@type":"NewsArticle"}')],
  ])("is not made out of %s", (_case, html) => {
    expect(postingsIn(`${html}<p>x`)).toEqual([]);
  });

  test("keeps what it calls its prototype to itself", () => {
    const [posting] = postingsIn(ld('{"@type":"JobPosting","__proto__":{"polluted":true},"title":"x"}'));
    expect(Object.keys(posting ?? {})).toEqual(["@type", "title"]);
    expect((posting as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("deeper than any is cut, and so are too many", () => {
    const deep = `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`;
    const [posting] = postingsIn(ld(`{"@type":"JobPosting","a":${deep}}`));
    expect(JSON.stringify(posting).length).toBeLessThan(200);
    expect(postingsIn(ld(`[${Array(60_000).fill(JOB).join(",")}]`))).toHaveLength(50);
  });
});

test("a posting in microdata is read by its scopes", () => {
  const html = `<div itemscope itemtype="https://schema.org/WebPage"><span itemprop="name">Vacancies</span>
    <article itemprop="mainEntity" itemscope itemtype="https://schema.org/JobPosting">
    <h1 itemprop="title">Practice <b>Manager</b></h1><meta itemprop="datePosted" content="2026-08-03">
    <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Marlowe</b>
    <link itemprop="sameAs" href="https://www.marlowe.example"></span>
    <i itemprop="skills">Rota</i><i itemprop="skills">Payroll</i><i itemprop="skills">Tact</i>
    <div itemprop="description"><p>You run the <b>front</b> of house.</p></div></article></div>`;
  expect(postingsIn(html)).toEqual([
    {
      "@type": "JobPosting",
      ...{ title: "Practice Manager", datePosted: "2026-08-03", skills: ["Rota", "Payroll", "Tact"] },
      hiringOrganization: {
        "@type": "Organization",
        ...{ name: "Marlowe", sameAs: "https://www.marlowe.example" },
      },
      description: "<p>You run the <b>front</b> of house.</p>",
    },
  ]);
});

describe("a posting on a board that names its parts by classes", () => {
  test("of LinkedIn", () => {
    const html = `<h1 class="top-card-layout__title topcard__title">Data Analyst</h1><h4><span class="topcard__flavor">
      <a class="topcard__org-name-link">Acme  Corporation</a></span>
      <span class="topcard__flavor topcard__flavor--bullet">Leeds, England</span></h4>`;
    expect(postingsIn(html)).toEqual([
      {
        ...{ "@type": "JobPosting", title: "Data Analyst" },
        hiringOrganization: { "@type": "Organization", name: "Acme Corporation" },
        jobLocation: { "@type": "Place", name: "Leeds, England" },
      },
    ]);
  });

  test("of Greenhouse, unless the page says it itself", () => {
    const html = '<h1 class="app-title">Accountant</h1><span class="company-name">at Kitewell</span>';
    expect(postingsIn(html)).toMatchObject([
      { title: "Accountant", hiringOrganization: { name: "Kitewell" } },
    ]);
    const own = ld('{"@type":"JobPosting","title":"Junior Accountant"}');
    expect(postingsIn(html + own)).toEqual([{ "@type": "JobPosting", title: "Junior Accountant" }]);
  });
});

describe("the words that one reads", () => {
  test("stand without menus, footers, scripts, questions about cookies and what is to be filled in", () => {
    const html = `<title>T</title><body><nav>All jobs</nav><script>let a = "<p>no</p>"</script><style>p{}</style>
      <main><h1>Engineer</h1><ul><li>Place: Leeds</li></ul><p hidden>Secret</p>
      <form><label>Name</label><select><option>Mr</option></select><p>Apply by 5 May.</p></form></main>
      <aside>Similar jobs</aside><div class="cookie-banner">We use cookies</div><footer>© Acme</footer></body>`;
    expect(pageOf(html).text).toBe("Engineer\n\n * Place: Leeds\n\nApply by 5 May.");
  });

  test("end with a script that never does", () => {
    expect(pageOf("<p>Hi</p><script>let a = 1; <p>no</p>").text).toBe("Hi");
  });
});

describe("a page made to keep us busy is read", () => {
  test.each([
    ["20,000 open tags", "<div>".repeat(20_000)],
    ["200,000 open tags", "<div>".repeat(200_000)],
    ["100,000 attributes", `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(" ")}>x`],
    ["5,000 tables", "<table><tr><td>x</td></tr></table>".repeat(5_000)],
    ["5,000 tables in one another", "<table><tr><td>".repeat(5_000)],
    ["a million less-than signs", "<".repeat(1_000_000)],
    ["unclosed attributes", '<a href="'.repeat(110_000)],
    [
      "20,000 items in one another",
      '<div itemscope itemprop=a itemtype="https://schema.org/JobPosting">'.repeat(20_000),
    ],
    ["100,000 scripts", '<script type="application/ld+json">{'.repeat(100_000)],
    ["a script of half a million brackets", `<p>x</p>${ld("[".repeat(500_000))}`],
    ["a script of commas and quotes", `<p>x</p>${ld(',"'.repeat(200_000))}`],
    ["a hundred thousand classes", `<p class="${"a ".repeat(100_000)}">x`],
  ])("%s", (_case, html) => {
    const before = process.cpuUsage();
    readPage({ bytes: bytesOf(`<p>${html}`), contentType: null, url: null });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});
