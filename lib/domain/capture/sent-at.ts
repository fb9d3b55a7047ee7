import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import type { Calendar } from "./days";
import type { Letter } from "./letter";
import { placesOf } from "./phrases";
import type { Fact, Reading } from "./proposal";
import { zoneAt } from "./zones";

/** When the mail was sent: from its Date header, or from the date line of a copied or forwarded mail. */
export function readReceivedAt({ date }: Letter, { timeZone }: Reading): Fact | null {
  const sent = sentInstant(date.text, timeZone);
  return sent && date.citeAs(sent.toString(), { start: 0, end: date.text.length }, "high");
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
  return { sent, senderOffset: written, isMonthFirst: isMonthFirst(letter.own.text, written ?? sent.offset) };
}

/** Whether 03/04 is the fourth of March: where a figure over 12 shows it, else as people write it where the sender is. */
function isMonthFirst(text: string, offset: string): boolean {
  for (const [, first, second] of placesOf(text, /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/g)) {
    if (Number(first) > 12) return false;
    if (Number(second) > 12) return true;
  }
  return /^-(?:0[4-9]|10)/.test(offset);
}

function sentInstant(written: string, timeZone: string): Temporal.Instant | null {
  if (/^\d{4}-\d\d-\d\dT/.test(written)) {
    const instant = new Date(written).getTime();
    return Number.isNaN(instant) ? null : Temporal.Instant.fromEpochMilliseconds(instant);
  }
  const [read] = chrono.en.casual.parse(written.slice(0, 200));
  if (!read?.start.isCertain("day") || !read.start.isCertain("hour")) return null;
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
