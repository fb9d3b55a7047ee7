import * as z from "zod";
import { timelineKind } from "../kind";

/** The person asked for something else than was offered: another time, a shorter talk, other terms. */
export const changeAsked = timelineKind({
  kind: "change-asked",
  by: "me",
  facts: z.object({
    messageId: z.string(),
    label: z.string(),
    followUpId: z.string(),
    followUpAt: z.string(),
    to: z.string().nullable(),
    via: z.string(),
  }),
  title: ({ label, to }) => (to ? `${label}: you wrote to ${to}` : `${label}: sent`),
  details: ({ via, followUpAt }, { date }) => [via, `a follow-up waits on ${date(followUpAt)}`],
  // Who moves an interview that is settled is still on the way to it.
  stage: (_, before) => (before === "interviewing" ? before : "clarifying"),
  undo: "I did not send it",
});
