import * as z from "zod";
import { interviewState } from "@/lib/domain/interview/interview";
import { isIdle } from "../filed";
import { timelineKind } from "../kind";

/** A meeting was settled and entered; what was only kept or had ended goes on with it, but for a no of mine. */
export const interviewPlanned = timelineKind({
  kind: "interview-planned",
  by: "me",
  facts: z.object({ interviewId: z.string(), interview: interviewState }),
  title: ({ interview }) => `Settled: ${interview.name}`,
  details: ({ interview: { startsAt, place } }, { date }) => [
    `it is on ${date(startsAt)}`,
    ...(place ? [place] : []),
  ],
  stage: (_, before) => (before === "applied" || isIdle(before) ? "interviewing" : before),
  undo: "Take it out",
});
