import * as z from "zod";
import { timelineKind } from "../kind";

/** Said by the person; what they themselves write about it is `application-confirmed`. */
export const applied = timelineKind({
  kind: "applied",
  by: "me",
  facts: z.object({ note: z.string().nullable() }),
  title: () => "You applied",
  details: ({ note }) => (note ? [note] : []),
  stage: () => "applied",
  undo: "I did not apply",
});
