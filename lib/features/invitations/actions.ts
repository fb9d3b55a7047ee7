"use server";
import { userAction } from "@/lib/platform/action";
import { logInvitation } from "./commands";
import { logForm } from "./schema";

export const log = userAction(logForm, logInvitation, {
  sentences: {
    "original-gone": "This invitation has been logged already, or put aside, perhaps in another tab.",
    "answer-before-receipt": "One date needs another look.",
  },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});
