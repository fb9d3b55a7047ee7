import { describe, expect, it } from "vitest";
import type { StoredCriterion } from "./criterion";
import { readProfile } from "./profile";
import { weightMeaning } from "./weight-meaning";

const number = (id: string, label: string, unit: string, worst: number, best: number): StoredCriterion => ({
  ...{ id, label, kind: "number", attribute: "", rank: null },
  definition: { unit, want: { worst, best } },
});

const pay = number("pay", "Base pay", "€", 48_000, 68_000);
const remote = number("remote", "Remote days", "days a week", 0, 4);
const commute = number("commute", "Commute", "minutes", 60, 20);
const visa: StoredCriterion = {
  ...remote,
  id: "visa",
  kind: "boolean",
  definition: { want: { best: true } },
};

const meaningOf = (criteria: readonly StoredCriterion[], points: Readonly<Record<string, number>>) =>
  weightMeaning(
    readProfile({
      criteria,
      thresholds: { floor: 0.3, bar: 0.5 },
      weighting: { method: "points", points: { ...points } },
    }),
  );

describe("weightMeaning", () => {
  it("tells a day in money (the example of the model)", () => {
    expect(meaningOf([pay, remote], { pay: 1, remote: 1 })).toEqual({
      step: { criterionId: "remote", label: "Remote days", size: 1, text: "1 day a week more" },
      worth: { criterionId: "pay", label: "Base pay", size: 5_000, text: "€5,000 more" },
      sentence:
        "In “Remote days”, 1 day a week more is worth as much to you as €5,000 more in “Base pay”. Is that right?",
    });
  });

  it("takes the two weightiest goals that count in a straight line", () => {
    const meaning = meaningOf([pay, remote, commute, visa], { visa: 9, pay: 3, remote: 1, commute: 2 });
    expect([meaning?.step.text, meaning?.worth.text]).toEqual(["10 minutes less", "€3,330 more"]);
  });

  it("turns the question round when the step would be worth more than the other's whole range", () => {
    const meaning = meaningOf([pay, remote], { pay: 1, remote: 20 });
    expect([meaning?.step.text, meaning?.worth.text]).toEqual(["€10,000 more", "0.1 days a week more"]);
  });

  it("is nothing with fewer than two such goals", () => {
    expect(meaningOf([pay, visa], { pay: 1, visa: 1 })).toBeNull();
    expect(meaningOf([pay, remote], { pay: 1 })).toBeNull();
    expect(meaningOf([], {})).toBeNull();
  });
});
