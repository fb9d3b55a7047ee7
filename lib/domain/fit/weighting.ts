import * as z from "zod";

/** The ways for goals to come by their weights. */
export const weightingMethods = ["roc", "rank-sum", "points"] as const;

export type WeightingMethod = (typeof weightingMethods)[number];

/**
 * How goals come by their weights: from their ranks, steeply (`roc`) or gently (`rank-sum`), or from
 * points given to each by criterion id (a goal without points has none).
 */
export const weightingSchema = z.discriminatedUnion("method", [
  z.object({ method: z.literal("roc") }),
  z.object({ method: z.literal("rank-sum") }),
  z.object({ method: z.literal("points"), points: z.record(z.string(), z.number().min(0)) }),
]);

export type Weighting = z.infer<typeof weightingSchema>;
