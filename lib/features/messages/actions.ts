"use server";
import { userAction } from "@/lib/platform/action";
import { discardDraft, saveMessage, startMessage } from "./commands";
import { deskForm, discardDraftForm, startForm } from "./schema";

const deskPath = ({ opportunityId, messageId }: { opportunityId: string; messageId: string }) =>
  `/opportunities/${opportunityId}/messages/${messageId}`;

const answered = "This has been answered already; it stands in the timeline.";

const sentences = {
  "already-answered": answered,
  "not-found": "This letter is not there any more.",
  "already-sent": "This letter has been sent already; it stands in the timeline.",
  stale:
    "This letter was changed in another tab. Yours is still here, and nothing was overwritten: look at both, then save again to keep yours.",
  empty: "There is no letter yet.",
};

export const start = userAction(startForm, startMessage, {
  sentences: {
    "not-found": "This opportunity is not there any more.",
    "already-answered": answered,
  },
  afterwards: deskPath,
});

/** The desk's buttons: they lead on, or back to the desk as it is now. */
export const submitDesk = userAction(deskForm, saveMessage, {
  sentences,
  afterwards: (where) => (where.isSent ? `/opportunities/${where.opportunityId}` : deskPath(where)),
});

/** The desk saving itself while one types. */
export const autosave = userAction(deskForm, saveMessage, { sentences });

export const discard = userAction(discardDraftForm, discardDraft, {
  sentences,
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});
