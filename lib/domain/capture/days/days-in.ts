import type { Temporal } from "temporal-polyfill";
import type { Clock } from "../clocks";
import type { Calendar, Day, ReadDate } from "./day";
import { daysInEnglish } from "./in-english";
import { dayReader } from "./in-words";
import { VOCABULARIES } from "./vocabularies";

/**
 * All days named in a text, in their order: "Monday 9 March", "tomorrow", "Thursday next week", "09/11/2026", "Dienstag,
 * den 3. März", "mardi prochain". The times of day in it are blanked out first, for a day would be joined with the time
 * of the next line.
 */
export function daysIn(text: string, clocks: readonly Clock[], calendar: Calendar): Day[] {
  const words = without(clocks, text);
  const found = calendar.languages
    .flatMap((language) =>
      language === "en"
        ? daysInEnglish(words, calendar)
        : READERS[language](words, calendar.sent.toPlainDate()),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const days: Day[] = [];
  for (const day of found) {
    const previous = days.at(-1);
    if (previous && day.start < previous.end) continue;
    const between = words.slice(previous?.end ?? 0, day.start);
    if (previous && isItsWeekday(day, previous, between)) days[days.length - 1] = withWeekday(previous, day);
    else days.push({ ...day, date: inOrder(day, previous, between) });
  }
  return days;
}

/** In "Nov 19 (Thu)" the Thursday is that day, or the two do not go together. */
const isItsWeekday = (day: Day, previous: Day, between: string): boolean =>
  day.isWeekdayAlone && !previous.isWeekdayAlone && /^[ ,(]{0,3}$/.test(between);

const withWeekday = (day: Day, weekday: Day): Day => ({
  ...day,
  end: weekday.end,
  isClash: day.date.dayOfWeek !== weekday.date.dayOfWeek,
});

/** In "next Tuesday at 3 or Wednesday at 11" the Wednesday is the one after that Tuesday. */
function inOrder(
  { date, isWeekdayAlone }: ReadDate,
  previous: Day | undefined,
  between: string,
): Temporal.PlainDate {
  const isListed =
    isWeekdayAlone &&
    previous?.isWeekdayAlone &&
    between.length < 60 &&
    !/[.!?\n]/.test(between.replace(/\d\.\d/g, ""));
  const days = isListed ? previous.date.since(date).days : 0;
  return days > 0 ? date.add({ weeks: Math.ceil((days + 1) / 7) }) : date;
}

function without(clocks: readonly Clock[], text: string): string {
  let [kept, at] = ["", 0];
  for (const { start, end } of clocks) {
    kept += text.slice(at, start) + "~".repeat(end - start);
    at = end;
  }
  return kept + text.slice(at);
}

const READERS = {
  de: dayReader(VOCABULARIES.de),
  fr: dayReader(VOCABULARIES.fr),
  es: dayReader(VOCABULARIES.es),
};
