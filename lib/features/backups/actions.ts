"use server";
import { userAction } from "@/lib/platform/action";
import { atMost } from "@/lib/platform/background";
import { askForBackup, askToRemove, dropBackup, makeBackup } from "./commands";
import { backupForm, copyForm } from "./schema";

/** So long the answer waits: what is small is done by then. */
const PATIENCE_MS = 1_500;

const notOwner = "Only the owner of this installation can do this.";

export const backUpNow = userAction(backupForm, askForBackup, {
  sentences: { "not-owner": notOwner },
  goOn: () => atMost(PATIENCE_MS, makeBackup("backup")),
});

export const removeBackup = userAction(copyForm, askToRemove, {
  sentences: {
    "not-owner": notOwner,
    "not-found": "This copy is not there any more, or was not made by hand.",
  },
  goOn: (_, { name }) => dropBackup(name),
});
