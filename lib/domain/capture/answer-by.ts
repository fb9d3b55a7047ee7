import type { Temporal } from "temporal-polyfill";
import type { Clock } from "./clocks";
import type { Calendar, Day } from "./days";
import { isAskedFor, isNamedDeadline, sentenceAround } from "./deadline-words";
import type { Passage, Range } from "./passage";
import { placesOf } from "./phrases";
import type { Confidence, Fact } from "./proposal";
import { type Schedule, scheduleOf } from "./schedule";
import { inZone } from "./zones";

/** By when the writer asks for an answer; null when no day is given for one. */
export function readAnswerBy(own: Passage, calendar: Calendar): Fact | null {
  const schedule = scheduleOf(own, calendar);
  const asked =
    atADay(schedule) ?? afterSomeTime(schedule.text, calendar) ?? atTheWeeksEnd(schedule.text, calendar);
  return asked && own.citeAs(asked.value, asked.range, asked.confidence);
}

type Deadline = { value: string; range: Range; confidence: Confidence };

/** "by Thursday 5 March", "before Friday, 24 July at 5 pm PT", "the deadline is 12 June". */
function atADay(schedule: Schedule): Deadline | null {
  for (const day of schedule.days) {
    const sentence = sentenceAround(schedule.text, day);
    const isNamed = isNamedDeadline(sentence.before);
    if (!isNamed && !isAskedFor(sentence)) continue;
    const clock = schedule.clocks.find((one) => isBeside(one, day, schedule.text));
    const range = {
      start: Math.min(day.start, clock?.start ?? day.start),
      end: Math.max(day.end, clock?.end ?? day.end),
    };
    return {
      value: momentOf(day, clock, schedule, range.end),
      range,
      confidence: isNamed ? "high" : "medium",
    };
  }
  return null;
}

function momentOf(day: Day, clock: Clock | undefined, { zoneBehind }: Schedule, end: number): string {
  if (!clock) return day.date.toString();
  return inZone(day.date.toPlainDateTime(clock.to ?? clock.from), zoneBehind(clock.end) ?? zoneBehind(end));
}

/** A time of day next to the day: "by 5pm on Friday", "by Friday at 5pm". */
function isBeside(clock: Clock, day: Day, text: string): boolean {
  if (clock.start >= day.end) return /^,? ?(?:at |\()?$/i.test(text.slice(day.end, clock.start));
  return (
    clock.end <= day.start &&
    /^ ?\(?[A-Z]{0,4}\)?,? ?(?:time )?(?:on )?$/i.test(text.slice(clock.end, day.start))
  );
}

/** "within 48 hours", "in the next three days", "within 5 business days". */
function afterSomeTime(text: string, { sent }: Calendar): Deadline | null {
  for (const count of placesOf(text, COUNTED)) {
    const [words, figure = "", working, unit = ""] = count;
    const range = { start: count.index, end: count.index + words.length };
    if (!isAskedFor(sentenceAround(text, range), "within")) continue;
    const amount = NUMBERS.indexOf(figure.toLowerCase()) + 1 || Number(figure);
    return { value: later(sent, amount, unit, working !== undefined).toString(), range, confidence: "high" };
  }
  return null;
}

/** "by the end of the week", "by end of next week": the Friday. */
function atTheWeeksEnd(text: string, { sent }: Calendar): Deadline | null {
  for (const found of placesOf(text, WEEK_END)) {
    const range = { start: found.index, end: found.index + found[0].length };
    if (!isAskedFor(sentenceAround(text, range), "within")) continue;
    const isNext = found[1] !== undefined || sent.dayOfWeek > 5;
    const friday = sent.toPlainDate().add({ days: 5 - sent.dayOfWeek + (isNext ? 7 : 0) });
    return { value: friday.toString(), range, confidence: "high" };
  }
  return null;
}

function later(
  sent: Temporal.ZonedDateTime,
  amount: number,
  unit: string,
  isWorking: boolean,
): Temporal.PlainDate {
  if (/^hour/i.test(unit)) return sent.add({ hours: amount }).toPlainDate();
  if (/^week/i.test(unit)) return sent.toPlainDate().add({ weeks: amount });
  if (!isWorking) return sent.toPlainDate().add({ days: amount });
  let date = sent.toPlainDate();
  for (let left = Math.min(amount, 60); left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) left--;
  }
  return date;
}

const COUNTED =
  /\b(?:within|in|over)(?: the)?(?: next)? (\d{1,3}|one|two|three|four|five|six|seven|a)[ -](?:(business|working|work) )?(hours?|days?|weeks?)\b/gi;
const WEEK_END = /\b(?:by|before) (?:the )?end of (?:the |this |(next ))?(?:working |business )?week\b/gi;
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven"];
