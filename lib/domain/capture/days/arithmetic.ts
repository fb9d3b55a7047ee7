import type { Temporal } from "temporal-polyfill";

/**
 * A day without its year: of the years that bring it nearest to the time from two months back to ten months ahead the one
 * in which the weekday fits, else the first.
 * @param weekday 1 for Monday to 7 for Sunday; null where none is said.
 */
export function nearest(
  date: Temporal.PlainDate,
  today: Temporal.PlainDate,
  weekday: number | null,
): Temporal.PlainDate {
  const years = [today.year, today.year + 1, today.year - 1].map((year) => date.with({ year }));
  const within = years.filter((candidate) => {
    const distance = today.until(candidate).days;
    return distance >= -60 && distance <= 305;
  });
  return within.find((candidate) => candidate.dayOfWeek === weekday) ?? within[0] ?? date;
}

/** The next such weekday, never today itself. */
export function weekdayAfter(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  return today.add({ days: ahead === 0 ? 7 : ahead });
}

/** The weekday in the week that begins so many weeks after the one of `today`. */
export const weekdayOfWeek = (
  today: Temporal.PlainDate,
  weekday: number,
  weeks: number,
): Temporal.PlainDate => today.add({ days: weekday - today.dayOfWeek + 7 * weeks });
