"use server";
import { userAction } from "@/lib/platform/action";
import { noteReply } from "./commands";
import { replyForm } from "./schema";

export const replied = userAction(replyForm, noteReply, {
  sentences: {
    "not-found": "This opportunity is not there any more.",
    "not-declined": "There is no refusal here any more that they could have answered.",
  },
});
