import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import type { CheckMaterial } from "@/lib/features/messages/queries";
import { messageOf, type Typed } from "./message";

const material: CheckMaterial = {
  ...{ senderName: "Maya Okafor", timeZone: "Europe/Berlin", now: "2026-11-20T10:00:00.000Z", known: [] },
  companies: ["Harbour Foods", "Nordwind"],
  people: ["Elena Brandt", "Jon Sand"],
  opportunities: [
    {
      ...{ id: "1", company: "Harbour Foods", role: "Supply planner", recipientName: "Elena Brandt" },
      ...{ referrerName: null, interviewAt: null, elapsedWeekdayHours: 3, recordedReasons: ["compensation"] },
    },
  ],
};

const typed: Typed = {
  ...{ kind: "decline-interview", channel: "email", opportunityId: "" },
  ...{ company: "Grey & Sons", role: "", recipientName: "", subject: "", body: "" },
};

const factsOf = (changed: Partial<Typed>) =>
  messageOf({ ...typed, ...changed }, "decline-interview", material).facts;

describe("a letter written elsewhere", () => {
  test("is held against the opportunity it is about, and against the others by their names alone", () => {
    expect(factsOf({ opportunityId: "1" })).toMatchObject({
      ...{ company: "Harbour Foods", recipientName: "Elena Brandt", recordedReasons: ["compensation"] },
      ...{ otherCompanies: ["Nordwind"], thirdParties: ["Jon Sand"] },
    });
  });

  test("is held against what was typed where it is about none of them", () => {
    expect(factsOf({ opportunityId: "gone" })).toMatchObject({
      ...{ company: "Grey & Sons", role: null, recipientName: null, recordedReasons: [] },
      otherCompanies: ["Harbour Foods", "Nordwind"],
    });
  });

  test("with empty facts and empty words is read all the same", () => {
    const report = check(messageOf({ ...typed, company: "" }, "decline-interview", material));
    expect(report.checksRun).toBeGreaterThan(0);
  });
});
