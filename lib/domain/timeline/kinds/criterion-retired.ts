import * as z from "zod";
import { timelineKind } from "../kind";

export const criterionRetired = timelineKind({
  kind: "criterion-retired",
  by: "me",
  facts: z.object({ criterionId: z.string(), label: z.string() }),
  title: ({ label }) => `You removed what no longer matters: ${label}`,
  undo: "Bring it back",
});
