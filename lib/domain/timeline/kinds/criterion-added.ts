import * as z from "zod";
import { timelineKind } from "../kind";

export const criterionAdded = timelineKind({
  kind: "criterion-added",
  by: "me",
  facts: z.object({ criterionId: z.string(), label: z.string(), isMust: z.boolean(), isGoal: z.boolean() }),
  title: ({ label }) => `You added what matters: ${label}`,
  details: ({ isMust, isGoal }) => [...(isMust ? ["a non-negotiable"] : []), ...(isGoal ? ["a goal"] : [])],
});
