import * as z from "zod";
import { interviewState } from "@/lib/domain/interview/interview";
import { timelineKind } from "../kind";

/** A meeting was moved, or something about it was put right. */
export const interviewChanged = timelineKind({
  kind: "interview-changed",
  by: "me",
  facts: z.object({ interviewId: z.string(), before: interviewState, after: interviewState }),
  title: ({ before, after }) =>
    `${before.startsAt === after.startsAt ? "You corrected" : "You moved"}: ${after.name}`,
  details: ({ before, after }, { date }) => [
    ...(before.startsAt === after.startsAt
      ? []
      : [`it was on ${date(before.startsAt)}`, `it is on ${date(after.startsAt)}`]),
    ...(before.place !== after.place && after.place ? [after.place] : []),
  ],
  undo: "Put it back",
});
