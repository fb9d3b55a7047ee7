import { expect, test } from "vitest";
import { standingAnswers } from "./standing-answers";

const said = (value: number, confidence?: string) => ({
  ...{ criterionId: "pay", state: "known", value },
  ...(confidence ? { confidence } : {}),
});
const silence = { criterionId: "pay", state: "unknown", value: null };

test("a newer confirmed answer replaces an older one, and both stay", () => {
  const ad = said(60_000);
  const recruiter = said(48_000, "confirmed");
  const { standing, others } = standingAnswers([ad, recruiter]);
  expect(standing.pay).toBe(recruiter);
  expect(others.pay).toEqual([ad]);
});

test.each(["guess", "likely"])("what is only a %s does not overrule what is confirmed", (confidence) => {
  const confirmed = said(60_000, "confirmed");
  const rumour = said(48_000, confidence);
  const { standing, others } = standingAnswers([confirmed, rumour]);
  expect(standing.pay).toBe(confirmed);
  expect(others.pay).toEqual([rumour]);
});

test("among what is not confirmed the newest stands", () => {
  const [first, second] = [said(1, "likely"), said(2, "guess")];
  expect(standingAnswers([first, second]).standing.pay).toBe(second);
});

test("noting that it is unknown takes back what was confirmed, and a guess counts after it", () => {
  const guess = said(3, "guess");
  expect(standingAnswers([said(1), silence]).standing.pay).toBe(silence);
  expect(standingAnswers([said(1), silence, guess]).standing.pay).toBe(guess);
});

test("each criterion has its own", () => {
  const other = { ...said(5), criterionId: "days" };
  const { standing, others } = standingAnswers([said(1), other]);
  expect(Object.keys(standing)).toEqual(["pay", "days"]);
  expect(others).toEqual({});
});
