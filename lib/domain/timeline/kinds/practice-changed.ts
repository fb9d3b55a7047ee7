import * as z from "zod";
import { practiceState } from "@/lib/domain/prepare/practice";
import { timelineKind } from "../kind";

export const practiceChanged = timelineKind({
  kind: "practice-changed",
  by: "me",
  facts: z.object({ practiceId: z.string(), before: practiceState, after: practiceState }),
  title: () => "You changed a practised answer",
  details: ({ after }) => [after.question],
  undo: "Put it back",
});
