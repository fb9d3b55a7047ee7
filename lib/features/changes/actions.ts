"use server";
import { userAction } from "@/lib/platform/action";
import { changeTicked, noteMove, takeChangeBack } from "./commands";
import { type Change, changeForm, moveForm, tickForm } from "./schema";

/** The page again, with what was done and the way back from it. */
const backTo = ({ key, back }: Change): string => `${back}${back.includes("?") ? "&" : "?"}done=${key}`;

export const applyToTicked = userAction(tickForm, changeTicked, {
  sentences: {
    "not-found": "None of these is there any more.",
    "no-tag": "Choose a tag, or name a new one.",
    "no-room": "There are a hundred tags. Remove or merge some before you make another.",
    "nothing-to-do": "That fits none of the rows that are ticked, so nothing was changed.",
  },
  afterwards: backTo,
});

export const move = userAction(moveForm, noteMove, {
  sentences: {
    "not-found": "This opportunity is not there any more.",
    "moved-meanwhile":
      "It stands somewhere else by now: something was written down in another tab, or came in. Nothing was changed. Look at where it stands, and say again what happened.",
    "does-not-lead": "That does not follow from where it stands.",
  },
  afterwards: backTo,
});

export const undoChange = userAction(changeForm, takeChangeBack, {
  sentences: {
    "not-found": "That is too long ago to take back here. You can do it in the timeline.",
    "already-undone": "That has been taken back already.",
  },
  afterwards: ({ back }) => back,
});
