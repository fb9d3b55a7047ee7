import * as z from "zod";

/** What the advice gave an opportunity when it was decided, in points of 100; null where no goal had weight, or then. */
export const adviceScore = z.number().nullable().default(null);
