import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import { nearest, weekdayAfter, weekdayOfWeek } from "./arithmetic";
import type { Calendar, Day, ReadDate } from "./day";

/** The days that a text names in English, in their order. */
export const daysInEnglish = (words: string, calendar: Calendar): Day[] =>
  parse(words, calendar)
    .flatMap(asTwo)
    .flatMap((result) => {
      const read = dateOf(result, words, calendar.sent.toPlainDate());
      return read ? [{ start: result.index, end: result.index + result.text.length, ...read }] : [];
    });

type Result = Pick<chrono.ParsedResult, "start" | "text" | "index">;

/** Two days below each other behind hyphens are no span of time. */
function asTwo(result: chrono.ParsedResult): Result[] {
  const at = result.end ? result.text.indexOf("\n") : -1;
  if (!result.end || at === -1) return [result];
  const below = result.text.slice(at).search(/[\p{L}\d]/u) + at;
  return [
    { start: result.start, text: result.text.slice(0, at), index: result.index },
    { start: result.end, text: result.text.slice(below), index: result.index + below },
  ];
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

/** Reads "the 16th" and "Tuesday 17th" too, as the next such day, and "tues" and "weds", which the library leaves out. */
function americanReader({ sent }: Calendar): chrono.Chrono {
  const reader = chrono.en.casual.clone();
  reader.parsers.push({
    pattern: () => /\b(?:tmrw|tmr|tomoz)\b/i,
    extract: () => {
      const { year, month, day } = sent.toPlainDate().add({ days: 1 });
      return { year, month, day };
    },
  });
  reader.parsers.push({
    pattern: () => SHORT_DAY,
    extract: (_context, { 1: tues }) => ({ weekday: tues ? 2 : 3 }),
  });
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
  const fitting = ahead.find(
    (date) => weekday !== undefined && WEEKDAYS[date.dayOfWeek - 1]?.startsWith(weekday.slice(0, 3)),
  );
  return fitting ?? ahead[0] ?? today;
}

function reference({ sent }: Calendar): chrono.ParsingReference {
  return { instant: new Date(sent.epochMilliseconds), timezone: sent.offsetNanoseconds / 60e9 };
}

function dateOf({ start, text, index }: Result, words: string, today: Temporal.PlainDate): ReadDate | null {
  const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
  if (year === null || month === null || day === null || SPAN_OF_TIME.test(text)) return null;
  const read = Temporal.PlainDate.from({ year, month, day });
  const said = start.isCertain("weekday") ? start.get("weekday") : null;
  const weekday = said === 0 ? 7 : said;
  const full = (date: Temporal.PlainDate): ReadDate => ({
    date,
    isWeekdayAlone: false,
    isClash: weekday !== null && date.dayOfWeek !== weekday,
  });
  if (start.isCertain("day") && start.isCertain("month")) {
    return full(
      start.isCertain("year") ? swappedIfWrong(read, weekday, text) : nearest(read, today, weekday),
    );
  }
  if (weekday === null) return start.isCertain("day") || OF_TODAY.test(text) ? full(read) : null;
  if (/\blast\b/i.test(text)) return full(read);
  const before = words.slice(Math.max(0, index - 12), index);
  const after = words.slice(index + text.length, index + text.length + 90).split(/[.!?\n]/, 1)[0];
  const date = weekdayFrom(today, weekday, `${before}${text}${after}`);
  return { date, isWeekdayAlone: true, isClash: false };
}

/** "03/04/2026" is the fourth of March for one and the third of April for another: a weekday beside it decides. */
function swappedIfWrong(date: Temporal.PlainDate, weekday: number | null, text: string): Temporal.PlainDate {
  if (weekday === null || date.dayOfWeek === weekday || !/\d[/.-]\d/.test(text) || date.day > 12) return date;
  const swapped = date.with({ month: date.day, day: date.month });
  return swapped.dayOfWeek === weekday ? swapped : date;
}

/** "Tuesday" is the next one; "Tuesday next week" and "next Tuesday" are in the week after this one. */
function weekdayFrom(today: Temporal.PlainDate, weekday: number, around: string): Temporal.PlainDate {
  if (/\bweek after next\b/i.test(around)) return weekdayOfWeek(today, weekday, 2);
  if (/\bnext week\b|\bnext (?:mon|tue|wed|thu|fri|sat|sun)|\bfollowing week\b/i.test(around))
    return weekdayOfWeek(today, weekday, 1);
  return weekdayAfter(today, weekday);
}

const OF_TODAY = /^(?:later )?this (?:morning|afternoon|evening)$/i;
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const SHORT_DAY = /\b(?:(tues)|weds)\b(?!\.? ?(?:the )?\d)/i;
const DAY_OF_MONTH =
  /(?:\bthe |\b(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?,? (?:the )?)([12]?\d|3[01])(?:st|nd|rd|th)\b(?! (?:of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|round|stage|step|interview|floor|year|time|place|quarter))/i;
/** "Next week" is no day, nor is "20 minutes". */
const SPAN_OF_TIME = /\b(?:week|month|quarter|year|hour|hr|minute|min|second)s?\b|^\s*\d{1,3} days?$/i;
