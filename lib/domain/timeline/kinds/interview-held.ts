import * as z from "zod";
import { interviewState } from "@/lib/domain/interview/interview";
import { timelineKind } from "../kind";

/** A meeting took place. `before`: as it was planned; null for one that was only entered afterwards. */
export const interviewHeld = timelineKind({
  kind: "interview-held",
  by: "me",
  facts: z.object({
    held: z
      .object({
        ...{ interviewId: z.string(), name: z.string(), before: interviewState.nullable() },
        noteId: z.string().nullable(),
      })
      .nullable()
      .default(null),
  }),
  title: ({ held }) => (held ? `You had an interview: ${held.name}` : "You had an interview"),
  undo: "It did not take place",
});
