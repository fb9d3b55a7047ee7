import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** Leads in to the person's own suggestion. */
export const FEEDBACKS = anyTone(
  [
    "If a suggestion is useful, here is one. {feedback}",
    "May I offer one suggestion? {feedback}",
    "I have one thought, in case it helps. {feedback}",
    "Here is one suggestion, to use or leave. {feedback}",
    "May I leave you with one suggestion? {feedback}",
    "I'd like to add one suggestion, if it's welcome. {feedback}",
  ],
  [
    "One suggestion, if it's useful. {feedback}",
    "One thought, in case it helps. {feedback}",
    "If a suggestion is useful, here is one. {feedback}",
    "A suggestion, to use or leave. {feedback}",
    "May I offer one suggestion? {feedback}",
    "One idea, if it's welcome. {feedback}",
  ],
);
