"use server";
import { userAction } from "@/lib/platform/action";
import { mergeContacts, notePermission, noteTouch, planTouch, removeTouch, saveContact } from "./commands";
import { contactForm, mergeForm, permissionForm, planForm, removeTouchForm, touchForm } from "./schema";

const contactPath = ({ contactId }: { contactId: string }) => `/people/${contactId}`;

const justNow = ({ contactId, entryId }: { contactId: string; entryId: string }) =>
  `/people/${contactId}?removed=${entryId}`;

const sentences = { "not-found": "This person is not among your people any more." };

export const keepContact = userAction(contactForm, saveContact, { sentences, afterwards: contactPath });

export const keepPermission = userAction(permissionForm, notePermission, { sentences });

export const plan = userAction(planForm, planTouch, {
  sentences: { ...sentences, past: "The day of the next touch has gone by." },
});

export const keepTouch = userAction(touchForm, noteTouch, {
  sentences: { ...sentences, future: "What lies ahead cannot be noted yet." },
});

const untold = { sentences: { "not-found": "This touch is not there any more." } };

/** As somebody's page does it, where it can be put back at once; a sheet has its timeline for that. */
export const takeOut = userAction(removeTouchForm, removeTouch, { ...untold, afterwards: justNow });

export const takeOutOfSheet = userAction(removeTouchForm, removeTouch, untold);

export const merge = userAction(mergeForm, mergeContacts, {
  sentences: {
    ...sentences,
    same: "That is the same entry. Choose the other one.",
    "too-many": "There is too much under the other entry to move it in one step.",
  },
  afterwards: justNow,
});
