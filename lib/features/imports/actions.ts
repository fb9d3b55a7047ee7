"use server";
import { goOnWithImport } from "@/lib/features/importing/commands";
import { userAction } from "@/lib/platform/action";
import { atMost } from "@/lib/platform/background";
import type { Viewer } from "@/lib/platform/session";
import * as commands from "./commands";
import { contactsForm, importForm, mappingForm, rowForm } from "./schema";

const gone = "This is not there any more, or something else was done with it in another tab.";

/** So long the answer waits: what is small is done by then. */
const PATIENCE_MS = 1_500;

const goOn = ({ userId }: Viewer, { importId }: { importId: string }): Promise<void> =>
  atMost(PATIENCE_MS, goOnWithImport(userId, importId));

const toImport = ({ importId }: { importId: string }) => `/import/${importId}`;

export const saveMapping = userAction(mappingForm, commands.changeMapping, {
  prepare: ({ userId }, form) => commands.prepareMapping(userId, form),
  sentences: { "not-found": gone },
  goOn,
  afterwards: toImport,
});

export const saveContacts = userAction(contactsForm, commands.chooseContacts, {
  sentences: { "not-found": gone },
  goOn,
  afterwards: toImport,
});

export const complete = userAction(rowForm, commands.completeRow, {
  sentences: { "not-found": gone },
  goOn,
  afterwards: toImport,
});

export const bringIn = userAction(importForm, commands.startImport, {
  sentences: {
    "not-found": gone,
    "order-undecided": "Days in this table can be read in two ways. Choose one of them, and save the choice.",
    "nothing-new": "There is nothing new in it, so nothing was made.",
  },
  goOn,
  afterwards: toImport,
});

export const stop = userAction(importForm, commands.stopImport, {
  sentences: { "not-found": gone },
  afterwards: toImport,
});

export const takeBack = userAction(importForm, commands.undoImport, {
  sentences: { "not-found": gone },
  goOn,
  afterwards: toImport,
});

export const bringBack = userAction(importForm, commands.redoImport, {
  sentences: { "not-found": gone },
  goOn,
  afterwards: toImport,
});

export const forget = userAction(importForm, commands.forgetImport, {
  sentences: { "not-found": gone },
  afterwards: () => "/import",
});
