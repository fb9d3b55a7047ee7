/** An hour in milliseconds. */
export const HOUR_MS = 3_600_000;

/** 24 hours in milliseconds. A day of the calendar may have one more or one less: `addDays` counts those. */
export const DAY_MS = 24 * HOUR_MS;
