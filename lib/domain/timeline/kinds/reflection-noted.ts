import * as z from "zod";
import { timelineKind } from "../kind";

/** What was answered stays with the answer: a history is shown to others more easily. */
export const reflectionNoted = timelineKind({
  kind: "reflection-noted",
  by: "me",
  facts: z.object({ reflectionId: z.string(), question: z.string() }),
  title: () => "You wrote about yourself",
  details: ({ question }) => [question],
  undo: "Take it back",
});
