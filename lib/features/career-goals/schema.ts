import * as z from "zod";
import { entryList, writtenLines } from "@/lib/domain/fit/entries";

/** More do not help anybody to decide. */
export const MOST_CAREER_GOALS = 12;
const MOST_SKILLS = 20;
const LONGEST = 80;

/** Two names of one skill: letter case and spaces do not tell them apart. */
export const skillKey = (name: string): string => name.toLowerCase().replace(/\s+/g, " ");

/** One a line; one that stands there twice counts once. */
const skills = z
  .string()
  .max(MOST_SKILLS * (LONGEST + 2), "That is more than there is room for.")
  .pipe(writtenLines)
  .transform((lines) => [...new Map(lines.map((line) => [skillKey(line), line])).values()])
  .pipe(
    z
      .array(z.string().max(LONGEST, `Use at most ${LONGEST} characters for each.`))
      .max(MOST_SKILLS, `There is room for ${MOST_SKILLS} skills.`),
  );

/** A career goal with the skills it needs. `careerGoalId` names the one that is changed; without it a new one is made. */
export const careerGoalForm = z.strictObject({
  careerGoalId: z.string().optional(),
  title: z.string().trim().min(1, "Say where you want to get to.").max(120, "Use at most 120 characters."),
  skills,
});

export const retireCareerGoalForm = z.strictObject({ careerGoalId: z.string() });

/** The skills that an opportunity would build, of all that stand in the career goals; none is a list of none. */
export const skillsForm = z.strictObject({
  opportunityId: z.string(),
  skill: entryList.transform((ids) => [...new Set(ids)]).default([]),
});
