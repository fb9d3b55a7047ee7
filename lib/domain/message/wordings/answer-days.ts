import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** The day by which the person said that they will answer. */
export const ANSWER_DAYS = anyTone([
  "I'll give you my answer by {answerDay}.",
  "You'll have my answer by {answerDay}.",
  "I'll come back to you with my answer by {answerDay}.",
  "I'll let you have my answer by {answerDay}.",
  "You'll hear from me by {answerDay}.",
  "I'll be in touch with my answer by {answerDay}.",
]);
