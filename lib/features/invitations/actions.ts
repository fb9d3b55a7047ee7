"use server";
import { userAction } from "@/lib/platform/action";
import { correctFacts, logInvitation } from "./commands";
import { correctForm, logForm } from "./schema";

export const log = userAction(logForm, logInvitation, {
  sentences: {
    "original-gone": "This invitation has been logged already, or put aside, perhaps in another tab.",
    "answer-before-receipt": "One date needs another look.",
  },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});

export const correct = userAction(correctForm, correctFacts, {
  sentences: { "not-found": "This opportunity is not there any more." },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});
