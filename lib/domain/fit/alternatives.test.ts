import { expect, test } from "vitest";
import {
  alternativesTo,
  givenUpBy,
  type InterviewWeek,
  interviewsThatFit,
  isOverBudget,
} from "./alternatives";
import { judge } from "./judge";
import { readProfile } from "./profile";
import { whatWouldChange } from "./sensitivity";

const thresholds = { floor: 0.3, bar: 0.5 };
const ask = { text: "What is the base pay?", via: "recruiter", sensitive: false };
const pay = {
  ...{ id: "pay", kind: "number", label: "Base pay", attribute: "salary", rank: 1 },
  definition: {
    ...{ unit: "€", ask },
    must: { direction: "at-least", limit: 50_000 },
    want: { worst: 48_000, best: 68_000 },
  },
};
const days = {
  ...{ id: "days", kind: "number", label: "Work from home", attribute: "remote", rank: 2 },
  definition: { unit: "days", want: { worst: 0, best: 4 }, ask: { ...ask, text: "How many days?" } },
};
const free: InterviewWeek = { taken: 0, planned: 0, hoursEach: 4, budget: 10 };
const full: InterviewWeek = { taken: 2, planned: 8, hoursEach: 4, budget: 10 };

const known = (value: number) => ({ state: "known", value });

function alternatives(answers: Record<string, { state: string; value?: unknown }>, week = free) {
  const profile = { criteria: [pay, days], thresholds };
  const { needed } = whatWouldChange(readProfile(profile), answers);
  return alternativesTo(judge({ ...profile, answers }), needed, week);
}

const codes = (found: ReturnType<typeof alternatives>) => found.map(({ code }) => code);

test("what is open is asked first", () => {
  const [first] = alternatives({ days: known(3) });
  expect(first?.code).toBe("ask");
  expect(first?.why).toContain("What is the base pay?");
});

test("a limit that is not met leaves nothing to ask, only to propose", () => {
  const found = alternatives({ pay: known(45_000), days: known(3) });
  expect(codes(found)).toEqual(["counter-proposal"]);
  expect(found[0]).toMatchObject({
    why: expect.stringContaining("Base pay at least €50,000"),
    question: "Is there any room to move on base pay?",
  });
});

test("what falls short of the bar is told in its own unit, and asked about without the figure", () => {
  const found = alternatives({ pay: known(52_000), days: known(0) });
  const proposal = found.find(({ code }) => code === "counter-proposal");
  expect(proposal?.why).toMatch(/€[\d,.]+|days/);
  expect(proposal?.question).not.toMatch(/\d/);
});

test("a full week speaks for another time, and against practice", () => {
  const answers = { pay: known(52_000), days: known(1) };
  expect(codes(alternatives(answers, full))).toContain("another-time");
  expect(codes(alternatives(answers, full))).not.toContain("practice");
  expect(codes(alternatives(answers, free))).toContain("practice");
  expect(codes(alternatives(answers, free))).not.toContain("another-time");
});

test("what is accepted is nothing to practise on", () => {
  expect(codes(alternatives({ pay: known(68_000), days: known(4) }))).toEqual(["shorter-call"]);
});

test("the week is full when one more goes beyond the budget, and never without one", () => {
  expect(isOverBudget({ ...free, planned: 6 })).toBe(false);
  expect(isOverBudget({ ...free, planned: 7 })).toBe(true);
  expect(isOverBudget({ ...full, budget: null })).toBe(false);
});

test("a no gives up what is good for certain, what brings most first", () => {
  const goal = (id: string, rank: number | null) => ({
    ...{ id, kind: "scale", label: id, attribute: "", rank },
    definition: { want: { better: "more" } },
  });
  const step = (value: number) => ({ state: "known", value });
  const judgement = judge({
    criteria: [goal("fair", 1), goal("best", 2), goal("poor", 3), goal("idle", null), goal("open", 4)],
    answers: { fair: step(3), best: step(5), poor: step(2), idle: step(5) },
    thresholds,
  });
  // 25/48 of 1/2 against 13/48 of 1: what weighs more brings a little less.
  expect(givenUpBy(judgement).map(({ id }) => id)).toEqual(["best", "fair"]);
});

test("as many more fit as there are whole interviews in the hours left", () => {
  expect(interviewsThatFit(free)).toBe(2);
  expect(interviewsThatFit(full)).toBe(0);
  expect(interviewsThatFit({ ...full, planned: 20 })).toBe(0);
  expect(interviewsThatFit({ ...free, budget: null })).toBeNull();
});
