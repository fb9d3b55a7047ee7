import * as z from "zod";
import { timelineKind } from "../kind";

/** What they wrote back to a no. */
export const REPLIES = {
  thanked: "a kind acknowledgement",
  proposed: "a new proposal",
  asked: "a question",
  closed: "nothing more is wanted",
} as const;

export type Reply = keyof typeof REPLIES;

export const theyReplied = timelineKind({
  kind: "they-replied",
  by: "them",
  facts: z.object({
    reply: z.enum(Object.keys(REPLIES) as [Reply]),
    /** The person's own words about it. */
    note: z.string().nullable(),
  }),
  title: ({ reply }) => `They wrote back: ${REPLIES[reply]}`,
  details: ({ note }) => (note ? [note] : []),
  undo: "They did not write",
});
