"use server";
import { userAction } from "@/lib/platform/action";
import { finishFollowUp, moveFollowUp } from "./commands";
import { doneForm, moveForm } from "./schema";

const sentences = { "not-waiting": "This follow-up is not waiting any more." };

export const markDone = userAction(doneForm, finishFollowUp, { sentences });

export const snooze = userAction(moveForm, moveFollowUp, { sentences });
