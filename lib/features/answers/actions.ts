"use server";
import { userAction } from "@/lib/platform/action";
import { noteAnswers } from "./commands";
import { checklistForm } from "./schema";

export const saveChecklist = userAction(checklistForm, noteAnswers, {
  sentences: {
    "not-found": "This opportunity is not there any more.",
    stale:
      "Answers were saved in another tab since you opened this. What you typed is still here; what stands now is shown beside it. Save again to keep yours.",
    invalid: "Some answers need another look. Nothing has been saved yet.",
  },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});
