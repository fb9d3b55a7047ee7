import * as z from "zod";
import { timelineKind } from "../kind";

export const careerGoalAdded = timelineKind({
  kind: "career-goal-added",
  by: "me",
  facts: z.object({ careerGoalId: z.string(), title: z.string(), skills: z.array(z.string()) }),
  title: ({ title }) => `You set a career goal: ${title}`,
  details: ({ skills }) => skills,
});
