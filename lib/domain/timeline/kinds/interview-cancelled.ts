import * as z from "zod";
import { filed, UNFILE } from "../filed";
import { timelineKind } from "../kind";

/** The interview does not take place; that by itself ends nothing. */
export const interviewCancelled = timelineKind({
  kind: "interview-cancelled",
  by: "them",
  facts: z.object({ was: z.string().nullable(), filed }),
  title: () => "They cancelled the interview",
  details: ({ was }, { date }) => (was ? [`it was on ${date(was)}`] : []),
  undo: UNFILE,
});
