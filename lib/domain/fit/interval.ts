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
