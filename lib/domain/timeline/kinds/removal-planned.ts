import * as z from "zod";
import { timelineKind } from "../kind";

/** The account is to be removed with all that is in it. */
export const removalPlanned = timelineKind({
  kind: "removal-planned",
  by: "me",
  facts: z.object({ removeAt: z.iso.datetime() }),
  title: () => "You asked for your account to be removed",
  details: ({ removeAt }, { date }) => [`on ${date(removeAt)}`],
});
