import * as z from "zod";
import { timelineKind } from "../kind";

/** What was taken back with its import came back with it. It takes the entry back that took it away. */
export const importBroughtBack = timelineKind({
  kind: "import-brought-back",
  by: "me",
  facts: z.object({ importId: z.string(), from: z.string() }),
  title: ({ from }) => `You brought back what had come from ${from}`,
  isOneOfMany: true,
});
