import * as z from "zod";
import { entryList } from "@/lib/domain/fit/entries";
import { MISSING, text } from "@/lib/features/invitations/schema";

export const mergeForm = z.strictObject({
  /** The one that stays. */
  opportunityId: z.string(),
  otherId: z.string().min(1, "Choose which one."),
});

export const splitForm = z.strictObject({
  opportunityId: z.string(),
  invitation: entryList
    .default([])
    .pipe(z.array(z.string()).min(1, "Choose what is about the other role.").max(100)),
  company: text(200).min(1, MISSING.company),
  role: text(200).min(1, MISSING.role),
});
