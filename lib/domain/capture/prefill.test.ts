import { expect, test } from "vitest";
import { prefillDates } from "./prefill";
import { readInvitation } from "./read-invitation";

const reading = { now: new Date("2026-11-20T15:00:00Z"), timeZone: "Europe/Berlin" };
const dates = (text: string) =>
  prefillDates(readInvitation({ text, date: "2026-11-20T09:12:00+01:00" }, reading), reading);

test("the day they ask for is the end of that working day", () => {
  expect(dates("We would like to invite you to an interview. Please reply by Thursday 26 November.")).toEqual(
    {
      receivedAt: "2026-11-20T09:12",
      answerBy: "2026-11-26T17:00",
      isAnswerByOurs: false,
    },
  );
});

test("when they name no day, it is two working days, with the weekend between left out", () => {
  expect(dates("We would like to invite you to an interview.")).toMatchObject({
    answerBy: "2026-11-24T09:12",
    isAnswerByOurs: true,
  });
});

test("the last day of a posting that had passed when it came is none to answer by", () => {
  const page = { url: null, canonicalUrl: null, title: "Gardener - Acme", language: null, meta: {} };
  const posting = { title: "Gardener", validThrough: "2026-10-31" };
  const source = { text: "Gardener", page: { ...page, text: "Gardener", postings: [posting] } };
  expect(prefillDates(readInvitation(source, reading), reading)).toMatchObject({
    answerBy: "2026-11-24T16:00",
    isAnswerByOurs: true,
  });
});
