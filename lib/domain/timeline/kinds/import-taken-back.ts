import * as z from "zod";
import { timelineKind } from "../kind";

/** The import that made an opportunity was taken back, and the opportunity with it. */
export const importTakenBack = timelineKind({
  kind: "import-taken-back",
  by: "me",
  facts: z.object({ importId: z.string(), from: z.string() }),
  title: ({ from }) => `You took back what was brought in from ${from}`,
  stage: () => "taken-back",
  isOneOfMany: true,
});
