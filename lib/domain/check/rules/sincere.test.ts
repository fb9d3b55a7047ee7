import { expect, test } from "vitest";
import { BODY, findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";

const SENTENCE = "I am looking for a permanent post at this point.";
const find = (words: string) => findingsOf("sincere", withText(SENTENCE, words));

test.each([
  "To be noticed by you is the summit of my existence.",
  "I will carry this sorrow to my grave.",
  "You are my absolute dream company.",
  "I am heartbroken to write this.",
  "You are the best recruiter in the whole world.",
  "It was the kindest sentence written in any language.",
  "I cried when I read your invitation.",
  "Thank you a million times.",
  "Words can't express how sorry I am.",
  "No company has ever come close to yours.",
  "I will regret this for the rest of my life.",
  "It was the honour of a lifetime.",
  "I'd have walked through fire for it.",
  "It was an amazing talk, an incredible tour and a phenomenal lunch.",
])("“%s” is found", (words) => {
  const [finding] = find(words);
  expect(finding).toMatchObject({ severity: "info", mark: "honesty" });
  expect(words).toContain(finding?.quote);
});

test.each([
  "I will bow out of the process.",
  "It was the most useful interview I have ever had.",
  "I was very impressed by the team, and it was a real pleasure.",
  "It was one of the best interviews I've had this year.",
  "This is not my dream job.",
  "I wish you all the very best.",
  "It was a wonderful afternoon, and your questions were excellent.",
  "My dream is to open a bakery.",
  "I'm sorry to let you down.",
])("“%s” can be believed", (words) => {
  expect(find(words)).toEqual([]);
});

test("can be taken out with its sentence", () => {
  const changes = withText(SENTENCE, `${SENTENCE} You are my dream company.`);
  expect(fixed(changes, findingsOf("sincere", changes))).toBe(BODY);
});
