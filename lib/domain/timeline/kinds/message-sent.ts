import * as z from "zod";
import { timelineKind } from "../kind";

/** A message that changes nothing by itself: a word to stay in touch, a confirmation, a request about one's data. */
export const messageSent = timelineKind({
  kind: "message-sent",
  by: "me",
  facts: z.object({
    messageId: z.string(),
    label: z.string(),
    followUpId: z.string().nullable(),
    followUpAt: z.string().nullable(),
    /** Follow-ups that were done by writing it. */
    finishedIds: z.array(z.string()),
    /** The touch that it is with somebody the person knows. */
    touchId: z.string().nullable().default(null),
    to: z.string().nullable(),
    via: z.string(),
  }),
  title: ({ label, to }) => (to ? `${label}: you wrote to ${to}` : `${label}: sent`),
  details: ({ via, followUpAt }, { date }) => [
    via,
    ...(followUpAt ? [`a follow-up waits on ${date(followUpAt)}`] : []),
  ],
  undo: "I did not send it",
});
