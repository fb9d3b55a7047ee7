"use server";
import { userAction } from "@/lib/platform/action";
import { atMost } from "@/lib/platform/background";
import type { Viewer } from "@/lib/platform/session";
import * as commands from "./commands";
import { bundleForm } from "./schema";

const gone = "This is not there any more, or something else was done with it in another tab.";

/** So long the answer waits: what is small is done by then. */
const PATIENCE_MS = 1_500;

const toBundle = ({ bundleId }: { bundleId: string }) => `/settings/export/${bundleId}`;

const goOn = ({ userId }: Viewer, { bundleId }: { bundleId: string }): Promise<void> =>
  atMost(PATIENCE_MS, commands.goOnWithBundle(userId, bundleId));

export const bringIn = userAction(bundleForm, commands.startBundle, {
  sentences: { "not-found": gone, "nothing-new": "There is nothing new in it, so nothing was brought in." },
  goOn,
  afterwards: toBundle,
});

export const takeBack = userAction(bundleForm, commands.undoBundle, {
  sentences: {
    "not-found": gone,
    "too-late": "What this brought in is not remembered any more, so it cannot be taken back as a whole.",
  },
  goOn,
  afterwards: toBundle,
});

export const forget = userAction(bundleForm, commands.forgetBundle, {
  sentences: { "not-found": gone },
  goOn: (_, { bundleId }) => commands.dropBundleFile(bundleId),
  afterwards: () => "/settings/export",
});
