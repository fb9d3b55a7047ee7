import * as z from "zod";
import { timelineKind } from "../kind";

export const criterionChanged = timelineKind({
  kind: "criterion-changed",
  by: "me",
  facts: z.object({ criterionId: z.string(), label: z.string() }),
  title: ({ label }) => `You changed what matters: ${label}`,
});
