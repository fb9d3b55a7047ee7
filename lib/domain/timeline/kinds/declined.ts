import * as z from "zod";
import { timelineKind } from "../kind";

export const declined = timelineKind({
  kind: "declined",
  by: "me",
  facts: z.object({
    decisionId: z.string(),
    messageId: z.string(),
    followUpId: z.string().nullable(),
    followUpAt: z.string().nullable(),
    reasons: z.array(z.string()),
    to: z.string().nullable(),
    via: z.string(),
    verdict: z.string(),
  }),
  title: ({ to }) => (to ? `You declined, in a message to ${to}` : "You declined"),
  details: ({ via, reasons, followUpAt, verdict }, { date }) => [
    via,
    ...(reasons.length > 0 ? [`for yourself: ${reasons.join(", ")}`] : []),
    ...(followUpAt ? [`a follow-up waits on ${date(followUpAt)}`] : ["no follow-up"]),
    `advice was: ${verdict}`,
  ],
  stage: () => "declined-by-me",
  undo: "I did not send it",
});
