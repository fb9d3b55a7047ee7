import { Temporal } from "temporal-polyfill";
import { nearest, weekdayAfter, weekdayOfWeek } from "./arithmetic";
import type { Day, ReadDate } from "./day";
import type { Vocabulary } from "./vocabularies";

/** Reads the days that a text names in one language, in their order. */
export type DayReader = (text: string, today: Temporal.PlainDate) => Day[];

/**
 * A reader for the words of a vocabulary; in figures the day stands before the month. "Nächsten Dienstag", "mardi
 * prochain" and "el próximo martes" are the next one to come; the one of next week is said so.
 *
 * Written here rather than taken from chrono-node, whose readers for these languages leave out "9.3." and "am 2. oder
 * 3. März", take "après-demain" for tomorrow, and join a weekday with the hour after it.
 */
export function dayReader(vocabulary: Vocabulary): DayReader {
  const pattern = patternOf(vocabulary);
  return (text, today) => {
    const days: Day[] = [];
    for (const match of text.matchAll(pattern)) {
      const read = dateOf(match.groups ?? {}, today, vocabulary);
      if (read) days.push({ start: match.index, end: match.index + match[0].length, ...read });
      if (days.length === MOST_DAYS) break;
    }
    return days;
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups, today: Temporal.PlainDate, vocabulary: Vocabulary): ReadDate | null {
  const { weekday, day1, month, year1, day2, figure, year2, iso, day3, shared, dayAlone, relative } = groups;
  const isoDay = weekday === undefined ? null : 1 + indexIn(vocabulary.weekdays, weekday);
  if (iso) return dated(parsed(iso), null);
  if (relative) {
    const date = today.add({ days: indexIn(vocabulary.relative, relative) });
    return { date, isWeekdayAlone: false, isClash: false };
  }
  const day = Number(day1 ?? day2 ?? day3);
  const named = month ?? shared;
  const monthNumber = figure ? Number(figure) : named ? 1 + indexIn(vocabulary.months, named) : 0;
  if (monthNumber > 0) return dated(inYear(day, monthNumber, yearOf(year1 ?? year2), today, isoDay), isoDay);
  if (isoDay === null) return null;
  return dayAlone
    ? dated(dayOfMonth(Number(dayAlone), isoDay, today), isoDay)
    : weekdayAlone(groups, isoDay, today);
}

const dated = (date: Temporal.PlainDate | null, weekday: number | null): ReadDate | null =>
  date && { date, isWeekdayAlone: false, isClash: weekday !== null && date.dayOfWeek !== weekday };

function weekdayAlone(groups: Groups, weekday: number, today: Temporal.PlainDate): ReadDate {
  const isSaid = (name: string) =>
    groups[`${name}Before`] !== undefined || groups[`${name}Behind`] !== undefined;
  if (isSaid("last")) {
    const date = weekdayOfWeek(today, weekday, weekday < today.dayOfWeek ? 0 : -1);
    return { date, isWeekdayAlone: false, isClash: false };
  }
  const weeks = isSaid("afterNext") ? 2 : isSaid("next") ? 1 : null;
  const date = weeks === null ? weekdayAfter(today, weekday) : weekdayOfWeek(today, weekday, weeks);
  return { date, isWeekdayAlone: true, isClash: false };
}

/** "Mardi 3": of the next such days the one on that weekday. */
function dayOfMonth(day: number, weekday: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const months = Array.from({ length: 4 }, (_, index) => today.add({ months: index }).with({ day }));
  const ahead = months.filter((date) => date.day === day && Temporal.PlainDate.compare(date, today) >= 0);
  return ahead.find((date) => date.dayOfWeek === weekday) ?? ahead[0] ?? null;
}

/** Null for a day that no month has. */
function inYear(
  day: number,
  month: number,
  year: number | null,
  today: Temporal.PlainDate,
  weekday: number | null,
): Temporal.PlainDate | null {
  const at = parsed(`${year ?? LEAP_YEAR}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  return at && year === null ? nearest(at, today, weekday) : at;
}

function parsed(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso, { overflow: "reject" });
  } catch {
    return null;
  }
}

const yearOf = (written: string | undefined): number | null =>
  written === undefined ? null : Number(written) + (written.length === 2 ? 2000 : 0);

const indexIn = (list: readonly string[], word: string): number =>
  list.findIndex((names) => names.split("|").includes(word.toLowerCase()));

function patternOf(vocabulary: Vocabulary): RegExp {
  const { weekdays, months, relative, articles, joints, partsOfDay, otherwise } = vocabulary;
  const { nextWeek, weekAfterNext, last } = vocabulary;
  const weekday = `(?<weekday>${weekdays.join("|")})(?![\\p{L}])`;
  // The short forms are words of their own where no date follows: "so", "mer", "mar".
  const fullNames = weekdays.map((names) => names.split("|", 1)[0]).join("|");
  const fullWeekday = `(?<weekday>${fullNames})(?:${partsOfDay})?(?![\\p{L}])`;
  const month = `(?:de )?(?<month>${months.join("|")})(?![\\p{L}])\\.?`;
  const numberOfDay = (name: string) => `(?<${name}>[12]\\d|3[01]|0?[1-9])`;
  const year = (name: string) => `(?:,? (?:de )?(?<${name}>20\\d\\d)(?!\\d))?`;
  const lead = `(?:${weekday}\\.?(?:,? (?:${articles}))?,? ?\\(?)?`;
  const dates = [
    `(?<iso>20\\d\\d-[01]\\d-[0-3]\\d)(?!\\d)`,
    `${numberOfDay("day1")}(?:\\.|er|º|ª)? ?${month}${year("year1")}`,
    `${numberOfDay("day2")}(?:\\. ?(?<figure>1[0-2]|0?[1-9])\\.(?: ?(?<year2>20\\d\\d|\\d\\d)(?![\\d.]))?|[/.-](?<figure>1[0-2]|0?[1-9])(?:[/.-](?<year2>20\\d\\d|\\d\\d))?(?![\\d./]))`,
    // Shares the month of the next one.
    `${numberOfDay("day3")}(?:\\.|er|º)?(?= ?(?:${joints}) ?(?:(?:${articles}) )?(?:(?:${weekdays.join("|")})\\.?,? (?:(?:${articles}) )?)?(?:\\d{1,2}\\.?(?:, ?| (?:${joints}) ))?\\d{1,2}(?:\\.|er|º)? ?(?:de )?(?<shared>${months.join("|")})(?![\\p{L}]))`,
  ];
  const before = [
    `(?<nextBefore>${nextWeek.before})`,
    `(?<afterNextBefore>${weekAfterNext.before})`,
    `(?<lastBefore>${last.before})`,
  ].join("|");
  const behind = [
    `(?<nextBehind>${nextWeek.behind})`,
    `(?<afterNextBehind>${weekAfterNext.behind})`,
    `(?<lastBehind>${last.behind})`,
  ].join("|");
  const alone = `(?:(?:${before}) )?(?:${fullWeekday}|${weekday}(?=\\.?,? ?~))(?:,? (?:${behind})(?![\\p{L}]))?`;
  const inAMonth = `(?:${fullWeekday}|${weekday}\\.),? (?:(?:${articles}) )?${numberOfDay("dayAlone")}(?:\\.|er|º)?(?=$|[\\s,;)~?!])(?! (?:\\p{L}{4}|%|€))`;
  const relativeDay = `(?<!(?:${otherwise}) )(?<relative>${relative.toReversed().join("|")})(?![\\p{L}])`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}./-])(?:${lead}(?:${dates.join("|")})|${relativeDay}|${inAMonth}|${alone})`,
    "giu",
  );
}

/** Any 29 February is a day until its year is known. */
const LEAP_YEAR = 2028;
const MOST_DAYS = 60;
