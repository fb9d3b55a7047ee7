import * as z from "zod";
import { timelineKind } from "../kind";

const text = z.string().nullable();

export const decisionNoted = timelineKind({
  kind: "decision-noted",
  by: "me",
  facts: z.object({
    decisionId: z.string(),
    reasons: z.array(z.string()),
    /** In percent. */
    confidence: z.number().nullable(),
    ...{ mood: text, doubt: text, tripwire: text, reviewAt: text },
  }),
  title: ({ confidence }) =>
    confidence === null
      ? "You wrote down what is behind the decision"
      : `You wrote down that you are ${confidence}% sure of the decision`,
  details: ({ reasons, mood, doubt, tripwire, reviewAt }, { date }) => [
    ...(reasons.length > 0 ? [`for yourself: ${reasons.join(", ")}`] : []),
    ...(mood ? [`mood: ${mood}`] : []),
    ...(doubt ? [`it might be wrong: ${doubt}`] : []),
    ...(tripwire ? [`think again if: ${tripwire}`] : []),
    reviewAt ? `a review waits on ${date(reviewAt)}` : "no review",
  ],
});
