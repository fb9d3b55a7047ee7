import { Temporal } from "temporal-polyfill";

/**
 * Reads what a date-and-time field holds, "2026-11-24T14:00", or a date alone.
 * @returns null for a day or an hour that does not exist.
 */
export function readLocal(text: string, hourOfDateAlone = 9): Temporal.PlainDateTime | null {
  try {
    return text.includes("T")
      ? Temporal.PlainDateTime.from(text, { overflow: "reject" })
      : Temporal.PlainDate.from(text, { overflow: "reject" }).toPlainDateTime({ hour: hourOfDateAlone });
  } catch {
    return null;
  }
}

/** The moment of a wall-clock time in a zone; in the hour that summer time skips, the one that follows it. */
export const toMoment = (local: Temporal.PlainDateTime, timeZone: string): Date =>
  new Date(local.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds);

/**
 * A day, a wall-clock time or an instant in ISO 8601, as a moment; what names no zone is meant in `timeZone`.
 * @returns null for what is none of them.
 */
export function momentOf(value: string, timeZone: string, hourOfDateAlone?: number): Date | null {
  if (/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) {
    const at = new Date(value);
    return Number.isNaN(at.getTime()) ? null : at;
  }
  const local = readLocal(value, hourOfDateAlone);
  return local && toMoment(local, timeZone);
}

/** What a date-and-time field shows for a moment, to the minute. */
export const toLocalField = (moment: Date, timeZone: string): string =>
  zoned(moment, timeZone).toPlainDateTime().toString({ smallestUnit: "minute" });

/** The day of a moment where the person is, "2026-11-24". */
export const localDay = (moment: Date, timeZone: string): string =>
  zoned(moment, timeZone).toPlainDate().toString();

/** The moment at which the same wall-clock time comes `days` days later. */
export const addDays = (moment: Date, days: number, timeZone: string): Date =>
  new Date(zoned(moment, timeZone).add({ days }).epochMilliseconds);

/** The moment at which the week of `moment` began, on Monday. */
export function startOfWeek(moment: Date, timeZone: string): Date {
  const day = zoned(moment, timeZone).startOfDay();
  return new Date(day.subtract({ days: day.dayOfWeek - 1 }).epochMilliseconds);
}

/** How many midnights lie between two moments, negative when `to` is the earlier day. */
export const daysBetween = (from: Date, to: Date, timeZone: string): number =>
  zoned(from, timeZone).toPlainDate().until(zoned(to, timeZone).toPlainDate()).days;

const zoned = (moment: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
