import * as z from "zod";

/** A number as definitions and answers hold it; `error` is what to say when there is none. */
export const quantity = (error: string): z.ZodNumber =>
  z.number({ error }).min(-1e12, "That number is too large.").max(1e12, "That number is too large.");

/** A number from `low` to `high`; `error` is what to say to anything else. */
export const numberBetween = (low: number, high: number, error: string): z.ZodNumber =>
  z.number({ error }).min(low, error).max(high, error);

export const unit = z.string().trim().max(40, "Please keep the unit below 40 characters.").default("");

/** The two ends of a goal; the way from the worst to the best level must have a length. */
export const endsSchema = <T extends z.ZodType>(level: T) =>
  z
    .object({ worst: level, best: level })
    .refine((ends: { worst?: unknown; best?: unknown }) => ends.worst !== ends.best, {
      path: ["best"],
      error: "The best level must differ from the worst.",
    });
