import * as z from "zod";
import { adviceScore } from "../advice-score";
import { timelineKind } from "../kind";

export const offerAccepted = timelineKind({
  kind: "offer-accepted",
  by: "me",
  facts: z.object({ decisionId: z.string(), verdict: z.string(), score: adviceScore }),
  title: () => "You accepted the offer",
  details: ({ verdict }) => [`advice was: ${verdict}`],
  stage: () => "accepted",
  undo: "Take it back",
});
