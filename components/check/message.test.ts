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
  ...{ kind: "decline-interview", channel: "email", language: "en", opportunityId: "" },
  ...{ company: "Grey & Sons", role: "", recipientName: "", senderName: "", subject: "", body: "" },
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

  test("is signed by whoever signs it, and by the person where nobody is named", () => {
    const codes = (senderName: string) => {
      const body =
        "Dear Elena,\n\nThank you for the invitation. I must decline it.\n\nKind regards,\nAsha Rai";
      const letter = { ...typed, opportunityId: "1", senderName, body };
      return check(messageOf(letter, "decline-interview", material)).findings.map(({ rule }) => rule);
    };
    expect(codes("Asha Rai")).not.toContain("sign-off");
    expect(codes("")).toContain("sign-off");
  });

  test("is read in the language that it is in, as far as that goes", () => {
    const body = "Sehr geehrte Frau Brandt,\n\nvielen Dank, aber nein. [Grund]\n\nMaya Okafor";
    const report = (language: string) =>
      check(messageOf({ ...typed, opportunityId: "1", language, body }, "decline-interview", material));
    expect(report("en")).not.toMatchObject({ isLimited: true });
    expect(report("de")).toMatchObject({ isLimited: true });
    expect(report("de").findings.map(({ rule }) => rule)).toContain("placeholder");
    expect(report("de").findings.map(({ rule }) => rule)).not.toContain("thanks");
  });

  test("with empty facts and empty words is read all the same", () => {
    const report = check(messageOf({ ...typed, company: "" }, "decline-interview", material));
    expect(report.checksRun).toBeGreaterThan(0);
  });
});
