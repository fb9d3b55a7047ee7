import { expect, test } from "vitest";
import { isLaterRound } from "./later-round";

const mail = (text: string, subject = "") => ({
  subject,
  from: { name: "Elena", address: "e@otter.example" },
  text,
});

test.each([
  "We'd like to move you forward to the second round.",
  "We were impressed, and would love to invite you to a final interview with our CTO.",
  "You've made it through to the next stage.",
  "Could we schedule the technical second-round interview for next week?",
  "Congratulations, we are moving you on to round two.",
  "Wir möchten Sie gerne zu einem zweiten Gespräch einladen.",
  "Gern laden wir Sie zur nächsten Runde ein.",
  "Nous souhaitons vous inviter à un deuxième entretien.",
  "Nos gustaría invitarte a la segunda entrevista.",
])("%s", (text) => expect(isLaterRound(mail(`Hi Asha,\n\n${text}\n\nElena`))).toBe(true));

test.each([
  "We'd like to invite you to an interview for the Planner role.",
  "We invite you to a first conversation. Best wishes",
  "Just a reminder of our interview tomorrow. The team has two rounds of coffee a day.",
  "Wir laden Sie zum Vorstellungsgespräch ein.",
  "Could you send us the two documents by the next working day?",
])("not: %s", (text) => expect(isLaterRound(mail(`Hi Asha,\n\n${text}\n\nElena`))).toBe(false));

test("the subject says so where it is this mail's own", () => {
  expect(isLaterRound(mail("See the times below.", "Second interview: Planner at Otter"))).toBe(true);
  expect(isLaterRound(mail("See the times below.", "Re: Second interview: Planner at Otter"))).toBe(false);
});

test("what is quoted below was said of an earlier one", () => {
  const quoted =
    "On Tue, 3 Mar 2026, Elena <e@otter.example> wrote:\n> We'd like to move you forward to the second round.";
  expect(isLaterRound(mail(`Does 14:00 suit you as well?\n\n${quoted}`))).toBe(false);
});
