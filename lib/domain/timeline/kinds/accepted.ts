import * as z from "zod";
import { adviceScore } from "../advice-score";
import { timelineKind } from "../kind";

export const accepted = timelineKind({
  kind: "accepted",
  by: "me",
  facts: z.object({ decisionId: z.string(), verdict: z.string(), score: adviceScore }),
  title: () => "You decided to take the interview",
  details: ({ verdict }) => [`advice was: ${verdict}`],
  stage: () => "interviewing",
  undo: "Take it back",
});
