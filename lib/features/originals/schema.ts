import * as z from "zod";

export const discardForm = z.strictObject({ originalId: z.string() });

/** A moment, as milliseconds since 1970. */
const moment = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform((text) => new Date(Number(text)));

export const discardAllForm = z.strictObject({ seen: moment });

/** What was put aside at one moment, or one thing. */
export const bringBackForm = z.union([
  z.strictObject({ at: moment }),
  z.strictObject({ originalId: z.string() }),
]);
