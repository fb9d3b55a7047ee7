"use server";
import { userAction } from "@/lib/platform/action";
import { acceptInterview, noteDecision, reviewDecision } from "./commands";
import { acceptForm, noteForm, reviewForm } from "./schema";

export const accept = userAction(acceptForm, acceptInterview, {
  sentences: {
    "not-found": "This opportunity is not there any more.",
    "already-decided": "This has been decided already. Take that back first; it stands in the timeline.",
  },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});

const sentences = {
  "not-found": "This decision is not there any more.",
  withdrawn: "This decision was taken back meanwhile, so nothing was noted beside it.",
  "already-reviewed":
    "You have looked back on this already. Take that back first; it stands in the timeline.",
};

export const note = userAction(noteForm, noteDecision, {
  sentences: {
    ...sentences,
    past: "The day of the review has gone by.",
  },
});

export const review = userAction(reviewForm, reviewDecision, { sentences });
