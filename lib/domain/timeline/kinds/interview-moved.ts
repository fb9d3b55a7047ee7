import * as z from "zod";
import { filed, isIdle, UNFILE } from "../filed";
import { timelineKind } from "../kind";

/** A time was set or moved; where several are named instead, the choice is the person's again. */
export const interviewMoved = timelineKind({
  kind: "interview-moved",
  by: "them",
  facts: z.object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    slotCount: z.number().int(),
    filed,
  }),
  title: ({ from, to }) =>
    to === null
      ? "They want to move the interview"
      : from === null
        ? "They set a time for the interview"
        : "They moved the interview",
  details: ({ from, to, slotCount }, { date }) => [
    ...(from ? [`it was on ${date(from)}`] : []),
    ...(to ? [`it is on ${date(to)}`] : []),
    ...(to === null && slotCount > 0 ? [`${slotCount} times proposed`] : []),
  ],
  stage: ({ to }, before) => (to === null || before === "applied" || isIdle(before) ? "invited" : before),
  undo: UNFILE,
});
