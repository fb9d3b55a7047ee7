import { describe, expect, test } from "vitest";
import { BODY, findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const LATE = { facts: facts({ elapsedWeekdayHours: 48.1 }) };

describe("a late answer", () => {
  test("is flagged after 48 hours, and not at 48", () => {
    expect(findingsOf("prompt", LATE)).toMatchObject([{ severity: "warning" }]);
    expect(findingsOf("prompt", { facts: facts({ elapsedWeekdayHours: 48 }) })).toEqual([]);
  });

  test.each([
    "I should have answered a week ago. Sorry.",
    "Sorry to have left you hanging.",
    "I'm embarrassed to be answering so late.",
    "I beg your pardon for not writing at once.",
    "I'm sorry for the delay.",
    "Apologies for the slow reply!",
    "Please excuse that this comes so late.",
    "Sorry to have kept you waiting.",
    "I apologise that I did not write sooner.",
  ])("is not flagged when it says “%s”", (apology) => {
    expect(findingsOf("prompt", { ...LATE, ...withText("I am looking", `${apology} I am looking`) })).toEqual(
      [],
    );
  });

  test("is flagged when the apology is for something else", () => {
    expect(
      findingsOf("prompt", { ...LATE, ...withText("I am looking", "Sorry to say no. I am looking") }),
    ).toHaveLength(1);
  });

  test("is not flagged when the time is unknown or a later date was agreed", () => {
    expect(findingsOf("prompt", { facts: facts({ elapsedWeekdayHours: null }) })).toEqual([]);
    expect(
      findingsOf("prompt", { facts: facts({ elapsedWeekdayHours: 99, agreedLaterDate: true }) }),
    ).toEqual([]);
  });

  test("can be given its apology, which is then enough", () => {
    const body = fixed(LATE, findingsOf("prompt", LATE));
    expect(body).toContain("Dear Elena,\n\nMy apologies for the delay.\n\nThank you");
    expect(findingsOf("prompt", { ...LATE, body })).toEqual([]);
    expect(BODY).not.toContain("apologies");
  });
});

describe("short notice", () => {
  const interviewAt = (instant: string) => ({
    facts: facts({ now: "2026-11-17T09:00:00Z", interviewAt: instant }),
  });

  test("asks for a call less than 24 hours before the interview", () => {
    expect(findingsOf("prompt", interviewAt("2026-11-18T08:59:00Z"))).toMatchObject([
      { message: expect.stringContaining("Call first") },
    ]);
  });

  test("is none with a day to go, afterwards, or on the phone itself", () => {
    expect(findingsOf("prompt", interviewAt("2026-11-18T09:00:00Z"))).toEqual([]);
    expect(findingsOf("prompt", interviewAt("2026-11-17T08:00:00Z"))).toEqual([]);
    expect(findingsOf("prompt", { ...interviewAt("2026-11-18T08:59:00Z"), channel: "phone" })).toEqual([]);
  });
});
