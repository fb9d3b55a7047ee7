"use server";
import { userAction } from "@/lib/platform/action";
import { savePreferences } from "./commands";
import { preferencesForm } from "./schema";

export const keepPreferences = userAction(preferencesForm, savePreferences, { sentences: {} });
