"use server";
import { userAction } from "@/lib/platform/action";
import { putDoorOff } from "./commands";
import { putOffForm } from "./schema";

export const putOff = userAction(putOffForm, putDoorOff, {
  sentences: { "not-found": "This door is not there any more." },
});
