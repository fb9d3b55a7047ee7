"use server";
import { userAction } from "@/lib/platform/action";
import { retireDocument, sendDocument, unsendDocument } from "./commands";
import { retireForm, sendForm, unsendForm } from "./schema";

export const putAside = userAction(retireForm, retireDocument, {
  sentences: { "not-found": "This document is not there any more." },
});

export const wentOut = userAction(sendForm, sendDocument, {
  sentences: {
    "not-found": "This opportunity is not there any more.",
    "document-gone": "This document is not there any more.",
    "already-sent": "That this one went out is noted already.",
  },
});

export const didNotGoOut = userAction(unsendForm, unsendDocument, {
  sentences: { "not-sent": "That this went out is not noted any more." },
});
