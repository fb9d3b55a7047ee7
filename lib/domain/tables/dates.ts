import { DAY_MS } from "@/lib/domain/time/spans";

/** In 03/04/2026: the third of April, or the fourth of March. */
export type DateOrder = "day-first" | "month-first";

/**
 * What a cell says of a day, as ISO 8601: a day, a day with its time, or an instant where it names an offset.
 * `either`: both numbers may be the month. `impossible`: it is written as a day, and there is no such day.
 */
export type DateReading =
  | { readonly kind: "moment"; readonly value: string; readonly shows: DateOrder | null }
  | { readonly kind: "either"; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly kind: "impossible" }
  | { readonly kind: "no-date" };

/** Reads a day in any of the ways in which people and programs write one. */
export function readDate(written: string): DateReading {
  const text = written.trim().slice(0, 60);
  const number = Number(text);
  if (/^[2-7]\d{4}(?:\.\d{1,12})?$/.test(text) && number >= SERIAL_1970)
    return certain(new Date((number - SERIAL_1970) * DAY_MS).toISOString().slice(0, 10));
  if (/^(?:\d{10}|\d{13})$/.test(text))
    return certain(new Date(text.length === 10 ? number * 1000 : number).toISOString());
  return readYearFirst(text) ?? readNumbers(text) ?? readNamed(text) ?? { kind: "no-date" };
}

/**
 * Which number is the day wherever both may be, told by those cells of all the columns in which only one can be:
 * `undecided` when none tells, or some tell one and some the other; `unneeded` when no cell asks.
 */
export function orderOf(texts: Iterable<string>): DateOrder | "undecided" | "unneeded" {
  const shown = new Set<DateOrder>();
  let isAsked = false;
  for (const text of texts) {
    const reading = readDate(text);
    if (reading.kind === "either") isAsked = true;
    if (reading.kind === "moment" && reading.shows) shown.add(reading.shows);
  }
  if (!isAsked) return "unneeded";
  const [first, ...others] = shown;
  return first !== undefined && others.length === 0 ? first : "undecided";
}

/** The first of January 1970, as spreadsheets count days. */
const SERIAL_1970 = 25_569;

/** 2026-03-05, 2026/3/5, 2026-03-05 14:22:10, 2026-03-05T14:22:10.123Z, with an offset. */
function readYearFirst(text: string): DateReading | null {
  const match = YEAR_FIRST.exec(text);
  if (!match) return null;
  const [, year = "", , month = "", day = "", hour, minute, , zone] = match;
  const value = dayOf(Number(year), Number(month), Number(day));
  if (!value || hour === undefined || minute === undefined) return certain(value);
  return certain(withTime(value, Number(hour), Number(minute), zone));
}

/** 3/4/26, 03.04.2026, 3-4-2026, 3/7/24, 2:22 PM. */
function readNumbers(text: string): DateReading | null {
  const match = NUMBERS.exec(text);
  if (!match) return null;
  const [, first = "", separator, second = "", writtenYear = "", hour, minute, half] = match;
  const year = wholeYear(writtenYear);
  const timed = (day: string | null) =>
    day && hour && minute ? withTime(day, clockHour(Number(hour), half), Number(minute)) : day;
  const dayFirst = timed(dayOf(year, Number(second), Number(first)));
  const monthFirst = timed(dayOf(year, Number(first), Number(second)));
  if (dayFirst === monthFirst) return certain(dayFirst);
  if (dayFirst === null) return certain(monthFirst, "month-first");
  if (monthFirst === null) return certain(dayFirst, separator === "." ? null : "day-first");
  // Between points the day stands first, wherever points are written.
  return separator === "." ? certain(dayFirst) : { kind: "either", dayFirst, monthFirst };
}

/** 5 March 2026, 05-Mar-26, 5. März 2026, 5 de marzo de 2026, March 5th, 2026, Thu Mar 05 2026 10:00:00 GMT+0100. */
function readNamed(text: string): DateReading | null {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const {
    day = "",
    month = "",
    year = "",
  } = (DAY_NAME_YEAR.exec(plain) ?? NAME_DAY_YEAR.exec(plain))?.groups ?? {};
  const number = MONTHS.findIndex((names) => names.includes(month)) + 1;
  return number === 0 ? null : certain(dayOf(wholeYear(year), number, Number(day)));
}

const YEAR_FIRST =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(\s?(Z|UTC|[+-]\d{2}:?\d{2}))?)?$/i;
const NUMBERS =
  /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[,T]?\s{0,3}(\d{1,2}):(\d{2})(?::\d{2})?\s?([ap])?\.?(?:m\.?)?)?$/i;
const WEEKDAY = "(?:\\p{L}{2,10}[.,]{0,2} )?";
const REST = "(?:[ ,]{1,2}(?:\\d{1,2}:\\d{2}|gmt).{0,40})?$";
const DAY_NAME_YEAR = new RegExp(
  `^${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?[ -](?:de )?(?<month>\\p{L}{3,10})\\.?,?[ -](?:del? )?(?<year>\\d{4}|\\d{2})${REST}`,
  "u",
);
const NAME_DAY_YEAR = new RegExp(
  `^${WEEKDAY}(?<month>\\p{L}{3,10})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${REST}`,
  "u",
);

/** Without accents, in English, German, French and Spanish. */
const MONTHS = [
  "jan january januar janner jaenner janvier janv enero ene",
  "feb february februar fevrier fevr fev febrero",
  "mar march marz maerz mrz mars marzo",
  "apr april avril avr abril abr",
  "may mai mayo",
  "jun june juni juin junio",
  "jul july juli juillet juil julio",
  "aug august aout agosto ago",
  "sep sept september septembre septiembre setiembre set",
  "oct october okt oktober octobre octubre",
  "nov november novembre noviembre",
  "dec december dez dezember decembre diciembre dic",
].map((names) => names.split(" "));

const certain = (value: string | null, shows: DateOrder | null = null): DateReading =>
  value === null ? { kind: "impossible" } : { kind: "moment", value, shows };

/** Two figures are of this century up to 69, as spreadsheets have it. */
const wholeYear = (written: string): number =>
  written.length === 4 ? Number(written) : Number(written) + (Number(written) < 70 ? 2000 : 1900);

/** Before and after these years nobody looked, or will look, for work here. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2099];

function dayOf(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  // A day too many would be one of the next month.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

function withTime(day: string, hour: number, minute: number, zone?: string): string | null {
  if (hour > 23 || minute > 59) return null;
  const time = `${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return zone === undefined ? time : `${time}${/^[zu]/i.test(zone) ? "Z" : zone}`;
}

function clockHour(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}
