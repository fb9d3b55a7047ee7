"use server";
import { userAction } from "@/lib/platform/action";
import { correctFacts } from "./commands";
import { correctForm } from "./schema";

export const correct = userAction(correctForm, correctFacts, {
  sentences: { "not-found": "This opportunity is not there any more." },
  afterwards: ({ opportunityId }) => `/opportunities/${opportunityId}`,
});
