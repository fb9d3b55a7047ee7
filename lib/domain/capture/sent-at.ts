import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import { clocksIn } from "./clocks";
import type { Calendar } from "./days/day";
import { daysIn } from "./days/days-in";
import type { Letter } from "./letter";
import { placesOf } from "./phrases";
import type { Fact, Reading } from "./proposal";
import { zoneAt } from "./zones";

/** When the mail was sent: from its Date header, or from the date line of a copied or forwarded mail. */
export function readReceivedAt({ date }: Letter, { now, timeZone }: Reading): Fact | null {
  const whole = { start: 0, end: date.text.length };
  const sent = sentInstant(date.text, timeZone);
  if (sent) return date.citeAs(sent.toString(), whole, "high");
  const lately = latelyAt(date.text, now, timeZone);
  return lately && date.citeAs(lately.instant.toString(), whole, lately.isDaySaid ? "medium" : "low");
}

/** "Tuesday 9:41 AM" and a bare "9:41 AM" over a message that was copied: the last such moment before the reading. */
function latelyAt(
  words: string,
  now: Date,
  timeZone: string,
): { instant: Temporal.Instant; isDaySaid: boolean } | null {
  const clocks = clocksIn(words.slice(0, 100).replace(/(?<=\d)h(?=\d)/, ":"));
  const [clock] = clocks;
  if (!clock) return null;
  const sent = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const [day] = daysIn(words.slice(0, 100), clocks, {
    ...{ sent, senderOffset: null, isMonthFirst: false, languages: ["en", "de", "fr", "es"] },
  });
  const step = !day ? { days: 1 } : day.isWeekdayAlone ? { weeks: 1 } : { years: 1 };
  const at = (day?.date ?? sent.toPlainDate()).toPlainDateTime(clock.from).toZonedDateTime(timeZone);
  const isAhead = Temporal.ZonedDateTime.compare(at, sent) > 0;
  return { instant: (isAhead ? at.subtract(step) : at).toInstant(), isDaySaid: day !== undefined };
}

/**
 * From where the mail's relative words count: its own moment, else the moment of reading. It is told in the sender's
 * offset, for their "tomorrow" is meant so, unless that is the UTC of a system's clock: then in the reader's zone.
 */
export function calendarOf(letter: Letter, receivedAt: Fact | null, { now, timeZone }: Reading): Calendar {
  const instant = receivedAt
    ? Temporal.Instant.from(receivedAt.value)
    : Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const written = /[+-]\d\d:\d\d$/.exec(letter.date.text)?.[0] ?? null;
  const sent = instant.toZonedDateTimeISO(written && written !== "+00:00" ? written : timeZone);
  const { languages, own } = letter;
  const isFirst = languages[0] === "en" && isMonthFirst(own.text, written ?? sent.offset);
  return { sent, senderOffset: written, languages, isMonthFirst: isFirst };
}

/** Whether 03/04 is the fourth of March: where a figure over 12 shows it, else as people write it where the sender is. */
function isMonthFirst(text: string, offset: string): boolean {
  for (const [, first, second] of placesOf(text, /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/g)) {
    if (Number(first) > 12) return false;
    if (Number(second) > 12) return true;
  }
  return /^-(?:0[4-9]|10)/.test(offset);
}

/** "02/12/2026, 18:04" in the order in which it is meant: the month first only where the clock is of twelve hours. */
function dayFirst(written: string): string {
  const [date, first = "", second = "", year = "", rest = ""] = FIGURES.exec(written) ?? [];
  if (date === undefined) return written;
  const isMonthFirst = Number(second) > 12 || (Number(first) <= 12 && /\d ?[ap]\.? ?m/i.test(rest));
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")} ${rest}`;
}

const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d),? (\d{1,2}[:.h]\d\d[^\n]{0,20})$/;

function sentInstant(said: string, timeZone: string): Temporal.Instant | null {
  const written = dayFirst(said);
  if (/^\d{4}-\d\d-\d\dT/.test(written)) {
    const instant = new Date(written).getTime();
    return Number.isNaN(instant) ? null : Temporal.Instant.fromEpochMilliseconds(instant);
  }
  const read = READERS.flatMap((reader) => reader.parse(written.slice(0, 200)).slice(0, 1)).find(
    ({ start }) => start.isCertain("day") && start.isCertain("hour"),
  );
  if (!read) return null;
  const get = (part: chrono.Component) => read.start.get(part) ?? 0;
  if (read.start.isCertain("timezoneOffset"))
    return Temporal.Instant.fromEpochMilliseconds(read.start.date().getTime());
  const local = Temporal.PlainDateTime.from({
    year: get("year"),
    month: get("month"),
    day: get("day"),
    hour: get("hour"),
    minute: get("minute"),
  });
  return local.toZonedDateTime(zoneAt(written, read.index + read.text.length, null) ?? timeZone).toInstant();
}

/** Mail programs write the date of an older mail in the language of their owner. */
const READERS = [chrono.en.casual, chrono.de.casual, chrono.fr.casual, chrono.es.casual];
