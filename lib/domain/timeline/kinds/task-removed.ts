import * as z from "zod";
import { timelineKind } from "../kind";

export const taskRemoved = timelineKind({
  kind: "task-removed",
  by: "me",
  facts: z.object({ taskId: z.string(), list: z.string(), label: z.string() }),
  title: ({ label }) => `You removed from a list: ${label}`,
  details: ({ list }) => [list],
  undo: "Put it back",
});
