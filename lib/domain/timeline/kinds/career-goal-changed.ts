import * as z from "zod";
import { timelineKind } from "../kind";

export const careerGoalChanged = timelineKind({
  kind: "career-goal-changed",
  by: "me",
  facts: z.object({ careerGoalId: z.string(), title: z.string(), skills: z.array(z.string()) }),
  title: ({ title }) => `You changed a career goal: ${title}`,
  details: ({ skills }) => skills,
});
