"use server";
import { userAction } from "@/lib/platform/action";
import { mergeInto, splitOpportunity } from "./commands";
import { mergeForm, splitForm } from "./schema";

const gone = { "not-found": "This opportunity is not there any more." };

export const merge = userAction(mergeForm, mergeInto, {
  sentences: {
    ...gone,
    "other-gone": "The other one is not there any more.",
    same: "These are one and the same already.",
  },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});

export const split = userAction(splitForm, splitOpportunity, {
  sentences: {
    ...gone,
    "invitation-gone": "Some of what you chose is not here any more. Choose again.",
    "nothing-left": "All of it would go. Correct the role under the facts instead.",
  },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});
