"use server";
import { userAction } from "@/lib/platform/action";
import { saveManner } from "./commands";
import { mannerForm } from "./schema";

export const keepManner = userAction(mannerForm, saveManner, { sentences: {} });
