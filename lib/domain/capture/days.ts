import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import type { Range } from "./passage";

/** A day that a text names. */
export type Day = Range & { date: Temporal.PlainDate };

/**
 * From where relative words count: the moment of sending, in the reader's zone; the offset of the sender's own clock,
 * where the mail tells; and the sender's way with 03/04.
 */
export type Calendar = { sent: Temporal.ZonedDateTime; senderOffset: string | null; isMonthFirst: boolean };

/** All days named in a text, in their order: "Monday 9 March", "tomorrow", "Thursday next week", "09/11/2026". */
export function daysIn(text: string, calendar: Calendar): Day[] {
  const words = text.slice(0, MAX_CHARACTERS);
  const reader = calendar.isMonthFirst ? chrono.en.casual : chrono.en.GB;
  const results = reader.parse(words, reference(calendar), { forwardDate: true });
  return results.flatMap((result) => {
    const date = dateOf(result, words, calendar);
    return date ? [{ start: result.index, end: result.index + result.text.length, date }] : [];
  });
}

function reference({ sent }: Calendar): chrono.ParsingReference {
  return { instant: new Date(sent.epochMilliseconds), timezone: sent.offsetNanoseconds / 60e9 };
}

function dateOf(
  { start, text, index }: chrono.ParsedResult,
  words: string,
  calendar: Calendar,
): Temporal.PlainDate | null {
  const today = calendar.sent.toPlainDate();
  const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
  if (year === null || month === null || day === null) return null;
  const read = Temporal.PlainDate.from({ year, month, day });
  const weekday = start.isCertain("weekday") ? start.get("weekday") : null;
  if (start.isCertain("day") && start.isCertain("month")) {
    if (start.isCertain("year")) return swappedIfWrong(read, weekday, text);
    return nearest(read, today, weekday);
  }
  if (weekday === null) return start.isCertain("day") ? read : null;
  if (/\blast\b/i.test(text)) return read;
  const around = `${words.slice(Math.max(0, index - 12), index)}${text}${
    words
      .slice(index + text.length)
      .split(/[.!?\n]/, 1)[0]
      ?.slice(0, 90) ?? ""
  }`;
  return weekdayFrom(today, weekday, around);
}

/** "03/04/2026" is the fourth of March for one and the third of April for another: a weekday beside it decides. */
function swappedIfWrong(date: Temporal.PlainDate, weekday: number | null, text: string): Temporal.PlainDate {
  if (weekday === null || date.dayOfWeek % 7 === weekday || !/\d[/.-]\d/.test(text) || date.day > 12)
    return date;
  const swapped = date.with({ month: date.day, day: date.month });
  return swapped.dayOfWeek % 7 === weekday ? swapped : date;
}

/**
 * A day without its year: the year in which the weekday fits, else the year that brings it nearest to the time from two
 * months back to ten months ahead.
 */
function nearest(
  date: Temporal.PlainDate,
  today: Temporal.PlainDate,
  weekday: number | null,
): Temporal.PlainDate {
  const years = [today.year, today.year + 1, today.year - 1].map((year) => date.with({ year }));
  const fitting = years.find((candidate) => weekday !== null && candidate.dayOfWeek % 7 === weekday);
  const within = years.find((candidate) => {
    const distance = today.until(candidate).total("days");
    return distance >= -60 && distance <= 305;
  });
  return fitting ?? within ?? date;
}

/** "Tuesday" is the next one; "Tuesday next week" and "next Tuesday" are in the week after this one. */
function weekdayFrom(today: Temporal.PlainDate, weekday: number, around: string): Temporal.PlainDate {
  const isoDay = weekday === 0 ? 7 : weekday;
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  if (/\bweek after next\b/i.test(around)) return monday.add({ days: 13 + isoDay });
  if (/\bnext week\b|\bnext (?:mon|tue|wed|thu|fri|sat|sun)|\bfollowing week\b/i.test(around))
    return monday.add({ days: 6 + isoDay });
  const ahead = (isoDay - today.dayOfWeek + 7) % 7;
  return today.add({ days: ahead === 0 ? 7 : ahead });
}

/** Beyond this no invitation names a day, and the cost of looking is bounded. */
const MAX_CHARACTERS = 20_000;
