import { expect, test } from "vitest";
import { agreedFacts, agreeTo, type Said } from "./agreed-facts";
import type { Fact, Proposal } from "./proposal";

const fact = <T>(value: T, quote: string): Fact<T> => ({
  ...{ value, quote, confidence: "high", span: { source: "text", start: 0, end: quote.length } },
});

const pay = { min: 60_000, max: 64_000, currency: "EUR", period: "year", what: null } as const;

const proposal: Proposal = {
  ...{ kind: fact("interview-invitation", "invite you"), subject: fact("Planner", "Planner") },
  ...{
    company: fact("Otter & Pine", "OTTER & PINE"),
    role: fact("Planner", "our planner"),
    contactName: null,
  },
  ...{ contactEmail: null, receivedAt: null, answerBy: fact("2026-11-27", "by Friday"), clashes: [] },
  ...{ assumedZone: null, passedTimes: [] },
  proposedTimes: [fact("2026-12-03T10:00:00", "3 December at 10"), fact("2026-12-04T10:00:00", "or the 4th")],
  ...{ pay: fact(pay, "60 to 64 thousand"), workMode: fact("hybrid", "two days at home"), officeDays: null },
  ...{ place: fact("Potsdam", "in Potsdam"), agency: null, schedulingLink: null, meetingLink: null },
  ...{ postingLink: null, calendarUid: null, organiserEmail: null },
};

const said: Said = {
  ...{ kind: "interview-invitation", title: "Planner", ticked: ["pay"], times: ["2026-12-03T10:00:00"] },
  answerBy: new Date("2026-11-27T16:00:00Z"),
  texts: {
    ...{ company: "Otter & Pine", role: "Lead planner", place: "Potsdam", agency: "" },
    ...{ contactName: "Elena", contactEmail: "" },
  },
};

const agree = (over: Partial<Said> = {}) => agreeTo(proposal, { ...said, ...over }, "Europe/Berlin");

test("what stands as it was read keeps the words, what was put in its place has none", () => {
  expect(agree()).toEqual({
    kind: { value: "interview-invitation", quote: "invite you" },
    subject: { value: "Planner", quote: "Planner" },
    company: { value: "Otter & Pine", quote: "OTTER & PINE" },
    role: { value: "Lead planner", quote: null },
    contactName: { value: "Elena", quote: null },
    place: { value: "Potsdam", quote: "in Potsdam" },
    answerBy: { value: "2026-11-27T16:00:00.000Z", quote: "by Friday" },
    times: { value: ["2026-12-03T10:00:00"], quote: "3 December at 10" },
    pay: { value: pay, quote: "60 to 64 thousand" },
  });
});

test("a day and times of one's own have no words of theirs", () => {
  const own = agree({ answerBy: new Date("2026-11-28T16:00:00Z"), times: ["2026-12-09T09:00:00"] });
  expect(own).toMatchObject({ answerBy: { quote: null }, times: { quote: null } });
  expect(agree({ answerBy: null, times: [] })).not.toHaveProperty("answerBy");
});

test("what is kept is read back, and what another version wrote is left out", () => {
  const kept = JSON.parse(JSON.stringify(agree()));
  expect(agreedFacts.parse(kept)).toMatchObject(kept);
  const strange = { ...kept, pay: { value: "plenty", quote: null }, mood: { value: 1, quote: null } };
  const { pay: _, ...rest } = kept;
  expect(JSON.parse(JSON.stringify(agreedFacts.parse(strange)))).toEqual(rest);
  expect(JSON.parse(JSON.stringify(agreedFacts.parse({})))).toEqual({});
});
