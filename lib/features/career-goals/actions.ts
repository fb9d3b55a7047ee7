"use server";
import { userAction } from "@/lib/platform/action";
import { noteSkills, retireCareerGoal, saveCareerGoal } from "./commands";
import { careerGoalForm, MOST_CAREER_GOALS, retireCareerGoalForm, skillsForm } from "./schema";

const sentences = {
  "not-found": "This career goal is not there any more. It may have been removed in another tab.",
  "too-many": `There is room for ${MOST_CAREER_GOALS} career goals. Remove one that no longer matters first.`,
};

export const keepCareerGoal = userAction(careerGoalForm, saveCareerGoal, {
  sentences,
  afterwards: () => "/criteria/career-goals",
});

export const removeCareerGoal = userAction(retireCareerGoalForm, retireCareerGoal, {
  sentences,
  afterwards: () => "/criteria/career-goals",
});

export const keepSkills = userAction(skillsForm, noteSkills, {
  sentences: {
    "not-found": "One of these skills, or the opportunity, is not there any more. Here is what there is now.",
  },
});
