"use server";
import { userAction } from "@/lib/platform/action";
import { saveJudging } from "./commands";
import { judgingForm } from "./schema";

export const keepJudging = userAction(judgingForm, saveJudging, { sentences: {} });
