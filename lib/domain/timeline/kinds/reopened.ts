import * as z from "zod";
import { timelineKind } from "../kind";

/** A no of mine that I asked to take back. */
export const reopened = timelineKind({
  kind: "reopened",
  by: "me",
  facts: z.object({
    messageId: z.string(),
    followUpId: z.string(),
    followUpAt: z.string(),
    /** Follow-ups that were done by writing it. */
    finishedIds: z.array(z.string()),
    to: z.string().nullable(),
    via: z.string(),
  }),
  title: ({ to }) => (to ? `You asked ${to} whether it is still open` : "You asked whether it is still open"),
  details: ({ via, followUpAt }, { date }) => [via, `a follow-up waits on ${date(followUpAt)}`],
  stage: () => "clarifying",
  undo: "I did not send it",
});
