import * as z from "zod";
import { timelineKind } from "../kind";

export const decisionReviewed = timelineKind({
  kind: "decision-reviewed",
  by: "me",
  facts: z.object({
    decisionId: z.string(),
    wasRight: z.boolean(),
    outcome: z.string().nullable(),
    /** When the review was planned for, so that it waits again when this is taken back. */
    reviewAt: z.string().nullable(),
  }),
  title: ({ wasRight }) =>
    wasRight ? "You looked back: it still seems right" : "You looked back: you would decide otherwise",
  details: ({ outcome }) => (outcome ? [outcome] : []),
  undo: "Take it back",
});
