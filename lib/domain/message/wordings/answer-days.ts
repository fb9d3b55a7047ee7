import type { Wordings } from "@/lib/domain/message/kind";

const ANY_TONE = [
  "I'll give you my answer by {answerDay}.",
  "You'll have my answer by {answerDay}.",
  "I'll come back to you with my answer by {answerDay}.",
  "I'll let you have my answer by {answerDay}.",
  "You'll hear from me by {answerDay}.",
  "I'll write to you with my answer by {answerDay}.",
];

/** The day by which the person said that they will answer. */
export const ANSWER_DAYS: Wordings = { formal: ANY_TONE, warm: ANY_TONE, short: ANY_TONE };
