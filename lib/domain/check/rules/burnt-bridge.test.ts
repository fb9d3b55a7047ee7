import { describe, expect, test } from "vitest";
import { BODY, findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";

const find = (words: string) =>
  findingsOf("burnt-bridge", withText("I am looking for a permanent post at this point.", words));

test.each([
  ["an audience", "The whole story goes up on Glassdoor tonight."],
  ["an authority", "You'll be hearing from the labour inspectorate."],
  ["ill will", "I wish your company every failure."],
  ["a ban on contact", "Never contact me again."],
  ["another", "Do not write to me again."],
  ["a stop", "Stop emailing me."],
  ["lists", "Take me off every list you have."],
  ["a number", "Lose my number."],
  ["a vow", "I would never work for you."],
  ["a vow by name", "I'll never apply to Harbour Foods again."],
  ["a comparison", "I'd sooner sweep streets than work for you."],
  ["an end", "I am done with this company."],
  ["ill will", "I hope your company goes under."],
  ["a warning to others", "I will warn everyone I know."],
  ["what others will be told", "I am telling all my friends how you treat people."],
  ["a review", "Expect a review on Glassdoor."],
  ["a post", "I will post this on LinkedIn."],
  ["a lawyer", "You will hear from my solicitor."],
  ["an authority", "I am taking this to the tribunal."],
])("%s is an error", (_, words) => {
  expect(find(words)).toMatchObject([{ severity: "error", class: "defect", mark: "door" }]);
});

describe("does not flag", () => {
  test.each([
    ["an audience that means well", "My students will enjoy the tour."],
    ["a request for erasure", "Please remove me from all your lists and delete my data."],
    ["a preference", "I'd prefer you did not contact me again about such posts."],
    ["an invitation", "Please don't hesitate to contact me again."],
    ["what concerns others", "Please do not contact my present employer."],
    ["days off", "I never work on Fridays."],
    ["gratitude", "I will never forget how kind you were."],
    ["a recommendation", "I will tell everyone I know about the opening."],
    ["an offer to share", "I am happy to post the advert on LinkedIn."],
    ["reviews that were read", "I read your reviews on Glassdoor."],
    ["a lawyer's other work", "I had my lawyer look at the contract."],
    ["a reason", "My decision has nothing to do with you."],
  ])("%s", (_, words) => {
    expect(find(words)).toEqual([]);
  });
});

test("the sentence can be taken out", () => {
  const body = BODY.replace("I am looking", "Lose my number. I am looking");
  expect(fixed({ body }, findingsOf("burnt-bridge", { body }))).toBe(BODY);
});
