"use server";
import { userAction } from "@/lib/platform/action";
import { nodToProposal, noteAnswers } from "./commands";
import { PRESENT_JOB } from "./records";
import { checklistForm, nodForm } from "./schema";

export const saveChecklist = userAction(checklistForm, noteAnswers, {
  sentences: {
    "not-found": "This opportunity is not there any more.",
    stale:
      "Answers were saved in another tab since you opened this. What you typed is still here; what stands now is shown beside it. Save again to keep yours.",
    invalid: "Some answers need another look. Nothing has been saved yet.",
  },
  afterwards: ({ subjects }) => {
    if (subjects.length > 1) return `/compare?${new URLSearchParams(subjects.map((id) => ["with", id]))}`;
    return subjects[0] === PRESENT_JOB ? "/criteria/present-job" : `/opportunities/${subjects[0]}`;
  },
});

export const nod = userAction(nodForm, nodToProposal, {
  sentences: { "not-waiting": "This has been answered already, perhaps in another tab." },
});
