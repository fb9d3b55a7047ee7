import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Page } from "../page";
import { readInvitation } from "../read-invitation";
import { pageText } from "./page-sheet";

const page = (changes: Partial<Page>): Page => ({
  ...{ url: null, canonicalUrl: null, title: "", language: null, postings: [], meta: {}, text: "" },
  ...changes,
});
const posting = (changes: object) => ({ "@type": "JobPosting", title: "Data Analyst", ...changes });
const read = (changes: Partial<Page>) => {
  const given = page(changes);
  return readInvitation(
    { text: given.text, page: given },
    { now: new Date("2026-05-05T06:00:00Z"), timeZone: "Europe/Berlin" },
  );
};

describe("of what a page states for machines", () => {
  test.each<[string, unknown, object]>([
    [
      "bounds",
      { currency: "EUR", value: { minValue: 78000, maxValue: 92000, unitText: "YEAR" } },
      { min: 78000, max: 92000, period: "year" },
    ],
    [
      "one value",
      { currency: "PLN", value: { value: 24000, unitText: "MONTH" } },
      { min: 24000, max: 24000, period: "month" },
    ],
    [
      "figures as words",
      { currency: "USD", value: { minValue: "24.50", maxValue: "31", unitText: "HOUR" } },
      { min: 24.5, max: 31, period: "hour" },
    ],
    [
      "the least alone",
      { currency: "GBP", value: { minValue: 36000, unitText: "YEAR" } },
      { min: 36000, max: null, period: "year" },
    ],
    ["a sentence", "CHF 120'000 - 135'000", { min: 120000, max: 135000, currency: "CHF", period: "year" }],
    [
      "a list",
      [{ currency: "EUR", value: { value: 50000, unitText: "yearly" } }],
      { min: 50000, max: 50000, period: "year" },
    ],
  ])("the pay is read from %s", (_case, baseSalary, pay) => {
    expect(read({ postings: [posting({ baseSalary })] }).pay?.value).toMatchObject(pay);
  });

  test.each([[0], [{ value: { minValue: 0 } }], [{ currency: "EUR" }], ["competitive"], [[]], [null]])(
    "no pay is made of %j",
    (baseSalary) => {
      expect(read({ postings: [posting({ baseSalary })] }).pay).toBeNull();
    },
  );

  test.each<[string, unknown, string]>([
    ["a town", { address: { addressLocality: "Hamburg", addressCountry: "DE" } }, "Hamburg"],
    ["a town in a state", { address: { addressLocality: "Denver", addressRegion: "CO" } }, "Denver, CO"],
    [
      "several",
      [{ address: { addressLocality: "Kraków" } }, { address: { addressLocality: "Gdańsk" } }],
      "Kraków / Gdańsk",
    ],
    ["an address in one line", { address: "Rosentalweg 4, 4058 Basel" }, "Basel"],
    ["a country alone", { address: { addressCountry: "Germany" } }, "Germany"],
    ["what is said in brackets behind it", { name: "Denver, CO (hybrid)" }, "Denver, CO"],
  ])("the place is %s", (_case, jobLocation, place) => {
    expect(read({ postings: [posting({ jobLocation })] }).place?.value).toBe(place);
  });

  test("the way of working is said beside the place or by its name, unless the text says both", () => {
    const remote = posting({ jobLocationType: "TELECOMMUTE" });
    expect(read({ postings: [remote] }).workMode?.value).toBe("remote");
    expect(read({ postings: [remote], text: "A hybrid model." }).workMode?.value).toBe("hybrid");
    expect(read({ postings: [posting({ jobLocation: "Denver (Hybrid)" })] }).workMode?.value).toBe("hybrid");
  });

  test.each([
    ["2026-05-31", "2026-05-31"],
    ["2026-05-31T23:59:59.000Z", "2026-05-31T23:59:59Z"],
    ["2020-01-01T00:00:00+02:00", "2020-01-01T00:00:00+02:00"],
  ])("the last day to apply is kept, be it past: %s", (validThrough, day) => {
    expect(read({ postings: [posting({ validThrough })] }).answerBy).toMatchObject({
      value: day,
      confidence: "medium",
    });
  });

  test("all is told in plain words, and every fact quotes them", () => {
    const given = page({
      title: "Data Analyst | Acme",
      canonicalUrl: "https://acme.example/jobs/1",
      postings: [
        posting({
          hiringOrganization: { name: "Acme &amp; Sons" },
          employmentType: ["FULL_TIME", "TEMPORARY"],
          workHours: "38 hours a week",
          description: "&lt;p&gt;You count &lt;b&gt;things&lt;/b&gt;.&lt;/p&gt;",
        }),
      ],
    });
    expect(pageText(given).split("\n")).toEqual([
      "Title: Data Analyst | Acme",
      "Position: Data Analyst",
      "Company: Acme & Sons",
      "Contract: full-time, temporary contract",
      "Hours: 38 hours a week",
      "Own address: https://acme.example/jobs/1",
      "Description: You count things.",
    ]);
    const { company, role, postingLink } = read(given);
    for (const fact of [company, role, postingLink])
      expect(pageText(given).slice(fact?.span.start, fact?.span.end)).toBe(fact?.quote);
    expect(company?.value).toBe("Acme & Sons");
  });
});

describe("of several postings the page's own counts", () => {
  const related = posting({ title: "DevOps Engineer", url: "https://acme.example/jobs/2" });
  const own = posting({ title: "Data Analyst", url: "https://www.acme.example/jobs/1/" });

  test("by its address, or else by its title", () => {
    const postings = [related, own];
    expect(read({ postings, canonicalUrl: "https://acme.example/jobs/1" }).role?.value).toBe("Data Analyst");
    expect(read({ postings, title: "Data Analyst - Acme" }).role?.value).toBe("Data Analyst");
  });

  test("and none where it could be any", () => {
    expect(read({ postings: [related, own], title: "Jobs at Acme" }).role).toBeNull();
  });
});

describe("without anything for machines", () => {
  test.each([
    [
      "UX Researcher - Vännäs Mobility",
      { "og:site_name": "Vännäs Mobility" },
      "UX Researcher",
      "Vännäs Mobility",
    ],
    ["Job Application for Staff Engineer at Initech", {}, "Staff Engineer", "Initech"],
    ["Stellenangebot: Buchhalter (m/w/d) - Muster GmbH", {}, "Buchhalter (m/w/d)", "Muster GmbH"],
  ])("the title is read: %s", (title, meta, role, company) => {
    const proposal = read({ title, meta: meta as Record<string, string> });
    expect(proposal.role?.value).toBe(role);
    expect(proposal.company?.value).toBe(company);
  });

  test("whom to ask stands in the text", () => {
    const text = "Data Analyst\nQuestions? Ask Jo Bloggs, jo@acme.example, by Friday.";
    expect(read({ title: "Data Analyst", text })).toMatchObject({
      contactName: { value: "Jo Bloggs" },
      contactEmail: { value: "jo@acme.example" },
    });
  });

  test("a page about something else says nothing", () => {
    expect(read({ title: "Apple crumble", text: "Serve with £5 cream in Leeds." })).toMatchObject({
      ...{ company: null, role: null, pay: null, place: null, answerBy: null },
    });
  });
});

test("Whatever stands in the JSON, nothing throws and every fact quotes its source.", () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const names = [
    "title",
    "hiringOrganization",
    "jobLocation",
    "baseSalary",
    "validThrough",
    "description",
    "url",
  ];
  const wild = fc.record(Object.fromEntries(names.map((name) => [name, json])), { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 3 }), fc.string({ maxLength: 30 }), (postings, title) => {
      const given = page({ postings, title });
      const { proposedTimes, clashes, passedTimes, ...facts } = read(given);
      for (const fact of Object.values(facts))
        if (fact?.span.source === "page")
          expect(pageText(given).slice(fact.span.start, fact.span.end)).toBe(fact.quote);
    }),
    { numRuns: 400 },
  );
});
