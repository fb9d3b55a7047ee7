"use server";
import { userAction } from "@/lib/platform/action";
import { takeBack } from "./commands";
import { undoForm } from "./schema";

export const undo = userAction(undoForm, takeBack, {
  sentences: {
    "not-found": "That entry is not there.",
    "already-undone": "That has been taken back already.",
    "cannot-be-undone": "That cannot be taken back, or not before what came after it.",
  },
});
