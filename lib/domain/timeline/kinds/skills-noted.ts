import * as z from "zod";
import { timelineKind } from "../kind";

export const skillsNoted = timelineKind({
  kind: "skills-noted",
  by: "me",
  facts: z.object({ skills: z.array(z.string()) }),
  title: ({ skills }) =>
    skills.length === 0 ? "You noted that it builds none of your skills" : "You noted which skills it builds",
  details: ({ skills }) => skills,
});
