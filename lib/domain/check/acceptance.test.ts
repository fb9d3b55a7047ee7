import { expect, test } from "vitest";
import { acceptanceIn, retractionIn } from "@/lib/domain/check/acceptance";

const takesBack = (text: string): boolean => (acceptanceIn(text) ?? retractionIn(text)) !== null;

test.each([
  "So I will be in the lobby at ten on Monday as we agreed.",
  "When do I start?",
  "Keep my seat at Thursday's interview.",
  "With a better offer I could be tempted.",
  "Unless the salary goes up, that is.",
  "See you on Monday at nine.",
  "Please keep my interview slot for me.",
  "I look forward to meeting the team on Thursday.",
  "Please send me the contract so I can sign it.",
  "I'll be there at ten.",
  "I'm happy to accept.",
  "What time should I arrive?",
  "I might still change my mind.",
  "Let me think it over for a few more days.",
  "But keep my application open for me.",
  "I'm looking forward to starting in May.",
  "I'll see you at the interview on Tuesday, then.",
  "I will come on Wednesday as agreed.",
  "I'd still like to come to the interview.",
  "Please confirm our appointment for Friday.",
  "I could be talked into it.",
])("“%s” takes a no back", (text) => {
  expect(takesBack(text)).toBe(true);
});

test.each([
  "I'll bring the keys back on Monday as agreed.",
  "I will assume that this is settled unless I hear otherwise.",
  "I'll train Billy on the screens.",
  "I look forward to hearing how the project goes.",
  "I hope to see you at the trade fair in May.",
  "Please confirm that you have received this.",
  "Please confirm that the appointment is cancelled.",
  "I won't be there on Monday.",
  "I was looking forward to meeting you on Thursday.",
  "I'd be happy to talk another time.",
  "Please keep my details on file.",
  "I'd accept a part-time role if one came up.",
  "I have accepted a role elsewhere.",
  "If anything changes I would be happy to come in.",
  "I will attend your open day in spring.",
  "My decision is final.",
  "I'm happy to answer any questions.",
  "I'd be glad to join you some day.",
  "I won't change my mind.",
  "See you around.",
  "I'm still very grateful.",
  "I will happily recommend you to friends.",
  "Please send my regards to the team.",
  "I've agreed to stay in my current role.",
  "I look forward to reading about your next project.",
])("“%s” leaves it standing", (text) => {
  expect(takesBack(text)).toBe(false);
});
