import { describe, expect, test } from "vitest";
import { BODY, findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";

const find = (words: string) =>
  findingsOf("passive-aggressive", withText("I am looking for a permanent post at this point.", words));

test.each([
  "No doubt my file is resting comfortably in somebody's drawer.",
  "How reassuring that your system still believes I am twenty-two.",
  "Who needs feedback when one can have silence?",
  "It was so thoughtful of your team to forget about me.",
  "Your third rescheduling in a fortnight rather made the choice for me.",
  "Thank you for finally getting back to me.",
  "How nice of you to write after all.",
  "I am declining after six weeks of silence.",
  "It took only eleven weeks to hear from you.",
  "As you would know from my letter, I do not drive.",
  "Had anyone read my application, this would have been clear.",
  "With all due respect, this is a junior post.",
  "Forgive me for expecting an answer.",
  "Obviously you had other plans.",
  "Clearly nobody had the time.",
  "Next time, perhaps read the whole page.",
  "Maybe someone could check the names next time.",
  "Good luck finding anyone at that rate.",
  "Best of luck to whoever enjoys waiting.",
  "I particularly enjoyed waiting in the lobby.",
  "I'm sure you had better things to do.",
  "Your “competitive” salary is not for me.",
])("“%s” is flagged", (words) => {
  expect(find(words)).toMatchObject([{ severity: "warning", class: "defect", mark: "tone" }]);
});

describe("does not flag", () => {
  test.each([
    "I hope your software launch goes well.",
    "I don't have what it takes for sales.",
    "Two weeks later I was offered another post.",
    "Thank you for getting back to me so quickly.",
    "I have finally decided to stay where I am.",
    "After three weeks of thinking I have made up my mind.",
    "It took me a week to decide, and I apologise.",
    "As you know, I am based in Leeds.",
    "Had I known of the post earlier, I would have applied.",
    "Clearly you have a strong team.",
    "This was obviously not an easy decision.",
    "Perhaps next time our paths will cross.",
    "You may want to offer the slot to someone else.",
    "Good luck with the search, and good luck finding the right person.",
    "I really enjoyed the conversation.",
    "I'm sure you have many good candidates.",
    "It might help to name the salary in the advert.",
  ])("“%s”", (words) => {
    expect(find(words)).toEqual([]);
  });
});

describe("takes the sentence out", () => {
  const jab = "Good luck finding anyone.";
  const fix = (body: string) => fixed({ body }, findingsOf("passive-aggressive", { body }));

  test.each([
    ["at the beginning of a paragraph", "I am looking", `${jab} I am looking`],
    ["at the end of one", "this point.", `this point. ${jab}`],
    ["as a paragraph of its own", "\n\nKind regards", `\n\n${jab}\n\nKind regards`],
    ["at the beginning of the message", "Dear Elena", `${jab}\n\nDear Elena`],
    ["at its end", "Maya Okafor", `Maya Okafor\n\n${jab}`],
  ])("%s", (_, from, to) => {
    expect(fix(BODY.replace(from, to))).toBe(BODY);
  });

  test("unless the decision stands in it", () => {
    expect(find("Obviously you were busy, so I have decided not to come.")).toMatchObject([{ fix: null }]);
  });
});

test("reads on where a line was wrapped, and quotes what was typed", () => {
  expect(find("It’s no wonder that, with all due\nrespect, I said no.")).toMatchObject([
    { quote: "no wonder" },
    { quote: "with all due\nrespect" },
  ]);
});
