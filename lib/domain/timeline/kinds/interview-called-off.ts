import * as z from "zod";
import { interviewState } from "@/lib/domain/interview/interview";
import { timelineKind } from "../kind";

/** A meeting will not take place; that by itself ends nothing, nor does it say whose wish it was. */
export const interviewCalledOff = timelineKind({
  kind: "interview-called-off",
  by: "me",
  facts: z.object({ interviewId: z.string(), before: interviewState }),
  title: ({ before }) => `Called off: ${before.name}`,
  details: ({ before }, { date }) => [`it was on ${date(before.startsAt)}`],
  undo: "It takes place after all",
});
