import { describe, expect, test } from "vitest";
import { BODY, findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const find = (words: string, changes = {}) =>
  findingsOf("shouting", {
    ...withText("I am looking for a permanent post at this point.", words),
    ...changes,
  });

describe("flags", () => {
  test.each([
    ["capitals throughout", "I AM LOOKING FOR A PERMANENT POST AT THIS POINT."],
    ["everyday words in capitals", "I am VERY VERY SORRY to say NO to YOU and YOUR team."],
    ["two exclamation marks", "Thank you!!"],
    ["mixed marks", "Really?! Well."],
    ["two question marks", "Would that suit??"],
    ["three exclamations", "Thank you! It was kind! All the best!"],
    ["three emoji", "Thank you 😀 so 🎉 much ❤️."],
  ])("%s", (_, words) => {
    expect(find(words)).toMatchObject([{ severity: "warning", mark: "tone" }]);
  });
});

describe("does not flag", () => {
  test.each([
    ["acronyms", "I work with SQL, AWS, GDPR, HTML and the NHS, and hold an MBA and a PMP."],
    ["one word in capitals", "I am NOT going to change my mind."],
    ["two exclamations", "Thank you! All the best!"],
    ["two emoji", "Thank you 😀🎉."],
    ["signs that are no emoji", "Harbour® Foods™ © 2026."],
  ])("%s", (_, words) => {
    expect(find(words)).toEqual([]);
  });

  test("names in capitals", () => {
    const names = { company: "HARBOUR FOODS GROUP", role: "LEAD PLANNER", senderName: "MAYA OKAFOR" };
    expect(
      find("The LEAD PLANNER role at HARBOUR FOODS GROUP is not for me.", { facts: facts(names) }),
    ).toEqual([]);
    expect(find("It is Yahoo!! after all.", { facts: facts({ company: "Yahoo!!" }) })).toEqual([]);
  });
});

test("can calm a row of marks", () => {
  const changes = { body: BODY.replace("at this point.", "at this point!!!") };
  expect(fixed(changes, findingsOf("shouting", changes))).toBe(BODY);
});
