import { type Gate, inclusionOf } from "./gate";
import { clamp, elevenFrom, fullInterval, hull, type Interval, isAtLeast, isAtMost } from "./interval";

/**
 * What is wanted of something that lies on a line, whatever its unit: a limit on one side, and as a goal a
 * straight way from worst to best. Less may be better: then the worst is the larger number.
 */
export interface Line {
  readonly must: { readonly direction: "at-least" | "at-most"; readonly limit: number } | null;
  readonly want: { readonly worst: number; readonly best: number } | null;
}

/** The limit held against a stretch; a stretch is on one side of it exactly when both its ends are. */
export const gateOn = ({ must }: Line, bounds: Interval): Gate =>
  inclusionOf(bounds.map((value) => must === null || isWithin(must, value)));

/** The worth of a stretch, 0 to 1; null stands for "nothing known". */
export const worthOn = ({ want }: Line, bounds: Interval | null): Interval =>
  want === null || bounds === null ? fullInterval : hull(bounds.map((value) => worthOf(want, value)));

/**
 * Points that stand for a stretch: both its ends, nine between, and the limit. For "nothing known" (null) the
 * stretch holds worst, best and limit, and goes `past` the limit so that it can be missed.
 */
export function pointsOn(line: Line, bounds: Interval | null, past?: number): readonly number[] {
  const [from, to] = bounds ?? reachOf(line, past);
  const limits = [line.must?.limit ?? from].filter((limit) => from < limit && limit < to);
  return [...elevenFrom([from, to]), ...limits];
}

const isWithin = ({ direction, limit }: NonNullable<Line["must"]>, value: number): boolean =>
  direction === "at-least" ? isAtLeast(value, limit) : isAtMost(value, limit);

/** (x − worst) / (best − worst), held to 0..1; fixed ends, so no other opportunity moves it (SMART, SPOTIS). */
const worthOf = ({ worst, best }: NonNullable<Line["want"]>, value: number): number =>
  clamp((value - worst) / (best - worst), fullInterval);

function reachOf({ must, want }: Line, past: number | undefined): Interval {
  const marks = [...(want ? [want.worst, want.best] : []), ...(must ? [must.limit] : [])];
  if (must === null) return marks.length === 0 ? fullInterval : hull(marks);
  const [low, high] = hull(marks);
  const step = past ?? (high - low || Math.max(1, Math.abs(must.limit))) / 10;
  return hull([...marks, must.direction === "at-least" ? must.limit - step : must.limit + step]);
}
