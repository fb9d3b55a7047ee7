import { expect, test } from "vitest";
import { adviseChannel } from "@/lib/domain/message/channel-advice";
import { facts } from "@/lib/domain/message/fixtures/sample";
import { declineInterview } from "@/lib/domain/message/kinds/decline-interview";
import { declineOutreach } from "@/lib/domain/message/kinds/decline-outreach";

const kind = { ...declineInterview, channels: ["email", "linkedin-inmail", "phone"] } as const;

test.each([
  ["less than a day before", { interviewAt: "2026-11-18T08:00:00Z" }, null, "phone"],
  ["a day and more before", { interviewAt: "2026-11-18T10:00:00Z" }, null, "email"],
  ["an interview that is over", { interviewAt: "2026-11-17T08:00:00Z" }, null, "email"],
  ["they wrote on LinkedIn", {}, "linkedin", "linkedin-inmail"],
  ["they called", {}, "phone", "phone"],
  ["they wrote a mail", {}, "email", "email"],
] as const)("%s", (_, changes, cameBy, channel) => {
  expect(adviseChannel(kind, facts(changes), { cameBy }).channel).toBe(channel);
});

test("an offer, and a withdrawal after several talks, are said by voice", () => {
  const offer = { ...kind, meaning: "decline-offer" } as const;
  const withdrawal = { ...kind, meaning: "withdraw" } as const;
  expect(adviseChannel(offer, facts(), { cameBy: "email" }).channel).toBe("phone");
  expect(adviseChannel(withdrawal, facts({ interviewsHeld: 2 }), { cameBy: "email" }).channel).toBe("phone");
  expect(adviseChannel(withdrawal, facts({ interviewsHeld: 1 }), { cameBy: "email" }).channel).toBe("email");
});

test("a recruiter's mail is answered by mail", () => {
  expect(adviseChannel(declineOutreach, facts(), { cameBy: "email" }).channel).toBe("email");
});

test("a channel that the kind does not have is not advised", () => {
  const onlyMail = { ...kind, channels: ["email"] } as const;
  expect(adviseChannel(onlyMail, facts(), { cameBy: "linkedin" }).channel).toBe("email");
});
