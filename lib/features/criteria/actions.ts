"use server";
import { userAction } from "@/lib/platform/action";
import { addCriteria, rankGoals, retireCriterion, saveCriterion } from "./commands";
import { criterionForm, MOST_CRITERIA, pickedForm, rankingForm, retireForm } from "./schema";

const sentences = {
  "not-found": "This criterion is not there any more. It may have been removed in another tab.",
};
const tooMany = `There is room for ${MOST_CRITERIA} criteria. Remove one that no longer matters first.`;

export const keepCriterion = userAction(criterionForm, saveCriterion, {
  sentences: { ...sentences, "too-many": tooMany },
  afterwards: () => "/criteria",
});

/** After the levels comes the order. */
export const keepPicked = userAction(pickedForm, addCriteria, {
  sentences: { "too-many": tooMany },
  afterwards: () => "/criteria/order",
});

export const removeCriterion = userAction(retireForm, retireCriterion, {
  sentences,
  afterwards: ({ entryId }) => `/criteria?removed=${entryId}`,
});

export const keepOrder = userAction(rankingForm, rankGoals, {
  sentences: {
    stale:
      "Your goals changed in another tab since you opened this. They stand here as they are now: put them in order once more.",
    reordered:
      "Your goals were put in another order in another tab since you opened this. What you chose is still here: save again to keep yours.",
  },
});
