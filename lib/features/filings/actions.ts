"use server";
import { userAction } from "@/lib/platform/action";
import { logArrival } from "./commands";
import { logForm } from "./schema";

export const log = userAction(logForm, logArrival, {
  sentences: {
    "original-gone": "This has been filed already, or put aside, perhaps in another tab.",
    "opportunity-gone": "The opportunity that it was to belong to is not there any more.",
    "answer-before-receipt": "One date needs another look.",
  },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});
