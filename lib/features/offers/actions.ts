"use server";
import { userAction } from "@/lib/platform/action";
import { acceptOffer, noteInterview, noteOffer } from "./commands";
import { aboutForm, offerForm } from "./schema";

const gone = { "not-found": "This opportunity is not there any more." };

export const offered = userAction(offerForm, noteOffer, {
  sentences: {
    ...gone,
    "already-ended": "This has ended already; take the ending back first.",
    "already-offered": "Their offer stands in the timeline already.",
  },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});

/** Whoever else is waiting comes next. */
export const takeOffer = userAction(aboutForm, acceptOffer, {
  sentences: { ...gone, "not-offered": "There is no offer to accept here." },
  afterwards: ({ opportunityId }) => `/close-out?accepted=${opportunityId}`,
});

export const interviewed = userAction(aboutForm, noteInterview, { sentences: gone });
