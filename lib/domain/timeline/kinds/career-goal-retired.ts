import * as z from "zod";
import { timelineKind } from "../kind";

export const careerGoalRetired = timelineKind({
  kind: "career-goal-retired",
  by: "me",
  facts: z.object({ careerGoalId: z.string(), title: z.string() }),
  title: ({ title }) => `You removed a career goal: ${title}`,
  undo: "Bring it back",
});
