"use server";
import { userAction } from "@/lib/platform/action";
import { correctDate } from "./commands";
import { dateForm } from "./schema";

export const putDateRight = userAction(dateForm, correctDate, {
  sentences: {
    "not-found": "This entry is not there any more, or was taken back.",
    ahead: "One field needs another look.",
  },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}#stages`,
});
