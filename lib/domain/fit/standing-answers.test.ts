import fc from "fast-check";
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

const on = (day: string, answer: object) => ({ ...said(0), ...answer, asOf: `2026-11-${day}` });

test("what was true later stands, in whatever order it was noted; of one day what was noted last", () => {
  const [monday, wednesday, corrected] = [on("16", said(1)), on("18", said(2)), on("18", said(3))];
  expect(standingAnswers([monday, wednesday]).standing.pay).toBe(wednesday);
  const late = standingAnswers([wednesday, monday]);
  expect(late.standing.pay).toBe(wednesday);
  expect(late.others.pay).toEqual([monday]);
  expect(standingAnswers([wednesday, corrected]).standing.pay).toBe(corrected);
});

test("what is confirmed stands before hearsay of a later day, in whatever order the two were noted", () => {
  const [confirmed, rumour] = [on("16", said(1, "confirmed")), on("18", said(2, "likely"))];
  expect(standingAnswers([confirmed, rumour]).standing.pay).toBe(confirmed);
  expect(standingAnswers([rumour, confirmed]).standing.pay).toBe(confirmed);
});

test("after it was taken back, an answer of an earlier day counts", () => {
  const earlier = on("16", said(3));
  expect(standingAnswers([on("18", silence), earlier]).standing.pay).toBe(earlier);
});

test("which of several answers stands depends on the order of noting only within one day", () => {
  const day = fc.integer({ min: 10, max: 28 }).map(String);
  const answers = fc.uniqueArray(fc.tuple(day, fc.constantFrom("confirmed", "likely", "guess")), {
    selector: ([each]) => each,
    minLength: 1,
  });
  const noted = answers.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(noted, (orders) => {
      const [one, other] = orders.map((order) =>
        standingAnswers(order.map(([each, confidence]) => on(each, said(Number(each), confidence)))),
      );
      expect(other?.standing).toEqual(one?.standing);
    }),
  );
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
