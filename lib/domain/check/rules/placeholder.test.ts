import { describe, expect, test } from "vitest";
import { findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const find = (words: string, changes = {}) =>
  findingsOf("placeholder", { ...withText("a permanent post", words), ...changes });

describe("flags", () => {
  test.each([
    "$ROLE$",
    "###role###",
    "xx/xx",
    "TBC",
    "Company X",
    "……",
    "[reason]",
    "[Your Name]",
    "{{company}}",
    "{role}",
    "<<first_name>>",
    "<Company>",
    "XX",
    "XXX",
    "XX,000",
    "€XXk",
    "20XX",
    "xx March",
    "«Company»",
    "xxx",
    "TODO",
    "TBD",
    "____",
    "your name here",
    "Insert reason here",
    "(insert date)",
    "(name)",
    "%FIRST_NAME%",
    "DD/MM/2026",
    "Job Title",
    "Company Name",
    "lorem ipsum",
  ])("%s", (words) => {
    expect(find(words)).toMatchObject([{ severity: "error", where: "body" }]);
    expect(words).toContain(find(words)[0]?.quote ?? "nothing");
  });

  test("one in the subject, and one in the block under the name", () => {
    expect(find("work", { subject: "[Role] interview" })).toMatchObject([
      { where: "subject", quote: "[Role]" },
    ]);
    expect(findingsOf("placeholder", withText("Maya Okafor", "Maya Okafor\n[telephone]"))).toHaveLength(1);
  });
});

describe("does not flag", () => {
  test.each([
    "a role (m/f/d)",
    "a role [m/f/d]",
    "a post (permanent, of course)",
    "work [1]",
    "“wrok” [sic]",
    "maya@okafor.example",
    "<maya@okafor.example>",
    "<https://okafor.example>",
    "[my site](https://okafor.example)",
    "an XL team",
    "my job title",
    "a post in your company",
    "to do good work",
    "five (5) days",
    "the Excel team",
    "the date still to be found",
  ])("%s", (words) => {
    expect(find(words)).toEqual([]);
  });

  test.each([
    { company: "Insert Coin Games" },
    { role: "Data Engineer [remote]" },
    { company: "XX Labs" },
    { role: "TODO List Lead" },
    { senderName: "Xxx Okafor" },
  ])("names that hold such words: %o", (changes) => {
    const name = Object.values(changes).join(" ");
    expect(find(name, { facts: facts(changes) })).toEqual([]);
    expect(find("[remote]", { facts: facts({ role: "Data Engineer [remote]" }) })).toEqual([]);
  });

  test("kisses under the name", () => {
    expect(findingsOf("placeholder", withText("Maya Okafor", "Maya xxx"))).toEqual([]);
  });
});

test.each([
  ["[Your Name]", "Maya Okafor"],
  ["{{company}}", "Harbour Foods"],
  ["[Job Title]", "Supply planner"],
  ["<<first_name>>", "Elena"],
  ["[Hiring Manager]", "Elena Brandt"],
])("can fill %s with %s", (words, name) => {
  const changes = withText("a permanent post", words);
  expect(fixed(changes, findingsOf("placeholder", changes))).toContain(`looking for ${name} at this point`);
});

test("offers nothing for what only the person knows", () => {
  expect(find("[reason]")[0]?.fix).toBeNull();
});
