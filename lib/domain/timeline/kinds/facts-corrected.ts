import * as z from "zod";
import { timelineKind } from "../kind";

export const factsCorrected = timelineKind({
  kind: "facts-corrected",
  by: "me",
  facts: z.object({ changes: z.array(z.string()) }),
  title: () => "You corrected the facts",
  details: ({ changes }) => changes,
});
