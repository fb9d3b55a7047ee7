import * as z from "zod";
import { timelineKind } from "../kind";

export const practiceRemoved = timelineKind({
  kind: "practice-removed",
  by: "me",
  facts: z.object({ practiceId: z.string(), question: z.string() }),
  title: () => "You removed a practised answer",
  details: ({ question }) => [question],
  undo: "Put it back",
});
