import { expect, test } from "vitest";
import { because, choices } from "@/lib/domain/message/fixtures/sample";
import { noticesFor } from "@/lib/domain/message/notices";
import type { Situation } from "@/lib/domain/message/situation";

const situation = (changes: Partial<Situation> = {}): Situation => ({
  ...{ stage: "invited", cameBy: "email", viaAgency: false, onBenefits: false, hasAcceptedElsewhere: false },
  ...changes,
});

const codes = (...input: Parameters<typeof noticesFor>) => noticesFor(...input).map(({ code }) => code);

test("nothing is said where there is nothing to know", () => {
  expect(codes("decline", choices(), situation())).toEqual([]);
});

test("a no after a recorded yes is warned of", () => {
  expect(codes("decline-offer", choices(), situation({ stage: "accepted" }))).toEqual(["accepted-before"]);
  expect(codes("withdraw", choices(), situation({ stage: "interviewing" }))).toEqual(["interview-accepted"]);
  expect(codes("word", choices(), situation({ stage: "accepted" }))).toEqual([]);
});

test("benefits are spoken of only where an agency referred somebody who receives them", () => {
  const both = { viaAgency: true, onBenefits: true };
  expect(codes("decline", choices(), situation(both))).toEqual(["benefits"]);
  expect(codes("ask", choices(), situation(both))).toEqual([]);
  expect(codes("decline", choices(), situation({ viaAgency: true }))).toEqual([]);
});

test("an offer elsewhere that nobody recorded is asked after", () => {
  const chosen = choices({ reasons: [because("accepted-other")] });
  expect(codes("decline", chosen, situation())).toEqual(["offer-unconfirmed"]);
  expect(codes("decline", chosen, situation({ hasAcceptedElsewhere: true }))).toEqual([]);
});

test("on LinkedIn a typed answer keeps the conversation open", () => {
  expect(codes("decline", choices({ channel: "linkedin-inmail" }), situation())).toEqual([
    "ready-made-answer",
  ]);
});
