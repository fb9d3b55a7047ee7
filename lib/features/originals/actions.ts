"use server";
import { userAction } from "@/lib/platform/action";
import { discardOriginal, keepText } from "./commands";
import { discardForm, pasteForm } from "./schema";

export const readPasted = userAction(pasteForm, keepText, {
  sentences: {},
  afterwards: ({ id }) => `/log/${id}`,
});

export const discard = userAction(discardForm, discardOriginal, {
  sentences: { "not-found": "This has been logged or put aside already." },
  afterwards: () => "/log",
});
