import { Temporal } from "temporal-polyfill";
import { type Clock, clocksIn } from "./clocks";
import { type Calendar, type Day, daysIn } from "./days";
import type { Passage, Range } from "./passage";
import type { Fact } from "./proposal";
import { inZone, statedZone, zoneAt } from "./zones";

/** The times at which the writer proposes to talk, each once, the earliest first; never one that is past or a deadline. */
export function readProposedTimes(
  passages: readonly Passage[],
  calendar: Calendar,
  deadline: Fact | null,
): Fact[] {
  for (const passage of passages) {
    const times = timesIn(passage, calendar).filter(({ fact }) => !overlaps(fact, deadline));
    if (times.length > 0) return once(times);
  }
  return [];
}

type Time = { fact: Fact; instant: string };

function timesIn(passage: Passage, calendar: Calendar): Time[] {
  const { text } = passage;
  const clocks = clocksIn(text.slice(0, MAX_CHARACTERS));
  const days = daysIn(text, clocks, calendar);
  const general = statedZone(text, calendar.senderOffset);
  return clocks.flatMap((clock) => {
    const day = dayOf(clock, days, text);
    if (
      !day ||
      isNotProposed(text, clock, day) ||
      Temporal.PlainDate.compare(day.date, calendar.sent.toPlainDate()) < 0
    )
      return [];
    const said = zoneAt(text, clock.end, calendar.senderOffset);
    const zone = said?.zone ?? general;
    const [from, to] = isMove(text, clock) ? [clock.to ?? clock.from, null] : [clock.from, clock.to];
    const start = inZone(day.date.toPlainDateTime(from), zone);
    const end = to && inZone(day.date.toPlainDateTime(to), zone);
    const fact = passage.citeAs(
      end ? `${start}/${end}` : start,
      spanOf(clock, day),
      said || general ? "high" : "medium",
    );
    return [{ fact, instant: zone ? Temporal.Instant.from(start).toString() : start }];
  });
}

/** "Could we move it from 2pm to 4pm?" names the old time and the new one. */
function isMove(text: string, clock: Clock): boolean {
  return /\b(?:move|moved|moving|push|pushed|shift|shifted|change|changed)\b[^.?!\n]{0,60}\bfrom $/i.test(
    text.slice(Math.max(0, clock.start - 80), clock.start),
  );
}

/**
 * The day that a time of day belongs to: one right beside it, else the last one before it on its line, else, for a
 * line that begins with the time or its label, the last one above.
 */
function dayOf(clock: Clock, days: readonly Day[], text: string): Day | null {
  const before = days.findLast((day) => day.start <= clock.start);
  if (before && clock.start <= before.end) return before;
  const after = days.find((day) => day.start >= clock.end);
  if (before && BESIDE.test(text.slice(before.end, clock.start))) return before;
  if (after && LEADS_TO_DAY.test(text.slice(clock.end, after.start))) return after;
  if (!before) return null;
  const between = text.slice(before.end, clock.start);
  if (!between.includes("\n")) return before;
  return between.length < 700 && STARTS_LINE.test(between) ? before : null;
}

/** What stands before the time or the day says that it is no proposal: a deadline, an old time, a start date. */
function isNotProposed(text: string, clock: Clock, day: Day): boolean {
  const first = Math.min(clock.start, day.start);
  const lead =
    text
      .slice(Math.max(0, first - 60), first)
      .split("\n")
      .at(-1) ?? "";
  const beforeClock = text.slice(Math.max(0, clock.start - 14), clock.start);
  return NOT_PROPOSED.test(lead) || DEADLINE.test(beforeClock);
}

function overlaps(time: Fact, deadline: Fact | null): boolean {
  return (
    deadline !== null &&
    time.span.source === deadline.span.source &&
    time.span.start < deadline.span.end &&
    deadline.span.start < time.span.end
  );
}

function once(times: readonly Time[]): Fact[] {
  const byInstant = new Map<string, Fact>();
  for (const { fact, instant } of times) if (!byInstant.has(instant)) byInstant.set(instant, fact);
  return [...byInstant].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/** The words from the day to the time where they stand side by side, else the time alone. */
function spanOf(clock: Clock, day: Day): Range {
  const range = { start: Math.min(clock.start, day.start), end: Math.max(clock.end, day.end) };
  const apart = range.end - range.start - (clock.end - clock.start) - (day.end - day.start);
  return apart <= 12 ? range : clock;
}

const MAX_CHARACTERS = 20_000;
const BESIDE = /^[ ,:(⋅-]{0,4}(?:at|around|about|after|from|between|@|any ?time between)?[ :]{0,2}$/i;
const LEADS_TO_DAY = /^ ?(?:\([^()\n]{0,40}\)|[A-Z]{2,4}|[\w ]{0,22}(?= on ))?,? ?(?:on )?$/;
const STARTS_LINE = /\n[ •·-]{0,4}(?:[\p{L} ]{0,24}(?: ?:|\t) ?)?(?:from |at |between )?$/iu;
const NOT_PROPOSED =
  /\b(?:old time|originally|was (?:scheduled|planned|set)|previously|instead of|moved from|changed from|rather than|start date|start(?:ing)? on|first day|sent|received|applied|deadline|expires?|valid until|valid through|by|before|until|no later than|last)\b[ :,]{0,3}(?:\w{0,9}[ ,:]){0,3}$/i;
const DEADLINE = /\b(?:by|before|until|no later than)(?: the)? $/i;
