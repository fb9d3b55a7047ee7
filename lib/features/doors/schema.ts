import * as z from "zod";

/** `seen`: when what opened it became known, as the page showed it; what opens it after that is shown again. */
export const putOffForm = z.strictObject({
  decisionId: z.string(),
  seen: z.iso.datetime(),
  sentence: z.string().max(2000),
});
