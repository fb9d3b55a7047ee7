import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linksIn } from "./links-in";
import { unwrap } from "./unwrap";

const told = (text: string) => linksIn(text).map(({ purpose, address }) => `${purpose} ${address}`);

describe("what a link is for", () => {
  test.each([
    ["scheduling", "https://calendly.com/jo/first-call"],
    ["scheduling", "https://cal.com/jo/intro"],
    ["scheduling", "https://you.ashbyhq.com/acme/schedule/b5b9a8d7"],
    ["scheduling", "https://app.greenhouse.io/availability/acme/9f3c1b7ad2e84c50"],
    ["scheduling", "https://meetings-eu1.hubspot.com/jo"],
    ["scheduling", "https://calendar.app.google/AbC123"],
    ["scheduling", "https://outlook.office365.com/owa/calendar/Acme@acme.example/bookings/"],
    ["scheduling", "https://termine.acme.example/interview"],
    ["meeting", "https://meet.google.com/qzx-fhwd-jnv"],
    ["meeting", "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d"],
    ["meeting", "https://acme.zoom.us/j/98300551128?pwd=abc"],
    ["meeting", "https://acme.webex.com/meet/jo"],
    ["meeting", "https://whereby.com/acme"],
    ["posting", "https://jobs.lever.co/acme/6a1f7c0e-3b52-4a8d-9c77-0d5e2f4b8a19"],
    ["posting", "https://boards.greenhouse.io/acme/jobs/4810023"],
    ["posting", "https://apply.workable.com/acme/j/4F0C7A21BE/"],
    ["posting", "https://acme.wd5.myworkdayjobs.com/en-US/External/job/Boston/Nurse_R-0048812"],
    ["posting", "https://www.linkedin.com/jobs/view/4100000001/"],
    ["posting", "https://acme.jobs.personio.de/job/118734"],
    ["posting", "https://www.stepstone.de/stellenangebote--Buchhalter-Koeln--1234567.html"],
    ["posting", "https://karriere.acme.example/stellen/1187-projektleitung"],
    ["posting", "https://acme.example/careers/senior-backend-engineer"],
    ["posting", "https://acme.example/fr/offres-d-emploi/chef-de-projet-4411"],
  ])("is %s: %s", (purpose, address) => {
    expect(told(`See ${address}.`)).toEqual([`${purpose} ${address}`]);
  });

  test.each([
    "https://calendly.com/cancellations/5f0d2b9e",
    "https://jobs.lever.co/acme",
    "https://jobs.ashbyhq.com/acme/talent-community",
    "https://acme.wd5.myworkdayjobs.com/en-US/External/userHome",
    "https://acme.example/blog/how-we-interview",
    "https://acme.example/careers",
    "https://acme.example/jobs/privacy-policy",
    "https://www.linkedin.com/comm/messaging/thread/2-ZmFrZQ==/",
    "https://calendar.google.com/calendar/event?action=VIEW&eid=abc",
    "https://support.google.com/calendar/answer/37135",
    "https://na4.docusign.example/signing/offer-00417",
    "https://track.acme.example/o/5b1f2c/open.gif",
  ])("is none of these: %s", (address) => {
    expect(told(`See ${address}.`)).toEqual([]);
  });

  test("is not to pick a time where it moves or calls off one", () => {
    expect(told("Reschedule: https://calendly.com/r/1\nBook: https://calendly.com/b/2")).toEqual([
      "scheduling https://calendly.com/b/2",
    ]);
  });
});

describe("behind the address of a mail system", () => {
  const target = "https://calendly.com/acme/first-interview";
  const written = encodeURIComponent(target);

  test.each([
    ["Outlook", `https://eur02.safelinks.protection.outlook.com/?url=${written}&data=05%7C02&reserved=0`],
    ["Google", `https://www.google.com/url?q=${written}&source=gmail`],
    ["Proofpoint", `https://urldefense.com/v3/__${target}__;!!AbC!xyz$`],
    [
      "Proofpoint as it was",
      `https://urldefense.proofpoint.com/v2/url?u=https-3A__calendly.com_acme_first-2Dinterview&d=DwMF`,
    ],
    ["Postmark", "https://click.pstmrk.it/3s/calendly.com%2Facme%2Ffirst-interview/abc/def"],
    [
      "two of them",
      `https://www.google.com/url?q=${encodeURIComponent(`https://t.example/?url=${written}`)}`,
    ],
  ])("stands the one that was written: %s", (_name, address) => {
    expect(unwrap(address)?.href).toBe(target);
    expect(told(`Book <${address}>`)).toEqual([`scheduling ${target}`]);
  });

  test("stays the address itself where it leads to no other", () => {
    expect(unwrap("https://acme.example/?url=careers")?.href).toBe("https://acme.example/?url=careers");
    expect(unwrap("javascript:alert(1)")).toBeNull();
    expect(unwrap("https://t.example/?url=file:///etc/passwd")?.href).toBe(
      "https://t.example/?url=file:///etc/passwd",
    );
  });
});

test("Whatever the text, a link is quoted as it stands and leads to the web.", () => {
  const scrap = fc.constantFrom(
    "https://",
    "calendly.com/",
    "?url=",
    "%",
    "%2F",
    "jo",
    "/",
    ".",
    " ",
    ")",
    "&",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 25 }), (scraps) => {
      const text = scraps.join("");
      for (const { address, start, end } of linksIn(text)) {
        expect(text.slice(start, end)).toMatch(/^(?:https?:\/\/|calendly\.com\/)/);
        expect(address).toMatch(/^https?:\/\//);
      }
    }),
  );
});
