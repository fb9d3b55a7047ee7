/** A goal that counts in a straight line from `worst` to `best`; less is better where `best` is the smaller number. */
export interface GoalScale {
  readonly worst: number;
  readonly best: number;
  /** Answers come in whole numbers only. */
  readonly isWhole: boolean;
  /** A step of this size towards the best in words: "1 day a week more", "10 minutes less", "30 days earlier". */
  describeStep(size: number): string;
}

/** The two ends of a goal in words: "0 days a week", "4 days a week". */
export interface Swing {
  readonly worst: string;
  readonly best: string;
}

/** How far it is from worst to best, above 0. */
export const rangeOf = ({ worst, best }: GoalScale): number => Math.abs(best - worst);

/** The largest power of ten that goes into the range at least `times`; 1 at least where only whole numbers count. */
export function stepOf(scale: GoalScale, times: number): number {
  const step = 10 ** Math.floor(Math.log10(rangeOf(scale) / times) + 1e-9);
  return scale.isWhole ? Math.max(1, step) : step;
}

/**
 * The least demanding point worth at least `value`, 0..1: x = worst + v·(best − worst), the inverse of the value
 * function, then on to the next round number (a fortieth of the range or less), but not past the best.
 */
export function pointWorth(scale: GoalScale, value: number): number {
  const { worst, best } = scale;
  const step = stepOf(scale, 40);
  const exact = (worst + value * (best - worst)) / step;
  // What lies on a round number but for the error of a fraction is not pushed to the next.
  const rounded = best > worst ? Math.ceil(exact - 1e-9) * step : Math.floor(exact + 1e-9) * step;
  const point = Number(rounded.toPrecision(12));
  return best > worst ? Math.min(best, point) : Math.max(best, point);
}
