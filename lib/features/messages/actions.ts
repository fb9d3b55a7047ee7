"use server";
import { userAction } from "@/lib/platform/action";
import { err, ok } from "@/lib/result";
import { discardDraft, saveMessage, startMessage } from "./commands";
import { deskForm, discardDraftForm, lookOverForm, startForm } from "./schema";

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
  "not-on-voicemail": "A voicemail only asks to be called back. Note how the call went instead.",
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
  afterwards: (where) => {
    if (!where.isSent) return deskPath(where);
    return where.isOneOfMany ? "/close-out" : `/opportunities/${where.opportunityId}`;
  },
});

/** The desk saving itself while one types. */
export const autosave = userAction(deskForm, saveMessage, { sentences });

export const discard = userAction(discardDraftForm, discardDraft, {
  sentences,
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});

/**
 * What was typed comes back, and the page says what it found in it: for a browser without scripts. Nothing is written,
 * and there is nothing wrong.
 */
export const lookOver = userAction(lookOverForm, async () => ok(null), {
  sentences: { looked: "" },
  prepare: async () => err("looked"),
});
