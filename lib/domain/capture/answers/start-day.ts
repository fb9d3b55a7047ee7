import { Temporal } from "temporal-polyfill";
import type { Calendar } from "../days/day";
import { daysIn } from "../days/days-in";
import { placesOf } from "../phrases";
import type { Finding, Start } from "./finding";
import { isDenied, isHedged, type Sentence } from "./sentences";

/** The first day of work: a day, or where only a month is named all of it. */
export function startsIn(sentence: Sentence, calendar: Calendar): Finding<Start>[] {
  const { words } = sentence;
  if (NOT_OF_WORK.test(words)) return [];
  return placesOf(words, CUE)
    .slice(0, MOST_CUES)
    .flatMap((cue) => {
      const isPlain = cue.groups?.plain !== undefined;
      if (!isPlain && !OF_A_JOB.test(words)) return [];
      const from = cue.index + cue[0].length;
      const rest = words.slice(from, from + 45);
      const read = monthIn(rest, calendar) ?? dayIn(rest, calendar);
      if (!read) return [];
      const range = { start: cue.index, end: from + read.end };
      if (isDenied(sentence, range)) return [];
      const isVague = VAGUE.test(words.slice(range.start, range.end)) || isHedged(sentence, range);
      return [
        {
          ...range,
          said: { about: "start" as const, min: read.min, max: read.max },
          isSure: read.isSure && !isVague,
        },
      ];
    });
}

type Read = { min: string; max: string; end: number; isSure: boolean };

/** A day named right at the beginning; of a weekday alone it is only likely which one is meant. */
function dayIn(rest: string, calendar: Calendar): Read | null {
  const [day] = daysIn(rest, [], calendar);
  if (!day || day.start > 12) return null;
  const date = day.date.toString();
  return { min: date, max: date, end: day.end, isSure: !day.isWeekdayAlone };
}

/** "January", "March 2027": not "1 March" nor "March 1". Without its year it is the next such month. */
function monthIn(rest: string, { sent }: Calendar): Read | null {
  const found = MONTH.exec(rest);
  const month = MONTHS.indexOf((found?.[1] ?? "").slice(0, 3).toLowerCase()) + 1;
  if (!found || month === 0 || found[1] === "may") return null;
  const today = sent.toPlainDate();
  const year = Number(found[2] ?? (month >= today.month ? today.year : today.year + 1));
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const last = first.with({ day: first.daysInMonth });
  return { min: first.toString(), max: last.toString(), end: found[0].length, isSure: true };
}

/** More beginnings no honest sentence has, and reading a date is dear. */
const MOST_CUES = 4;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  /^ ?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: (20\d\d))?(?! ?\d)(?![\p{L}\d])/iu;
const CUE =
  /(?<![\p{L}])(?:(?<plain>(?:planned |target |proposed |your )?(?:start(?:ing)? date|first day(?: of work)?|date of joining|joining date|commencement date|start(?:termin|datum)?(?=[:\t])|beginn(?=[:\t])|eintritt(?:sdatum|stermin)?|arbeitsbeginn|date de (?:début|prise de poste)|prise de poste|fecha de (?:inicio|incorporación)|incorporación(?=[:\t]))(?: is| would be| will be| ist(?: der)?| est| es)?[:\t]? ?(?:on |from |am |ab |zum |le |el )?)|(?:starting|starts?|to start|commencing|beginning|join(?:ing)? us)(?: from| on| in| as of)? |as of |from (?=(?:the )?\d|\p{Lu}))/giu;
const OF_A_JOB =
  /\b(?:roles?|positions?|contract|post|job|vacancy|start(?:s|ing)?(?: work)?|join\w*|hir(?:e|ing)|employment|recruiting|offer\w*)\b/i;
const NOT_OF_WORK =
  /\b(?:latest|earliest|interviews?|calls?|chat|meetings?|session|test|process|rounds?|stage|agenda|webinar|event|course|slots?|deadline|notice|leave|application|holiday|until|between|free|available|funding|office hours|reply|zoom|teams|video|phone|[ap]m|project started|founded|since)\b/i;
const VAGUE = /\b(?:from|as of|beginning)\b/i;
