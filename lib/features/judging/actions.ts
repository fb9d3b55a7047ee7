"use server";
import { userAction } from "@/lib/platform/action";
import { saveJudging } from "./commands";
import { judgingForm } from "./schema";

export const keepJudging = userAction(judgingForm, saveJudging, {
  sentences: { "present-open": "Your present job cannot be the bar while what it comes to is open." },
});
