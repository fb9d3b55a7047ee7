import { DAY_MS } from "@/lib/domain/time/spans";

/** The number of an ISO date, "2026-10-01", counted from 1 January 1970. A date alone is in no time zone. */
export const dayNumber = (isoDate: string): number => Date.parse(isoDate) / DAY_MS;

/** The inverse of `dayNumber`, for the years 0 to 9999. */
export const isoDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
