import * as z from "zod";
import { REPLIES, type Reply } from "@/lib/domain/timeline/kinds/they-replied";

export const replyForm = z.strictObject({
  opportunityId: z.string(),
  reply: z.enum(Object.keys(REPLIES) as [Reply], "Choose what they said."),
  /** Null when nothing was written. */
  note: z
    .string()
    .trim()
    .max(1000, "Use at most 1,000 characters.")
    .default("")
    .transform((written) => written || null),
});
