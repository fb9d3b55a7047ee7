"use server";
import { userAction } from "@/lib/platform/action";
import { noteCall } from "./commands";
import { callForm } from "./schema";

/** Leads to the letter that confirms it, or back to the opportunity. */
export const endCall = userAction(callForm, noteCall, {
  sentences: {
    "not-found": "This script is not there any more.",
    "already-sent": "This was said already; it stands in the timeline.",
    "already-answered": "This has been answered already; it stands in the timeline.",
  },
  afterwards: ({ opportunityId, messageId, isSaid }) =>
    isSaid ? `/opportunities/${opportunityId}/messages/${messageId}` : `/opportunities/${opportunityId}`,
});
