import { Temporal } from "temporal-polyfill";
import type { Clock } from "./clocks";
import type { Calendar, Day } from "./days";
import type { Passage, Range } from "./passage";
import { anyOf, endsWith } from "./phrases";
import type { Fact } from "./proposal";
import { type Schedule, scheduleOf } from "./schedule";
import { inZone } from "./zones";

/**
 * The times at which the writer proposes to talk, each once, the earliest first; never one that is past, nor the hour
 * of a deadline. The first passage that names any is enough: a subject repeats what the text says.
 */
export function readProposedTimes(
  passages: readonly Passage[],
  calendar: Calendar,
  deadline: Fact | null,
): Fact[] {
  if (isCalledOff(passages.map(({ text }) => text).join("\n"))) return [];
  for (const passage of passages) {
    const times = timesIn(passage, calendar).filter(({ fact }) => !overlaps(fact, deadline));
    if (times.length > 0) return once(times);
  }
  return [];
}

/** A meeting that is called off leaves no time to hold, unless another one is named instead. */
const isCalledOff = (text: string) => CALLED_OFF.test(text) && !NAMES_ANOTHER.test(text);

type Time = { fact: Fact; instant: string };

function timesIn(passage: Passage, calendar: Calendar): Time[] {
  const schedule = scheduleOf(passage, calendar);
  const today = calendar.sent.toPlainDate();
  return schedule.clocks.flatMap((clock) => {
    const day = dayOf(clock, schedule);
    if (!day || Temporal.PlainDate.compare(day.date, today) < 0 || !isProposed(clock, day, schedule.text))
      return [];
    return [timeOf(passage, clock, day, schedule)];
  });
}

function timeOf(passage: Passage, clock: Clock, day: Day, { text, zoneBehind }: Schedule): Time {
  const zone = zoneBehind(clock.end);
  const [from, to] = isMove(text, clock) ? [clock.to ?? clock.from, null] : [clock.from, clock.to];
  const start = inZone(day.date.toPlainDateTime(from), zone);
  const value = to ? `${start}/${inZone(day.date.toPlainDateTime(to), zone)}` : start;
  const fact = passage.citeAs(value, spanOf(clock, day), zone ? "high" : "medium");
  return { fact, instant: zone ? Temporal.Instant.from(start).toString() : start };
}

/**
 * The day that a time of day belongs to: one right beside it, else the last one before it on its line, else, for a
 * line that begins with the time or its label, the last one above.
 */
function dayOf(clock: Clock, { text, days }: Schedule): Day | null {
  const before = days.findLast((day) => day.start <= clock.start);
  const after = days.find((day) => day.start >= clock.end);
  const between = before ? text.slice(before.end, clock.start) : "";
  if (before && BESIDE.test(between)) return before;
  if (after && LEADS_TO_DAY.test(text.slice(clock.end, after.start))) return after;
  if (!before || !between.includes("\n")) return before ?? null;
  return between.length < 700 && STARTS_LINE.test(between) ? before : null;
}

/** Whether nothing before the day or the time says otherwise: a deadline, an old time, a start date. */
function isProposed(clock: Clock, day: Day, text: string): boolean {
  const start = Math.min(clock.start, day.start);
  const line =
    text
      .slice(Math.max(0, start - 60), start)
      .split("\n")
      .at(-1) ?? "";
  return (
    !OTHERWISE.test(line) &&
    !UNTIL.test(line) &&
    !UNTIL.test(text.slice(Math.max(0, clock.start - 20), clock.start))
  );
}

/** "Could we move it from 2pm to 4pm?" names the old time and the new one. */
function isMove(text: string, { start }: Clock): boolean {
  return MOVED_FROM.test(text.slice(Math.max(0, start - 80), start));
}

function overlaps({ span }: Fact, deadline: Fact | null): boolean {
  if (span.source !== deadline?.span.source) return false;
  return span.start < deadline.span.end && deadline.span.start < span.end;
}

/** "1:00pm ET / 10:00am PT" is one time. */
function once(times: readonly Time[]): Fact[] {
  const byInstant = new Map<string, Fact>();
  for (const { fact, instant } of times) if (!byInstant.has(instant)) byInstant.set(instant, fact);
  return [...byInstant].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/** The words from the day to the time where they stand side by side, else the time alone. */
function spanOf(clock: Clock, day: Day): Range {
  const [start, end] = [Math.min(clock.start, day.start), Math.max(clock.end, day.end)];
  const apart = end - start - (clock.end - clock.start) - (day.end - day.start);
  return apart <= 12 ? { start, end } : clock;
}

const CALLED_OFF = anyOf("cancell?ed", "(?:have|need|had) to cancel", "cancel(?:ling|ing) (?:your|our|the)");
const NAMES_ANOTHER = anyOf(
  "instead|how about|would any",
  "new (?:time|slot|date)s? (?:is|are|would)",
  "reschedul\\w+ (?:to|for)",
  "does … work",
  "could you (?:do|make)",
);
const BESIDE = /^[ ,:(⋅-]{0,4}(?:at|around|about|after|from|between|@|any ?time between)?[ :]{0,2}$/i;
const LEADS_TO_DAY = /^ ?(?:\([^()\n]{0,40}\)|[A-Z]{2,4}|[\w ]{0,22}(?= on ))?,? ?(?:on )?$/;
const STARTS_LINE = /\n[ •·-]{0,4}(?:[\p{L} ]{0,24}(?: ?:|\t) ?)?(?:from |at |between )?$/iu;
const OTHERWISE = anyOf(
  "(?:old time|originally|was (?:scheduled|planned|set)|previously|instead of|moved from|changed from|rather than)[ :,]{0,3}[\\w ]{0,20}$",
  "(?:start date|start(?:ing)? on|first day|sent|received|applied|expires?)[ :,]{0,3}[\\w ]{0,20}$",
);
const UNTIL = endsWith(
  "(?:deadline|valid|by|before|until|through|no later than|last)(?: the| on| end of| close of)?",
);
const MOVED_FROM =
  /\b(?:move|moved|moving|push|pushed|shift|shifted|change|changed)\b[^.?!\n]{0,60}\bfrom $/i;
