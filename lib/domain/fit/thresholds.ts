import * as z from "zod";

const level = z
  .number({ error: "Please write a number from 0 to 1." })
  .min(0, "A level cannot lie below 0.")
  .max(1, "A level cannot lie above 1.");

/** The two levels a score is held against, 0..1: below the floor is a no, from the bar on a yes. */
export const thresholdsSchema = z
  .object({ floor: level, bar: level })
  .refine(({ floor, bar }) => floor <= bar, { path: ["bar"], error: "The bar cannot lie below the floor." });

export type Thresholds = z.infer<typeof thresholdsSchema>;

/** An interview is a cheap way to learn more, an offer is not: so an offer has to reach higher. */
export const defaultThresholds: Readonly<Record<"interview" | "offer", Thresholds>> = {
  interview: { floor: 0.3, bar: 0.5 },
  offer: { floor: 0.5, bar: 0.65 },
};

/** Whether `score` reaches `level`. Reaching is inclusive; the allowance is for sums of fractions only. */
export const reaches = (score: number, level: number): boolean => score >= level - 1e-9;

/**
 * A number from 0..1 as points of 100, rounded half up, except that rounding never lifts it to a level it
 * does not reach: 29.96 is shown as 29 beside a floor of 30.
 */
export function shownPoints(score: number, levels: readonly number[]): number {
  // Sums of fractions may end a hair below the half.
  const rounded = Math.floor(score * 100 + 0.5 + 1e-9);
  const isLifted = levels.some((level) => !reaches(score, level) && rounded >= level * 100);
  return isLifted ? Math.floor(score * 100) : rounded;
}
