import { describe, expect, test } from "vitest";
import { type InvitationKind, invitationKinds } from "./invitation-kinds";
import { readInvitation } from "./read-invitation";

const kindOf = (text: string, subject = "") =>
  readInvitation({ subject, text }, { now: new Date("2026-05-04T08:00:00Z"), timeZone: "Europe/Berlin" })
    .kind;

describe("each kind", () => {
  test.each(invitationKinds.map(({ kind, label, cues }) => [kind, label, cues] as const))(
    "%s has a name, a label and cues",
    (kind, label, cues) => {
      expect(kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(label).toMatch(/^[A-Z][a-z ]+$/);
      expect(cues.length).toBeGreaterThan(0);
      for (const { weight } of cues) expect(weight).toBeGreaterThan(0);
    },
  );

  test("is in the list once", () => {
    expect(new Set(invitationKinds.map(({ kind }) => kind)).size).toBe(invitationKinds.length);
  });
});

const SAMPLES: Record<InvitationKind, string[]> = {
  "interview-invitation": [
    "We'd like to invite you to the technical interview for the Data Analyst position.",
    "Please share your availability for an interview next week.",
    "The panel would like to interview you on Monday 18 May.",
    "We'd love to set up a 30 minute phone call to discuss your application. Which of these times works best for you?",
    "You have been shortlisted for interview for the above post.",
    "Great news: we would like to move you forward to the final round.",
  ],
  "recruiter-outreach": [
    "I came across your profile and think the role could be a great fit. Would you be open to a short chat?",
    "My client is looking for a Finance Manager. Please send me your CV if you are interested.",
    "We're hiring a Principal Engineer and your background caught my eye.",
    "Just following up on my previous message about the Architect position. Would love to tell you more.",
  ],
  "scheduling-update": [
    "I've had to move your interview to Thursday at 1pm. Apologies for the shuffle.",
    "This confirms your interview for Compliance Analyst on Tuesday.",
    "I am sorry, your interview on Friday has been cancelled due to sickness.",
    "Could we reschedule our interview? The new time is Monday at 10.",
  ],
  confirmation: [
    "Thank you for applying. We have received your application and will review it.",
    "Your application for the Accountant role was submitted successfully.",
    "We acknowledge receipt of your application. Should we wish to interview you, we will be in touch.",
  ],
  rejection: [
    "We won't be moving forward with you for the Programmer role.",
    "After careful consideration we have decided to proceed with other candidates for this role.",
    "We regret to inform you that the position has been filled.",
    "It was a tough call, but we've gone with someone whose experience is a closer match for the role.",
  ],
  offer: [
    "I'm delighted to offer you the position of Product Manager.",
    "Our offer is attached. Please sign and return the offer letter by Friday.",
    "We would be very happy if you joined us; the offer is valid until 1 July.",
  ],
  other: [
    "Please upload your right to work documents before your first day in the new role.",
    "12 new jobs match your preferences.",
    "We need some additional information to proceed with your application.",
  ],
};

describe.each(Object.entries(SAMPLES))("%s is recognised", (kind, texts) => {
  test.each(texts)("%s", (text) => {
    expect(kindOf(text).value).toBe(kind);
  });
});

describe("what may come is not what has come", () => {
  test.each([
    [
      "If your application is a good fit, we will contact you to schedule an interview. We have received your application.",
      "confirmation",
    ],
    [
      "Should we decide not to move forward, we will tell you. Thank you for applying, we have received your application.",
      "confirmation",
    ],
    [
      "We are pleased to offer you an interview for the Nurse role. Are you available on Monday?",
      "interview-invitation",
    ],
  ])("%s", (text, kind) => {
    expect(kindOf(text).value).toBe(kind);
  });
});

test("a text that says nothing of the kind is something else, and the reading says that it is a guess", () => {
  expect(kindOf("Lunch on Friday? Mum says hi.", "Hello")).toMatchObject({
    value: "other",
    confidence: "low",
  });
});
