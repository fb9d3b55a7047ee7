import { expect, test } from "vitest";
import { askingFindings } from "@/lib/domain/check/fixtures/asking";

const find = (words: string) =>
  askingFindings("undecided", "To answer you properly", `${words} To answer you properly`);

test.each([
  "I must decline.",
  "I have decided not to come unless the pay is right.",
  "I have decided not to go ahead.",
  "I'll accept the interview.",
  "I am happy to accept.",
  "I would be glad to take the role.",
  "Please confirm the slot on Thursday.",
  "I promise to come if the pay is right.",
  "Count me in.",
])("“%s” is found, with its words", (words) => {
  expect(find(words)).toMatchObject([{ severity: "warning", quote: expect.stringMatching(/\w/) }]);
});

test.each([
  "I'd be glad to talk this week.",
  "Before I accept, I would like to know more.",
  "I'll give you my answer by Friday.",
  "May I decline to travel?",
  "Would it be possible not to come in on Fridays?",
  "I accept that you are busy?",
])("“%s” decides nothing", (words) => {
  expect(find(words)).toEqual([]);
});

test("a list may hold any words", () => {
  expect(
    askingFindings("undecided", "- Is the post", "- Tell me whether I could decline shifts.\n- Is the post"),
  ).toEqual([]);
});
