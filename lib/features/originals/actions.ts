"use server";
import { userAction } from "@/lib/platform/action";
import { bringBack, discardOriginal, discardWaiting } from "./commands";
import { bringBackForm, discardAllForm, discardForm } from "./schema";

const sentences = { "not-found": "This has been logged or put aside already." };
const afterwards = ({ at }: { at: number }) => `/log?aside=${at}`;

export const discard = userAction(discardForm, discardOriginal, { sentences, afterwards });

export const discardAll = userAction(discardAllForm, discardWaiting, { sentences, afterwards });

export const takeOut = userAction(bringBackForm, bringBack, {
  sentences: { "not-found": "This waits to be looked through already." },
  afterwards: ({ originalId }) => (originalId ? `/log/${originalId}` : "/log"),
});
