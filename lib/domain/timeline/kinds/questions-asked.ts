import * as z from "zod";
import { timelineKind } from "../kind";

export const questionsAsked = timelineKind({
  kind: "questions-asked",
  by: "me",
  facts: z.object({
    messageId: z.string(),
    followUpId: z.string(),
    followUpAt: z.string(),
    questions: z.array(z.string()),
    to: z.string().nullable(),
    via: z.string(),
  }),
  title: ({ questions, to }) => {
    const asked = COUNTS[questions.length] ?? "what you need to know";
    return to
      ? `You asked ${asked} before deciding, in a message to ${to}`
      : `You asked ${asked} before deciding`;
  },
  details: ({ via, questions, followUpAt }, { date }) => [
    via,
    ...questions,
    `a follow-up waits on ${date(followUpAt)}`,
  ],
  stage: () => "clarifying",
  undo: "I did not send it",
});

const COUNTS: readonly (string | undefined)[] = [
  ...[undefined, "a question", "two questions", "three questions", "four questions", "five questions"],
];
