"use server";
import { userAction } from "@/lib/platform/action";
import { atMost } from "@/lib/platform/background";
import { askForExport, prepareExport } from "./commands";
import { exportForm } from "./schema";

/** So long the answer waits: what is small is done by then. */
const PATIENCE_MS = 1_500;

export const makeExport = userAction(exportForm, askForExport, {
  sentences: {},
  goOn: ({ userId }) => atMost(PATIENCE_MS, prepareExport(userId)),
});
