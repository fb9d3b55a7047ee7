import * as z from "zod";
import { timelineKind } from "../kind";

export const offerReceived = timelineKind({
  kind: "offer-received",
  by: "them",
  facts: z.object({
    invitationId: z.string(),
    channel: z.string(),
    answerBy: z.string().nullable(),
    answerByBefore: z.string().nullable(),
  }),
  title: () => "They made you an offer",
  details: ({ channel, answerBy }, { date }) => [
    channel,
    ...(answerBy ? [`answer by ${date(answerBy)}`] : []),
  ],
  stage: () => "offered",
  undo: "They made no offer",
});
