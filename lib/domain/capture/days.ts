import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import type { Clock } from "./clocks";
import type { Range } from "./passage";

/** A day as read, and whether only its weekday was said. */
type ReadDate = { date: Temporal.PlainDate; isWeekdayAlone: boolean };

/** A day that a text names. */
export type Day = Range & ReadDate;

/**
 * From where relative words count: the moment of sending, told as the sender's clock told it; the offset of the sender's own clock,
 * where the mail tells; and the sender's way with 03/04.
 */
export type Calendar = { sent: Temporal.ZonedDateTime; senderOffset: string | null; isMonthFirst: boolean };

/**
 * All days named in a text, in their order: "Monday 9 March", "tomorrow", "Thursday next week", "09/11/2026". The times
 * of day in it are blanked out first, for the parser would join a day with the time of the next line.
 */
export function daysIn(text: string, clocks: readonly Clock[], calendar: Calendar): Day[] {
  const words = without(clocks, text);
  const days: Day[] = [];
  for (const result of parse(words, calendar)) {
    const read = dateOf(result, words, calendar);
    const [start, end] = [result.index, result.index + result.text.length];
    if (!read) continue;
    const date = inOrder(read, days.at(-1), words.slice(days.at(-1)?.end ?? 0, start));
    days.push({ start, end, date, isWeekdayAlone: read.isWeekdayAlone });
  }
  return days;
}

/**
 * Days in words are read the American way, for the British reader takes "June 12" for a month of 2012; days in figures
 * the way the sender writes them.
 */
function parse(text: string, calendar: Calendar): chrono.ParsedResult[] {
  const isInFigures = (result: chrono.ParsedResult) => /\d[/.]\d/.test(result.text);
  const american = americanReader(calendar).parse(text, reference(calendar), { forwardDate: true });
  if (calendar.isMonthFirst || !american.some(isInFigures)) return american;
  const british = chrono.en.GB.parse(text, reference(calendar), { forwardDate: true });
  const inWords = american.filter((result) => !isInFigures(result));
  return [...inWords, ...british.filter(isInFigures)].toSorted((a, b) => a.index - b.index);
}

/** Reads "the 16th" and "Tuesday 17th" too, as the next such day. */
function americanReader({ sent }: Calendar): chrono.Chrono {
  const reader = chrono.en.casual.clone();
  reader.parsers.push({
    pattern: () => DAY_OF_MONTH,
    extract: (_context, match) => {
      const { year, month, day } = nextDayOfMonth(
        sent.toPlainDate(),
        Number(match[2]),
        match[1]?.toLowerCase(),
      );
      return { year, month, day };
    },
  });
  return reader;
}

function nextDayOfMonth(
  today: Temporal.PlainDate,
  day: number,
  weekday: string | undefined,
): Temporal.PlainDate {
  const months = Array.from({ length: 12 }, (_, index) => today.add({ months: index }).with({ day }));
  const ahead = months.filter((date) => date.day === day && Temporal.PlainDate.compare(date, today) >= 0);
  const fitting = ahead.find((date) => weekday !== undefined && WEEKDAYS[date.dayOfWeek - 1] === weekday);
  return fitting ?? ahead[0] ?? today;
}

/**
 * In "next Tuesday at 3 or Wednesday at 11" the Wednesday is the one after that Tuesday; in "Nov 19 (Thu)" the Thursday
 * is that day.
 */
function inOrder(
  { date, isWeekdayAlone }: ReadDate,
  previous: Day | undefined,
  between: string,
): Temporal.PlainDate {
  if (isWeekdayAlone && previous && !previous.isWeekdayAlone && /^[ ,(]{0,3}$/.test(between))
    return previous.date;
  const isListed =
    previous?.isWeekdayAlone && between.length < 60 && !/[.!?\n]/.test(between.replace(/\d\.\d/g, ""));
  if (!isListed || !isWeekdayAlone || Temporal.PlainDate.compare(date, previous.date) >= 0) return date;
  return date.add({ weeks: Math.ceil((previous.date.since(date).total("days") + 1) / 7) });
}

function without(clocks: readonly Clock[], text: string): string {
  let [kept, at] = ["", 0];
  for (const { start, end } of clocks) {
    kept += text.slice(at, start) + "~".repeat(end - start);
    at = end;
  }
  return kept + text.slice(at);
}

function reference({ sent }: Calendar): chrono.ParsingReference {
  return { instant: new Date(sent.epochMilliseconds), timezone: sent.offsetNanoseconds / 60e9 };
}

function dateOf(
  { start, text, index }: chrono.ParsedResult,
  words: string,
  { sent }: Calendar,
): ReadDate | null {
  const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
  if (year === null || month === null || day === null || SPAN_OF_TIME.test(text)) return null;
  const read = Temporal.PlainDate.from({ year, month, day });
  const weekday = start.isCertain("weekday") ? start.get("weekday") : null;
  const full = (date: Temporal.PlainDate): ReadDate => ({ date, isWeekdayAlone: false });
  if (start.isCertain("day") && start.isCertain("month")) {
    return full(
      start.isCertain("year")
        ? swappedIfWrong(read, weekday, text)
        : nearest(read, sent.toPlainDate(), weekday),
    );
  }
  if (weekday === null) return start.isCertain("day") ? full(read) : null;
  if (/\blast\b/i.test(text)) return full(read);
  const before = words.slice(Math.max(0, index - 12), index);
  const after = words.slice(index + text.length, index + text.length + 90).split(/[.!?\n]/, 1)[0];
  return { date: weekdayFrom(sent.toPlainDate(), weekday, `${before}${text}${after}`), isWeekdayAlone: true };
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

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const DAY_OF_MONTH =
  /(?:\bthe |\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:the )?)([12]?\d|3[01])(?:st|nd|rd|th)\b(?! (?:of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|round|stage|step|interview|floor|year|time|place|quarter))/i;
/** "Next week" is no day. */
const SPAN_OF_TIME = /\b(?:week|month|quarter|year)s?\b/i;
