"use server";
import { userAction } from "@/lib/platform/action";
import { atMost } from "@/lib/platform/background";
import * as commands from "./commands";
import { keepForm, removalForm } from "./schema";

/** So long the answer waits: what is small is gone by then. */
const PATIENCE_MS = 3_000;

export const removeMyAccount = userAction(removalForm, commands.planRemoval, {
  prepare: ({ userId }, form) => commands.prepareRemoval(userId, form),
  sentences: { "wrong-password": "That is not your password." },
  goOn: ({ userId }) => atMost(PATIENCE_MS, commands.removeAccount(userId)),
  afterwards: ({ when }) => (when === "at-once" ? "/sign-in?removed" : "/settings/account"),
});

export const keepMyAccount = userAction(keepForm, commands.callOffRemoval, {
  sentences: { "not-planned": "Nothing was planned any more: your account stays." },
});
