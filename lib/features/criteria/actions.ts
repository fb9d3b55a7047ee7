"use server";
import { userAction } from "@/lib/platform/action";
import { rankGoal, retireCriterion, saveCriterion } from "./commands";
import { criterionForm, rankForm, retireForm } from "./schema";

const sentences = {
  "not-found": "This criterion is not there any more. It may have been removed in another tab.",
};
const afterwards = () => "/criteria";

export const keepCriterion = userAction(criterionForm, saveCriterion, { sentences, afterwards });

export const removeCriterion = userAction(retireForm, retireCriterion, { sentences, afterwards });

export const moveGoal = userAction(rankForm, rankGoal, { sentences });
