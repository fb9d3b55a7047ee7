import { Temporal } from "temporal-polyfill";
import type { Clock } from "../clocks";
import type { Calendar, Day } from "../days/day";
import { isAskedFor, isMeantByThen, isNamedDeadline, sentenceAround } from "../deadlines/sentence";
import { type Term, termsIn, weekEndsIn } from "../deadlines/terms";
import type { Range } from "../passage";
import { anyOf, isIn } from "../phrases";
import type { Confidence, Fact } from "../proposal";
import type { Schedule } from "../schedule";
import type { Sheet } from "../sheet";
import { inZone } from "../zones";
import type { Context } from "./context";

/**
 * By when the writer asks for an answer, or a posting for applications, also when that day has passed; null when none is
 * given.
 */
export function readAnswerBy(context: Context): Fact | null {
  const { own, subject, page, sender } = context.letter;
  const stated = page && validThrough(page);
  if (stated) return stated;
  const [schedule, calendar] = [context.schedule(own), context.calendar()];
  const isPosting =
    page !== null ||
    (sender.person === null && sender.address === null) ||
    ![own, subject].some(({ text }) => isIn(text, HAS_APPLIED));
  const asked =
    atADay(schedule, isPosting) ??
    afterSomeTime(schedule.text, calendar) ??
    atTheWeeksEnd(schedule.text, calendar);
  return asked && own.citeAs(asked.value, asked.range, asked.confidence);
}

/** What a page states for machines: many systems fill it in by themselves, so it is only likely. */
function validThrough(page: Sheet): Fact | null {
  const [day, time = "", offset = ""] =
    VALID_THROUGH.exec(page.passageOf("Valid through").text)?.slice(1) ?? [];
  return day ? page.cite("Valid through", time === "" ? day : `${day}T${time}${offset}`, "medium") : null;
}

type Deadline = { value: string; range: Range; confidence: Confidence };

/** "by Thursday 5 March", "before Friday, 24 July at 5 pm PT", "the deadline is 12 June". */
function atADay(schedule: Schedule, isPosting: boolean): Deadline | null {
  for (const day of schedule.days) {
    const sentence = sentenceAround(schedule.text, day);
    const isNamed = isNamedDeadline(sentence.before, isPosting);
    const clock = schedule.clocks.find((one) => isBeside(one, day, schedule.text));
    const isUntil = clock !== undefined && UNTIL_THE_HOUR.test(schedule.text.slice(day.end, clock.start));
    const isAsked = isAskedFor(sentence, isUntil ? "within" : undefined) || isMeantByThen(sentence);
    if (!isNamed && !isAsked) continue;
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

function momentOf(day: Day, clock: Clock | undefined, { text, zoneBehind }: Schedule, end: number): string {
  if (!clock && !isNoon(day, text)) return day.date.toString();
  const time = clock ? (clock.to ?? clock.from) : NOON;
  return inZone(day.date.toPlainDateTime(time), (clock && zoneBehind(clock.end)) ?? zoneBehind(end));
}

/** "Bis Freitagmittag", "bis Freitag Mittag". */
const isNoon = (day: Day, text: string): boolean =>
  IS_NOON.test(text.slice(day.start, day.end)) || NOON_BEHIND.test(text.slice(day.end, day.end + 12));

/** A time of day next to the day: "by 5pm on Friday", "by Friday at 5pm". */
function isBeside(clock: Clock, day: Day, text: string): boolean {
  if (clock.start >= day.end)
    return /^\)?,? ?(?:(?:before|by|bis|vor|avant|antes de|hasta) )?(?:at |um |à |a las? |las? |al? |\()?$/i.test(
      text.slice(day.end, clock.start),
    );
  return (
    clock.end <= day.start &&
    /^ ?\(?[A-Z]{0,4}\)?,? ?(?:time |uhr )?(?:on |am |den |le |el |del )?$/i.test(
      text.slice(clock.end, day.start),
    )
  );
}

/** "within 48 hours", "in the next three days", "innerhalb von fünf Werktagen". */
function afterSomeTime(text: string, { sent }: Calendar): Deadline | null {
  const term = termsIn(text).find((one) => isAskedFor(sentenceAround(text, one), "within"));
  return term ? { value: later(sent, term).toString(), range: term, confidence: "high" } : null;
}

/** "by the end of the week", "bis Ende nächster Woche": the Friday. */
function atTheWeeksEnd(text: string, { sent }: Calendar): Deadline | null {
  const weekEnd = weekEndsIn(text).find((one) => isAskedFor(sentenceAround(text, one), "within"));
  if (!weekEnd) return null;
  const isNext = weekEnd.isNext || sent.dayOfWeek > 5;
  const friday = sent.toPlainDate().add({ days: 5 - sent.dayOfWeek + (isNext ? 7 : 0) });
  return { value: friday.toString(), range: weekEnd, confidence: "high" };
}

function later(sent: Temporal.ZonedDateTime, { amount, unit, isWorking }: Term): Temporal.PlainDate {
  if (unit === "hours") return sent.add({ hours: amount }).toPlainDate();
  if (unit === "weeks") return sent.toPlainDate().add({ weeks: amount });
  if (!isWorking) return sent.toPlainDate().add({ days: amount });
  let date = sent.toPlainDate();
  for (let left = Math.min(amount, 60); left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) left--;
  }
  return date;
}

const VALID_THROUGH = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})? ?(Z|[+-]\d\d:?\d\d)?)?/;
/** Who has applied is not told when others may until. */
const HAS_APPLIED = anyOf(
  "(?:your|the) (?:application|candidacy|submission|interview)|appl(?:ied|ying)|shortlist\\w*",
  "bewerbung|beworben|bewerbungsunterlagen",
  "(?:votre|ta) (?:candidature|entretien)|postulé|candidaté",
  "(?:tu|su) (?:candidatura|solicitud|inscripción|entrevista)|te has inscrito",
);
const NOON = Temporal.PlainTime.from("12:00");
const IS_NOON = /(?<!vor|nach)mittag$/i;
const NOON_BEHIND = /^ mittags?(?![\p{L}])/iu;
/** "Friday before 11", "el viernes antes de las 11": it is the hour that is the last one. */
const UNTIL_THE_HOUR = /^,? ?(?:before|bis|vor|avant|antes de|hasta) /i;
