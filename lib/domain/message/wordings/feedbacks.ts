import type { Wordings } from "@/lib/domain/message/kind";

const ANY_TONE = [
  "If a suggestion is useful, here is one. {feedback}",
  "May I offer one suggestion? {feedback}",
  "I have one thought, in case it helps. {feedback}",
  "Here is one suggestion, to use or leave. {feedback}",
  "May I leave you with one suggestion? {feedback}",
  "I'd like to add one suggestion, if it's welcome. {feedback}",
];

/** Leads in to the person's own suggestion. */
export const FEEDBACKS: Wordings = {
  formal: ANY_TONE,
  warm: ANY_TONE,
  short: [
    "One suggestion, if it's useful. {feedback}",
    "One thought, in case it helps. {feedback}",
    "If a suggestion is useful, here is one. {feedback}",
    "A suggestion, to use or leave. {feedback}",
    "May I offer one suggestion? {feedback}",
    "One idea, if it's welcome. {feedback}",
  ],
};
