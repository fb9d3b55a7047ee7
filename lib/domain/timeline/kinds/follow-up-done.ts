import * as z from "zod";
import { timelineKind } from "../kind";

export const followUpDone = timelineKind({
  kind: "follow-up-done",
  by: "me",
  facts: z.object({ followUpId: z.string(), reason: z.string() }),
  title: ({ reason }) => `Done: ${reason}`,
  undo: "Not done yet",
});
