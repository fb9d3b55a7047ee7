import { Temporal } from "temporal-polyfill";
import type { Range } from "./passage";
import { spokenClocksIn } from "./spoken-clocks";

/**
 * A time of day, or from one to another, as written: "2-4pm", "10:00-11:00", "noon", "between 9 and 11.30am", "14 Uhr",
 * "de 9h à 10h30", "a las 4 de la tarde".
 */
export type Clock = Range & { from: Temporal.PlainTime; to: Temporal.PlainTime | null };

/** All times of day in a text, in their order. Bare numbers count only where a range or "at" makes them a time. */
export function clocksIn(text: string): Clock[] {
  const spoken = spokenClocksIn(text);
  const isSpoken = ({ start, end }: Part) => spoken.some((one) => one.start < end && start < one.end);
  const parts = [...text.matchAll(PART)]
    .map(partOf)
    .filter((part) => part !== null)
    .filter((part) => !isSpoken(part));
  const clocks: Clock[] = [];
  const isOfColumns = () => START_AND_END.test(text);
  for (let index = 0; index < parts.length; index++) {
    const [first, second] = [parts[index], parts[index + 1]];
    if (!first) break;
    const lead = text.slice(Math.max(0, first.start - 14), first.start);
    const isLedIn = TAKES_A_TIME.test(lead);
    const isSure = (part: Part) =>
      saysSo(part) ||
      (isLedIn && part.minute !== null) ||
      AT_THE_HOUR.test(lead) ||
      (part === first && part.minute !== null && ON_A_DAY.test(text.slice(part.end, part.end + 12))) ||
      (part === first && isHourOfADay(text, part)) ||
      (part === first && isHourAlone(text, part, lead)) ||
      (part.minute === null && part.hour <= 12 && OF_THE_DAY.test(text.slice(part.end, part.end + 20)));
    const joint = second ? text.slice(first.end, second.start) : "";
    const isJoined =
      (JOINS.test(joint) || (joint === "\t" && saysSo(first) && isOfColumns())) &&
      (!LEADS_TO_HOUR.test(joint) || saysSo(first) || FROM.test(lead));
    const isRange =
      second &&
      isJoined &&
      (isSure(second) || isSpanOfADay(text, first, second, joint)) &&
      !isPrice(text, first);
    if (first.isLength && !isLedIn) continue;
    if (isRange) {
      const [from, to] = asRange(first, second);
      clocks.push({ start: first.start, end: second.end, from, to });
      index++;
    } else if (isSure(first) && !isPrice(text, first) && isAlone(text, first)) {
      clocks.push({ start: first.start, end: first.end, from: timeOf(first, first.half), to: null });
    }
  }
  return spoken.length === 0 ? clocks : [...clocks, ...spoken].toSorted((a, b) => a.start - b.start);
}

type Half = "am" | "pm" | null;
type Part = Range & {
  hour: number;
  minute: number | null;
  mark: string;
  half: Half;
  isPadded: boolean;
  /** "1h30" is how long it takes as well as when it is. */
  isLength: boolean;
};

function partOf(match: RegExpMatchArray): Part | null {
  const { hour = "12", mark = "", minute, unit, late, half } = match.groups ?? {};
  const [whole] = match;
  const start = match.index ?? 0;
  const part = {
    start,
    end: start + whole.length,
    hour: Number(hour),
    minute: (minute ?? late) === undefined ? null : Number(minute ?? late),
    mark: unit === undefined || (mark === ":" && minute !== undefined) ? mark : "h",
    isLength: Number(hour) <= 6 && !half && (mark === "h" || /^ ?h/i.test(unit ?? "")),
    isPadded: hour.startsWith("0"),
  };
  if (/^(?:12 ?)?[nm]/i.test(whole)) return { ...part, hour: 12, minute: 0, mark: ":", half: "pm" };
  if (part.hour === 24 && part.minute === null) return null;
  if (part.hour > 24 || (half && part.hour > 12) || (unit && part.hour === 24)) return null;
  return { ...part, half: half ? (IN_THE_MORNING.test(half) ? "am" : "pm") : null };
}

const isHourAlone = (text: string, { start, end, hour }: Part, lead: string): boolean =>
  start > 0 &&
  hour >= 7 &&
  hour <= 20 &&
  /(?<![\p{L}])um $/iu.test(lead) &&
  IS_HOUR_ALONE.test(text.slice(end, end + 10));

/** "Thursday at 10 then", "Tues about 4": behind a weekday a bare figure is an hour. */
const isHourOfADay = (text: string, { start, end, hour, minute, half }: Part): boolean =>
  minute === null &&
  half === null &&
  hour >= 1 &&
  hour <= 12 &&
  ((DAY_AT.test(text.slice(Math.max(0, start - 34), start)) && ENDS_HOUR.test(text.slice(end, end + 12))) ||
    (BEFORE_HOUR.test(text.slice(Math.max(0, start - 8), start)) &&
      ON_A_DAY.test(text.slice(end, end + 12))));

/** "Between 10 and 12 on Monday", "Thursday from 2 to 4": beside a weekday two bare figures are hours. */
const isSpanOfADay = (text: string, first: Part, second: Part, joint: string): boolean =>
  first.minute === null &&
  second.minute === null &&
  first.hour <= 20 &&
  second.hour <= 20 &&
  JOINS_HOURS.test(joint) &&
  SPAN_FROM.test(text.slice(Math.max(0, first.start - 34), first.start)) &&
  (DAY_SPAN.test(text.slice(Math.max(0, first.start - 34), first.start)) ||
    ON_ONE_DAY.test(text.slice(second.end, second.end + 16)));

/** Whether a part says by itself that it is a time of day. */
function saysSo({ minute, half, mark }: Part): boolean {
  return half !== null || (minute !== null && mark !== ".") || mark === "h";
}

/** Not a part of a longer figure: a date, a version, a ratio. */
function isAlone(text: string, { start, end }: Part): boolean {
  return (
    !/[\d.,:/$£€#-]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^[\d%:/]|^[.,]\d|^ ?(?:par|por|pro|al|je|de travail|de trabajo|semanales|hebdo\p{L}*|täglich) /iu.test(
      text.slice(end, end + 16),
    )
  );
}

function isPrice(text: string, { start }: Part): boolean {
  return /[$£€¥#/]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** "3:30-4:15pm" and "11-1pm": the half of the day is said once, and the first time is the earlier one. */
function asRange(first: Part, second: Part): [Temporal.PlainTime, Temporal.PlainTime] {
  const to = timeOf(second, second.half);
  const shared = timeOf(first, first.half ?? second.half);
  const isLater = Temporal.PlainTime.compare(shared, to) >= 0;
  return [isLater && first.half === null ? timeOf(first, "am") : shared, to];
}

/** A bare "2:30" in a working day is in the afternoon; "02:30" is written by the 24-hour clock. */
function timeOf({ hour, minute, mark, isPadded }: Part, half: Half): Temporal.PlainTime {
  const isBare = mark === ":" || (mark === "" && minute === null);
  const isAfternoon = half === "pm" || (half === null && isBare && !isPadded && hour >= 1 && hour <= 6);
  const full = half === "am" ? hour % 12 : isAfternoon ? (hour % 12) + 12 : hour % 24;
  return Temporal.PlainTime.from({ hour: full, minute: minute ?? 0 });
}

const HALF =
  "in the (?:morning|afternoon|evening)|a\\.m\\.?|am\\b|p\\.m\\.?|pm\\b|(?:nachmittags|vormittags|morgens|abends|mittags|de la (?:mañana|tarde|noche)|du (?:matin|soir)|de l'après-midi)(?![\\p{L}])";
const IN_THE_MORNING = /^a|^in the morning|^vor|^morgens|mañana|matin/i;
/** "14 Uhr 30" is written with its minutes last; so is "14 h 30". */
const PART = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])(?:(?<hour>\d{1,2})(?:(?<mark>[:.h]| h )(?<minute>[0-5]\d)(?!\d)|(?=\D|$))(?:(?<unit> ?(?:uhr|heures?|horas?|hs?)(?![\p{L}\p{N}_]))(?: (?<late>[0-5]\d)(?![\d:.]))?)?(?: ?(?<half>${HALF}))?|(?:12 ?)?(?:noon|midday|midi|mediodía)(?![\p{L}]))(?![\p{L}\p{N}_])`,
  "giu",
);
/** Words after which "11.15" is a time of day. */
const TAKES_A_TIME =
  /(?:(?<![\p{L}])(?:at|from|between|kl\.?|um|ab|von|gegen|zwischen|a las?|las|à|vers|entre|dès|uhrzeit:|hora:|heure :|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)|day|dì) ?$/iu;
/** Words after which a bare figure is one: "a las 10", "um 10". */
const AT_THE_HOUR = /(?<![\p{L}])(?:a las?|entre las|desde las|antes de las?) $/iu;
const DAY_AT =
  /(?<![\p{L}])(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|tmrw|today)(?: ?\(?(?:the )?\d{1,2}(?:st|nd|rd|th)?\)?)?,? (?:at|about|around|before|by) $/iu;
/** "Before 11 on Friday". */
const BEFORE_HOUR = /(?<![\p{L}])(?:before|by|until) $/iu;
const ON_A_DAY = /^ (?:on |this |next )?(?:mon|tue|wed|thu|fri|sat|sun)/i;
/** The head of a table that has a column for each end of a time. */
const START_AND_END =
  /(?<![\p{L}])(?:start|from|begins?|von|beginn|début|de|inicio|desde)[^\n\t]{0,12}\t(?:end|to|until|finish|ende|bis|fin|à|hasta|a)(?![\p{L}])/iu;
const SPAN_FROM = /(?<![\p{L}])(?:between|from|zwischen|von|entre|de) $/iu;
const JOINS_HOURS = /^ ?(?:and|to|-|und|bis|et|y|à|a) ?$/iu;
const DAY_SPAN =
  /(?<![\p{L}])(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:diens|donners|frei|sams|sonn|mon)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|tomorrow|morgen),? (?:any ?time |sometime |irgendwann )?(?:between|from|zwischen|von|entre|de) $/iu;
const ON_ONE_DAY =
  /^ (?:on |this |next |am )?(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow)(?![\p{L}])/iu;
/** "By 4 this afternoon", "at 9 tomorrow morning". */
const OF_THE_DAY = /^ (?:this|tomorrow) (?:morning|afternoon|evening)(?![\p{L}])/iu;
const ENDS_HOUR =
  /^(?:[.,;?!)]|\n|$| (?:it|if|when|or|and|in|on|for|with|then|after|would|works?|suits?|is|please|sharp|o'clock)(?![\p{L}]))/iu;
/** "Um 11 oder um 14", and not "um 11 Personen". */
const IS_HOUR_ALONE = /^(?: ?[.,;?!)]| (?:oder|und|am|bei|in|im|per|via|passen)(?![\p{L}])|$)/u;
/** What joins two hours behind "de", and elsewhere leads from a day to its hour: "le mardi 10 à 14h". */
const LEADS_TO_HOUR = /^ ?(?:à|a|a las|y las|et|y) ?$/i;
const FROM = /(?<![\p{L}])(?:de|entre|desde)(?: las?)? $/iu;
const JOINS = /^ ?(?:-|to|until|till|and|bis|und|a|a las|à|y|y las|et|hasta las) ?$/i;
