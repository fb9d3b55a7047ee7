import * as z from "zod";
import { CALL_OUTCOMES } from "@/lib/domain/timeline/kinds/called";

/** How a call ended. "said": they heard it. */
const OUTCOMES = ["said", ...(Object.keys(CALL_OUTCOMES) as (keyof typeof CALL_OUTCOMES)[])] as const;

export const callForm = z.strictObject({
  messageId: z.string(),
  outcome: z.enum(OUTCOMES, "Choose how the call ended."),
  /** How long it took, as the page's clock has it; empty without scripts. */
  seconds: z
    .union([
      z.literal("").transform(() => null),
      z.coerce
        .number()
        .int()
        .min(0)
        .max(24 * 3600),
    ])
    .default(null),
});
