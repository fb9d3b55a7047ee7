"use server";
import { userAction } from "@/lib/platform/action";
import { acceptInterview } from "./commands";
import { acceptForm } from "./schema";

export const accept = userAction(acceptForm, acceptInterview, {
  sentences: {
    "not-found": "This opportunity is not there any more.",
    "already-decided": "This has been decided already. Take that back first; it stands in the timeline.",
  },
});
