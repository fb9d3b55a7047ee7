import * as z from "zod";
import { timelineKind } from "../kind";

export const practiceNoted = timelineKind({
  kind: "practice-noted",
  by: "me",
  facts: z.object({ practiceId: z.string(), question: z.string() }),
  title: () => "You practised an answer",
  details: ({ question }) => [question],
  undo: "Take it back",
});
