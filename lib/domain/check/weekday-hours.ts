import { Temporal } from "temporal-polyfill";

/**
 * Hours between two instants with every Saturday and Sunday of the zone removed; 0 if `toIso` is not later. A day on
 * which the clocks change counts its true length. Not for the browser: it loads a calendar. Throws RangeError for an
 * instant or a zone that is none.
 */
export function weekdayHoursBetween(fromIso: string, toIso: string, timeZone: string): number {
  const to = Temporal.Instant.from(toIso).toZonedDateTimeISO(timeZone);
  let at = Temporal.Instant.from(fromIso).toZonedDateTimeISO(timeZone);
  let hours = 0;
  while (Temporal.ZonedDateTime.compare(at, to) < 0) {
    const midnight = nextMidnight(at);
    const until = Temporal.ZonedDateTime.compare(midnight, to) < 0 ? midnight : to;
    if (isWeekday(at)) hours += hoursBetween(at, until);
    at = until;
  }
  return hours;
}

/**
 * The instant, in UTC, at which so many hours have passed with Saturdays and Sundays removed: an answer-by is
 * `addWeekdayHours(receivedAt, 48, timeZone)`. Hours that begin on a weekend begin on Monday. Throws as above.
 */
export function addWeekdayHours(fromIso: string, hours: number, timeZone: string): string {
  let at = Temporal.Instant.from(fromIso).toZonedDateTimeISO(timeZone);
  let left = hours;
  while (!isWeekday(at) || left > hoursBetween(at, nextMidnight(at))) {
    const midnight = nextMidnight(at);
    if (isWeekday(at)) left -= hoursBetween(at, midnight);
    at = midnight;
  }
  return at
    .add({ milliseconds: Math.round(left * 3_600_000) })
    .toInstant()
    .toString();
}

const SATURDAY = 6;

const isWeekday = ({ dayOfWeek }: Temporal.ZonedDateTime): boolean => dayOfWeek < SATURDAY;

const nextMidnight = (at: Temporal.ZonedDateTime): Temporal.ZonedDateTime => at.add({ days: 1 }).startOfDay();

const hoursBetween = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number =>
  (to.epochMilliseconds - from.epochMilliseconds) / 3_600_000;
