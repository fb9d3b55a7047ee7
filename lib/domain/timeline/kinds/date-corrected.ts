import * as z from "zod";
import { timelineKind } from "../kind";

/** An entry happened on another day than it says: it stays as it is, and is told with the day of this one. */
export const dateCorrected = timelineKind({
  kind: "date-corrected",
  by: "me",
  facts: z.object({ entryId: z.string(), title: z.string(), from: z.string(), to: z.string() }),
  title: ({ title }) => `You corrected the date of: ${title}`,
  details: ({ from, to }, { date }) => [`it was told for ${date(from)}`, `it was on ${date(to)}`],
  undo: "The date before was right",
});
