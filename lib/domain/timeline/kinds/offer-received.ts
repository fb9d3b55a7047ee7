import * as z from "zod";
import { filed } from "../filed";
import { timelineKind } from "../kind";

export const offerReceived = timelineKind({
  kind: "offer-received",
  by: "them",
  facts: z.object({
    invitationId: z.string(),
    channel: z.string(),
    answerBy: z.string().nullable(),
    answerByBefore: z.string().nullable(),
    /** Null where it was noted by hand. */
    filed: filed.nullable().default(null),
  }),
  title: () => "They made you an offer",
  details: ({ channel, answerBy }, { date }) => [
    channel,
    ...(answerBy ? [`answer by ${date(answerBy)}`] : []),
  ],
  stage: () => "offered",
  undo: "They made no offer",
});
