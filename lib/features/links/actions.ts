"use server";
import { userAction } from "@/lib/platform/action";
import { removeLink, saveLink } from "./commands";
import { linkForm, removeLinkForm } from "./schema";

export const keepLink = userAction(linkForm, saveLink, {
  sentences: {
    "not-found": "This opportunity is not there any more.",
    "too-many": "There are 100 links here already. Remove one that you need no more.",
  },
});

export const dropLink = userAction(removeLinkForm, removeLink, {
  sentences: { "link-gone": "This link is not there any more." },
});
