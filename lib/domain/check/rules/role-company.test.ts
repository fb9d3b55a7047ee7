import { describe, expect, test } from "vitest";
import { findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const find = (changes: Parameters<typeof findingsOf>[1]) =>
  findingsOf("role-company", { subject: "Interview", ...changes });
const called = (company: string, role: string, said: string) => ({
  ...withText("the Supply planner role at Harbour Foods", said),
  facts: facts({ company, role }),
});

describe("does not flag", () => {
  test.each([
    [
      "words in another order",
      "University of Leeds",
      "Researcher",
      "the Researcher post at Leeds University",
    ],
    [
      "initials without small words",
      "Massachusetts Institute of Technology",
      "Buyer",
      "the Buyer post at MIT",
    ],
    [
      "the first initials of a role",
      "Pixel Foundry",
      "Quality Assurance Tester",
      "the QA post at Pixel Foundry",
    ],
    ["a name without its apostrophe", "St. Mary's Hospital", "Nurse", "the Nurse post at St Marys"],
    [
      "a legal form left out",
      "Harbour Foods GmbH & Co. KG",
      "Supply planner",
      "the Supply planner role at Harbour Foods",
    ],
    ["a short form", "Brightwater Schools", "Maths Teacher", "the Maths Teacher post at Brightwater"],
    ["its first two words", "Green Kettle Soup Kitchen", "Cook", "the Cook post at Green Kettle"],
    ["initials", "British Broadcasting Corporation", "Editor", "the Editor role at the BBC"],
    ["an umlaut spelled out", "Müller & Söhne", "Buyer", "the Buyer role at Mueller and Soehne"],
    ["an umlaut left out", "Müller", "Buyer", "the Buyer role at Muller"],
    ["an umlaut put in", "Mueller", "Buyer", "the Buyer role at Müller"],
    [
      "an ampersand spelled out",
      "Tallow & Wick",
      "Store Manager",
      "the Store Manager role at Tallow and Wick",
    ],
    ["“& Co”", "Finch & Co", "Account Executive", "the Account Executive role at Finch"],
    ["a possessive", "Northlight Studio", "Data Analyst", "Northlight's Data Analyst role"],
    ["a closed compound", "Brae Dairy", "Plant Engineer", "the Plant Engineer role at BraeDairy"],
    [
      "a level left out",
      "Harbour Foods",
      "Senior Data Analyst (m/f/d)",
      "the Data Analyst role at Harbour Foods",
    ],
    [
      "a team left out",
      "Harbour Foods",
      "Software Engineer, Payments",
      "the Software Engineer role at Harbour Foods",
    ],
    [
      "a place left out",
      "Harbour Foods",
      "Supply Planner – Leeds / remote",
      "the supply planner role at Harbour Foods",
    ],
    ["another form of the word", "Harbour Foods", "Nurse", "the nursing post at Harbour Foods"],
    [
      "the main word beside “position”",
      "Harbour Foods",
      "Embedded Systems Developer",
      "the developer position at Harbour Foods",
    ],
    [
      "its first word beside “vacancy”",
      "Harbour Foods",
      "Marketing Coordinator",
      "your marketing vacancy at Harbour Foods",
    ],
    ["the role's initials", "Corvid", "Site Reliability Engineer", "the SRE opening at Corvid"],
    ["an everyday word for a name", "Next", "Buyer", "the Buyer role at Next"],
    ["no recorded role", "Harbour Foods", "", "a talk at Harbour Foods"],
  ])("%s", (_, company, role, said) => {
    expect(find({ ...called(company, role, said), facts: facts({ company, role: role || null }) })).toEqual(
      [],
    );
  });

  test("names that only the subject holds", () => {
    const body = withText("the Supply planner role at Harbour Foods", "it");
    expect(find({ ...body, subject: "Supply planner, Harbour Foods" })).toEqual([]);
  });

  test("a missing company in an answer to outreach", () => {
    const body = withText(" at Harbour Foods", "");
    expect(find({ ...body, kind: "decline-outreach" })).toEqual([]);
  });
});

describe("flags", () => {
  test.each([
    ["a missing company", "Harbour Foods", "Supply planner", "the Supply planner role", "Harbour Foods"],
    [
      "a missing role",
      "Harbour Foods",
      "Supply planner",
      "a conversation at Harbour Foods",
      "Supply planner",
    ],
    ["both", "Harbour Foods", "Supply planner", "an interview", "Supply planner and Harbour Foods"],
    ["“next” for Next", "Next", "Buyer", "the Buyer role next week", "Next"],
    [
      "“head” alone for Head of Brand",
      "Hexagon Search",
      "Head of Brand",
      "a talk at Hexagon, on my head",
      "Head of Brand",
    ],
    ["a common first word", "Global Foods", "Buyer", "the Buyer role in your Global team", "Global Foods"],
  ])("%s", (_, company, role, said, named) => {
    const [finding, ...others] = find(called(company, role, said));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "warning",
      message: expect.stringContaining(`not mention ${named}.`),
    });
  });

  test("names that stand in the quoted mail only", () => {
    const body =
      "Dear Elena,\n\nNo, thank you.\n\nMaya\n\nOn Mon, Elena Brandt wrote:\n> Supply planner at Harbour Foods";
    expect(find({ body })).toHaveLength(1);
  });

  test("the name of another company that the person deals with, and can put it right", () => {
    const changes = {
      ...called("Orbital Media", "Video Editor", "the Video Editor role at Bluebird TV"),
      facts: facts({
        company: "Orbital Media",
        role: "Video Editor",
        otherCompanies: ["Kestrel", "Bluebird TV"],
      }),
    };
    const findings = find(changes);
    expect(findings).toMatchObject([{ severity: "error", quote: "Bluebird TV" }]);
    expect(fixed(changes, findings)).toContain("role at Orbital Media.");
  });
});
