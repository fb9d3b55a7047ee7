import { Temporal } from "temporal-polyfill";

/** A day as a calendar lists it: "2026-11-24", and the two midnights it lies between where the person is. */
export type CalendarDay = { readonly day: string; readonly startsAt: Date; readonly endsAt: Date };

/** A month in whole weeks from Monday; `isInside`: the day is the month's own. */
export type Month = {
  readonly month: string;
  readonly before: string;
  readonly after: string;
  readonly weeks: readonly (readonly (CalendarDay & { readonly isInside: boolean })[])[];
};

/** What a year may be in an address: beyond it nobody has an appointment. */
const YEARS = { first: 1970, last: 2199 };

/**
 * The month that an address names, "2026-11", in a zone whose days may have 23 or 25 hours.
 * @returns null for what is no month.
 */
export function readMonth(text: string, timeZone: string): Month | null {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return null;
  const month = Temporal.PlainYearMonth.from(text);
  if (month.year < YEARS.first || month.year > YEARS.last) return null;
  const first = month.toPlainDate({ day: 1 });
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const weekCount = Math.ceil((first.dayOfWeek - 1 + month.daysInMonth) / DAYS);
  const weeks = Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: DAYS }, (_, weekday) => {
      const date = monday.add({ days: week * DAYS + weekday });
      return { ...dayOf(date, timeZone), isInside: date.month === month.month };
    }),
  );
  return {
    ...{ month: text, weeks },
    before: month.subtract({ months: 1 }).toString(),
    after: month.add({ months: 1 }).toString(),
  };
}

/** So many days from the one that holds `from`. */
export function daysFrom(from: Date, count: number, timeZone: string): readonly CalendarDay[] {
  const first = Temporal.Instant.fromEpochMilliseconds(from.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  return Array.from({ length: count }, (_, days) => dayOf(first.add({ days }), timeZone));
}

const DAYS = 7;

const dayOf = (date: Temporal.PlainDate, timeZone: string): CalendarDay => ({
  day: date.toString(),
  startsAt: midnight(date, timeZone),
  endsAt: midnight(date.add({ days: 1 }), timeZone),
});

/** Where summer time skips midnight, the day begins with the first moment that it has. */
const midnight = (date: Temporal.PlainDate, timeZone: string): Date =>
  new Date(date.toZonedDateTime(timeZone).epochMilliseconds);
