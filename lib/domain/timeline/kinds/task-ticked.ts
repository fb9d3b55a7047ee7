import * as z from "zod";
import { timelineKind } from "../kind";

/** A line of a list was done, or is to be done again; the moments are when it was done. */
export const taskTicked = timelineKind({
  kind: "task-ticked",
  by: "me",
  facts: z.object({
    ...{ taskId: z.string(), list: z.string(), label: z.string() },
    ...{ before: z.string().nullable(), after: z.string().nullable() },
  }),
  title: ({ label, after }) => (after ? `Done: ${label}` : `Not done yet: ${label}`),
  details: ({ list }) => [list],
  undo: "Take it back",
});
