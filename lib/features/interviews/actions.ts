"use server";
import { userAction } from "@/lib/platform/action";
import { callOff, holdInterview, saveInterview, takeTime } from "./commands";
import { callOffForm, heldForm, interviewForm, takeForm } from "./schema";

const gone = { "not-found": "This is not there any more." };
const settled = { ...gone, "not-planned": "This interview was held or called off already." };

export const take = userAction(takeForm, takeTime, {
  sentences: {
    ...gone,
    "no-such-time": "They do not propose this time any more.",
    "already-planned": "This time is settled already.",
    "already-decided": "This was decided already. Take that back first.",
  },
});

export const keepInterview = userAction(interviewForm, saveInterview, {
  sentences: settled,
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}#interviews`,
});

export const dropInterview = userAction(callOffForm, callOff, { sentences: settled });

export const held = userAction(heldForm, holdInterview, {
  sentences: settled,
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}#interviews`,
});
