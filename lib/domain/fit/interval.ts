/** A closed stretch of numbers; both ends are possible. */
export type Interval = readonly [low: number, high: number];

/** Everything a value function can give: from worst to best. */
export const fullInterval: Interval = [0, 1];

/** The smallest interval that holds every one of `values`; there must be at least one. */
export const hull = (values: readonly number[]): Interval => [Math.min(...values), Math.max(...values)];

export const middleOf = ([low, high]: Interval): number => (low + high) / 2;

export const widthOf = ([low, high]: Interval): number => high - low;

export const clamp = (value: number, [low, high]: Interval): number => Math.min(high, Math.max(low, value));

/** A number in steps of a billionth, so that equals compare equal whatever way they were summed. */
export const grain = (value: number): number => Math.round(value * 1e9);

/**
 * a ≥ b, with a billionth in favour of the bound, so that 0.1 + 0.2 meets "at least 0.3" and a converted sum
 * the limit it comes to.
 */
export const isAtLeast = (a: number, b: number): boolean =>
  a >= b - 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** a ≤ b, as generous as `isAtLeast`. */
export const isAtMost = (a: number, b: number): boolean => isAtLeast(b, a);

/** Eleven numbers from one end to the other, both included; one alone where there is nothing between. */
export function elevenFrom([low, high]: Interval): readonly number[] {
  if (low === high) return [low];
  const step = (high - low) / 10;
  return [...Array.from({ length: 10 }, (_, at) => low + at * step), high];
}
