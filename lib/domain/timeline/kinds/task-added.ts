import * as z from "zod";
import { timelineKind } from "../kind";

export const taskAdded = timelineKind({
  kind: "task-added",
  by: "me",
  facts: z.object({ taskId: z.string(), list: z.string(), label: z.string() }),
  title: ({ label }) => `You added to a list: ${label}`,
  details: ({ list }) => [list],
  undo: "Remove it",
});
