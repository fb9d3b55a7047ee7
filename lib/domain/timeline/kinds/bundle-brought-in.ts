import * as z from "zod";
import { timelineKind } from "../kind";

/** What was exported elsewhere, or earlier, was brought in as far as it was new. */
export const bundleBroughtIn = timelineKind({
  kind: "bundle-brought-in",
  by: "me",
  facts: z.object({
    bundleId: z.string(),
    name: z.string(),
    made: z.number(),
    same: z.number(),
    differs: z.number(),
    refused: z.number(),
  }),
  title: ({ name }) => `You brought in “${name}”`,
  details: ({ made, same, differs, refused }) => [
    `new: ${made}`,
    ...(same > 0 ? [`here already: ${same}`] : []),
    ...(differs > 0 ? [`kept as it is here: ${differs}`] : []),
    ...(refused > 0 ? [`could not be taken: ${refused}`] : []),
  ],
});
