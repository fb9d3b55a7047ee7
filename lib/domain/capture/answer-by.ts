import type { Temporal } from "temporal-polyfill";
import { type Clock, clocksIn } from "./clocks";
import { type Calendar, type Day, daysIn } from "./days";
import type { Passage, Range } from "./passage";
import type { Fact } from "./proposal";
import { inZone, statedZone, zoneAt } from "./zones";

/** By when the writer asks for an answer; null when no day is given for one. */
export function readAnswerBy(own: Passage, calendar: Calendar): Fact | null {
  const asked = datedDeadline(own, calendar) ?? countedDeadline(own, calendar) ?? weekEnd(own, calendar);
  return asked ? own.citeAs(asked.value, asked.range, asked.isAsked ? "high" : "medium") : null;
}

/** Where the deadline stands, so that it is not taken for a proposed time. */
type Deadline = { value: string; range: Range; isAsked: boolean };

/** "by Thursday 5 March", "before Friday, 24 July at 5 pm PT", "the deadline is 12 June". */
function datedDeadline({ text }: Passage, calendar: Calendar): Deadline | null {
  const clocks = clocksIn(text);
  for (const day of daysIn(text, clocks, calendar)) {
    const sentence = sentenceBefore(text, day.start);
    const isNamed = NAMED.test(sentence);
    if (!isNamed && !(UNTIL.test(sentence) && isAskOf(sentence, sentenceAfter(text, day.end)))) continue;
    const clock = clocks.find((one) => belongsTo(one, day, text));
    const zone =
      clock &&
      (zoneAt(text, clock.end, calendar.senderOffset)?.zone ??
        zoneAt(text, Math.max(clock.end, day.end), calendar.senderOffset)?.zone ??
        statedZone(text, calendar.senderOffset));
    const value = clock
      ? inZone(day.date.toPlainDateTime(clock.to ?? clock.from), zone ?? null)
      : day.date.toString();
    const start = Math.min(day.start, clock?.start ?? day.start);
    return {
      value,
      range: { start, end: Math.max(day.end, clock?.end ?? day.end) },
      isAsked: isNamed || /\b(?:please|let (?:me|us) know|confirm|reply|respond|rsvp)\b/i.test(sentence),
    };
  }
  return null;
}

/** A time of day next to the day: "by 5pm on Friday", "by Friday at 5pm". */
function belongsTo(clock: Clock, day: Day, text: string): boolean {
  if (clock.start >= day.start && clock.end <= day.end) return true;
  if (clock.start >= day.end) return /^,? ?(?:at |\()?$/i.test(text.slice(day.end, clock.start));
  return (
    clock.end <= day.start &&
    /^ ?\(?[A-Z]{0,4}\)?,? ?(?:time )?(?:on )?$/i.test(text.slice(clock.end, day.start))
  );
}

/** "within 48 hours", "in the next three days", "within 5 business days". */
function countedDeadline({ text }: Passage, { sent }: Calendar): Deadline | null {
  for (const count of text.matchAll(COUNTED)) {
    const sentence = sentenceBefore(text, count.index);
    if (!isAskOf(sentence, sentenceAfter(text, count.index + count[0].length))) continue;
    const number = NUMBERS[(count[1] ?? "").toLowerCase()] ?? Number(count[1]);
    const date = after(sent, number, (count[3] ?? "").toLowerCase(), count[2] !== undefined);
    return {
      value: date.toString(),
      range: { start: count.index, end: count.index + count[0].length },
      isAsked: true,
    };
  }
  return null;
}

/** "by the end of the week", "by end of next week": the Friday. */
function weekEnd({ text }: Passage, { sent }: Calendar): Deadline | null {
  for (const found of text.matchAll(WEEK_END)) {
    if (!isAskOf(sentenceBefore(text, found.index), sentenceAfter(text, found.index + found[0].length)))
      continue;
    const days = 5 - sent.dayOfWeek + (/next/i.test(found[0]) ? 7 : sent.dayOfWeek > 5 ? 7 : 0);
    const date = sent.toPlainDate().add({ days });
    return {
      value: date.toString(),
      range: { start: found.index, end: found.index + found[0].length },
      isAsked: true,
    };
  }
  return null;
}

function after(
  sent: Temporal.ZonedDateTime,
  count: number,
  unit: string,
  isWorking: boolean,
): Temporal.PlainDate {
  if (unit.startsWith("hour")) return sent.add({ hours: count }).toPlainDate();
  if (unit.startsWith("week")) return sent.toPlainDate().add({ weeks: count });
  if (!isWorking) return sent.toPlainDate().add({ days: count });
  let date = sent.toPlainDate();
  for (let left = Math.min(count, 60); left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) left--;
  }
  return date;
}

/** Whether a sentence asks the reader for something, and is not the writer's promise of when they will be heard from. */
function isAskOf(before: string, after: string): boolean {
  return ASK.test(`${before} ${after}`) && !PROMISE.test(before);
}

function sentenceBefore(text: string, index: number): string {
  const words = text.slice(Math.max(0, index - 240), index);
  return words.split(/[.!?](?= +\p{Lu})|\n\n|\n(?=[•-])/u).at(-1) ?? "";
}

function sentenceAfter(text: string, index: number): string {
  return text.slice(index, index + 160).split(/[.!?](?=\s|$)|\n\n/, 1)[0] ?? "";
}

const UNTIL =
  /\b(?:by|before|until|till|no later than|not later than|on or before|due(?: date)?(?: is| on| by|:)?|expires?(?: on)?|open (?:until|till)|valid (?:until|till|through)|latest by)(?: the)?(?: latest)?(?: (?:at )?(?:the )?(?:end of (?:the )?(?:working |business )?day|close of (?:business|play)|eod|eob|cob|noon|midday|lunchtime|midnight|[\d:.]{1,5} ?(?:am|pm)?(?: [A-Z]{2,4})?))?(?:,| on| this| coming| of| \()*\s?$/i;
const NAMED =
  /\b(?:deadline|rsvp|respond by|reply by|answer by|(?:let (?:me|us) know|get back to (?:me|us)|reply|respond|confirm)(?= ?$)|please (?:respond|reply) by|(?:response|reply|answer|decision) (?:is )?(?:due|needed|required)(?: by| on)?|(?:offer|invitation|link) (?:is valid until|expires(?: on)?))(?: (?:for|to) [^\n.]{2,60})?(?: is| by| on|:)*(?: the)? ?$/i;
const ASK =
  /\b(?:(?:let|tell) (?:me|us)|confirm|reply|respond|response|rsvp|get back to|answer|hear (?:back )?from you|(?:your|any) (?:availability|decision|answer|acceptance|preferences?|times?)|share|submit|send|provide|complete|book|pick|choose|select|schedule|accept|sign|return|upload|fill|finish|decide|decision|deadline|expires?|valid|please|could you|would you|can you|kindly|get in touch)\b/i;
const PROMISE =
  /\b(?:(?:we|i|they|he|she|team|someone)(?:'ll| will| aim| hope| expect| plan| should| intend| are going| am going)\b(?! need| require| appreciate)[^\n,;]{0,90}|you(?:'ll| will| should| can expect to) (?:hear|receive|get)[^\n,;]{0,60}|start(?:ing)?|closing (?:date|the)[^\n.,;]{0,40})(?: by| before| within| in| no later than)?(?: the)?\s?$/i;
const COUNTED =
  /\b(?:within|in|over)(?: the)?(?: next)? (\d{1,3}|one|two|three|four|five|six|seven|ten|a)[ -](?:(business|working|work) )?(hours?|days?|weeks?)\b/gi;
const WEEK_END = /\bby (?:the )?end of (?:the |this |next )?(?:working |business )?week\b/gi;
const NUMBERS: Record<string, number> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};
