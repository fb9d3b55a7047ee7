import { describe, expect, test } from "vitest";
import { channelOf } from "./channel";
import { changeOf, filingKindOf, filingKinds } from "./filing-kind";
import { firstTicks } from "./first-ticks";
import { eventOf } from "./fixtures/event";
import type { InvitationSource } from "./proposal";
import { readInvitation } from "./read-invitation";

const reading = { now: new Date("2026-11-20T09:00:00Z"), timeZone: "Europe/Berlin" };
const from = { name: "Elena Brandt", address: "elena@otter.example" };

const page = {
  ...{ url: null, canonicalUrl: null, title: "Planner", language: null, postings: [], meta: {}, text: "" },
};

describe("a scheduling update", () => {
  test.each<[string, Partial<InvitationSource>, string]>([
    [
      "that says so cancels",
      { subject: "Cancelled: interview", text: "The interview is cancelled." },
      "cancelled",
    ],
    [
      "that names a time moves, whatever its footer offers",
      {
        subject: "Your interview was rescheduled",
        text: "It is now on 3 December at 10:00. Reschedule or cancel here.",
      },
      "moved",
    ],
    ["of a calendar cancels when all of it does", { events: [eventOf({ method: "CANCEL" })] }, "cancelled"],
    [
      "of a calendar in which one event stands moves",
      { events: [eventOf({ status: "cancelled" }), eventOf({ uid: "two" })] },
      "moved",
    ],
  ])("%s", (_, over, change) => {
    const source = { text: "", from, ...over };
    expect(changeOf(readInvitation(source, reading), source)).toBe(change);
  });
});

test("a page is a posting, whatever its words sound like", () => {
  const source = { text: "We would like to invite you to an interview for the Planner role.", from };
  const proposal = readInvitation(source, reading);
  expect(filingKindOf(proposal, source)).toBe("interview-invitation");
  expect(filingKindOf(proposal, { ...source, page })).toBe("posting");
});

test("each kind says what filing it does", () => {
  for (const { label, effect } of filingKinds)
    expect([label, effect].join(": ")).toMatch(/^[A-Z].+: [A-Z].+\.$/);
});

test("how it came is told by who sent it", () => {
  expect(channelOf({ text: "Hi", from })).toBe("email");
  expect(channelOf({ text: "Hi", from: { name: "", address: "hit-reply@linkedin.com" } })).toBe("linkedin");
  expect(channelOf({ text: "Hi", from: { name: "", address: "a@notlinkedin.com" } })).toBe("email");
  expect(channelOf({ text: "", page })).toBe("other");
});

test("a guess is not ticked before somebody has looked", () => {
  const text =
    "We would like to invite you to an interview for the Planner role on Tuesday 3 December at 10:00 or Friday 4 December at 11:00. The salary is €60,000 to €64,000 a year.";
  const proposal = readInvitation({ text, from }, reading);
  expect(proposal.proposedTimes).toHaveLength(2);
  const ticks = firstTicks(proposal);
  expect(ticks.times).toEqual(["2026-12-04T11:00:00"]);
  expect(ticks.facts).toContain("pay");
  expect(
    firstTicks({ ...proposal, pay: proposal.pay && { ...proposal.pay, confidence: "low" } }).facts,
  ).toEqual([]);
});
