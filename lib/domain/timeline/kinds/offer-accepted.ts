import * as z from "zod";
import { timelineKind } from "../kind";

export const offerAccepted = timelineKind({
  kind: "offer-accepted",
  by: "me",
  facts: z.object({ decisionId: z.string(), verdict: z.string() }),
  title: () => "You accepted the offer",
  details: ({ verdict }) => [`advice was: ${verdict}`],
  stage: () => "accepted",
  undo: "Take it back",
});
