import * as z from "zod";
import { CHANNELS, optionalLocal } from "@/lib/features/invitations/schema";

export const offerForm = z.strictObject({
  opportunityId: z.string(),
  channel: z.enum(Object.keys(CHANNELS) as [keyof typeof CHANNELS], "Choose how it came.").default("other"),
  answerBy: optionalLocal.default(null),
});

/** Something that is said of an opportunity by one press. */
export const aboutForm = z.strictObject({ opportunityId: z.string() });
