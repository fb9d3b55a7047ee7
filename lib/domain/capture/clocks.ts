import { Temporal } from "temporal-polyfill";
import type { Range } from "./passage";

/** A time of day, or from one to another, as written: "2-4pm", "10:00-11:00", "noon", "between 9 and 11.30am". */
export type Clock = Range & { from: Temporal.PlainTime; to: Temporal.PlainTime | null };

/** All times of day in a text, in their order. Bare numbers count only where a range or "at" makes them a time. */
export function clocksIn(text: string): Clock[] {
  const parts = [...text.matchAll(PART)].map(partOf).filter((part) => part !== null);
  const clocks: Clock[] = [];
  for (let index = 0; index < parts.length; index++) {
    const [first, second] = [parts[index], parts[index + 1]];
    if (!first) break;
    const isLedIn = TAKES_A_TIME.test(text.slice(Math.max(0, first.start - 12), first.start));
    const isSure = (part: Part) => saysSo(part) || (isLedIn && part.minute !== null);
    const isRange =
      second && JOINS.test(text.slice(first.end, second.start)) && isSure(second) && !isPrice(text, first);
    if (isRange) {
      const [from, to] = asRange(first, second);
      clocks.push({ start: first.start, end: second.end, from, to });
      index++;
    } else if (isSure(first) && !isPrice(text, first) && isAlone(text, first)) {
      clocks.push({ start: first.start, end: first.end, from: timeOf(first, first.half), to: null });
    }
  }
  return clocks;
}

type Half = "am" | "pm" | null;
type Part = Range & { hour: number; minute: number | null; mark: string; half: Half; isPadded: boolean };

function partOf(match: RegExpMatchArray): Part | null {
  const [whole, hour = "12", mark = "", minute, half] = match;
  const start = match.index ?? 0;
  const part = {
    start,
    end: start + whole.length,
    hour: Number(hour),
    minute: minute === undefined ? null : Number(minute),
    mark,
    isPadded: hour.startsWith("0"),
  };
  if (/^[nm]/i.test(whole)) return { ...part, hour: 12, minute: 0, mark: ":", half: "pm" };
  if (part.hour > 24 || (half && part.hour > 12)) return null;
  return { ...part, half: half ? (/^a/i.test(half) ? "am" : "pm") : null };
}

/** Whether a part says by itself that it is a time of day. */
function saysSo({ minute, half, mark }: Part): boolean {
  return half !== null || (minute !== null && mark !== ".") || mark === "h";
}

/** Not a part of a longer figure: a date, a version, a ratio. */
function isAlone(text: string, { start, end }: Part): boolean {
  return (
    !/[\d.,:/$£€#-]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^[\d%:/]|^[.,]\d/.test(text.slice(end, end + 2))
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
  const isAfternoon = half === "pm" || (half === null && mark === ":" && !isPadded && hour >= 1 && hour <= 6);
  const full = half === "am" ? hour % 12 : isAfternoon ? (hour % 12) + 12 : hour % 24;
  return Temporal.PlainTime.from({ hour: full, minute: minute ?? 0 });
}

const PART =
  /(?<![\w.])(?:(\d{1,2})(?:([:.h])([0-5]\d)|(?=\D|$))(?: ?(a\.?m\b\.?|p\.?m\b\.?))?|noon\b|midday\b)(?![\w])/gi;
/** Words after which "11.15" is a time of day. */
const TAKES_A_TIME = /(?:\b(?:at|from|between|kl\.?|um|a las|à)|day) ?$/i;
const JOINS = /^ ?(?:-|to|until|till|and|bis|a|à) ?$/i;
