import { Temporal } from "temporal-polyfill";
import type { Clock } from "./clocks";
import type { Calendar, Day } from "./days/day";
import type { Passage, Range } from "./passage";
import { anyOf, endsWith, isIn, placesOf } from "./phrases";
import type { Fact } from "./proposal";
import type { Schedule } from "./schedule";
import { led } from "./word-starts";
import { inZone } from "./zones";

/**
 * The times at which the writer proposes to talk, each once, the earliest first; never one that is past, nor the hour
 * of a deadline. The first passage that names any is enough: a subject repeats what the text says.
 */
export const timesIn: TimesReader = (...given) => timesOn((day, today) => day >= today, ...given);

/** The same that had passed by then. */
export const passedTimesIn: TimesReader = (...given) => timesOn((day, today) => day < today, ...given);

type TimesReader = (
  passages: readonly Passage[],
  scheduleOf: (passage: Passage) => Schedule,
  calendar: Calendar,
  deadline: Fact | null,
) => Fact[];

/** A test of a day against the one of the mail, both as ISO 8601. */
type DayTest = (day: string, today: string) => boolean;

function timesOn(
  isTaken: DayTest,
  ...[passages, scheduleOf, { sent }, deadline]: Parameters<TimesReader>
): Fact[] {
  if (isCalledOff(passages)) return [];
  const today = sent.toPlainDate().toString();
  for (const passage of passages) {
    const times = timesOf(passage, scheduleOf(passage), (day) => isTaken(day.date.toString(), today)).filter(
      ({ fact }) => !overlaps(fact, deadline),
    );
    if (times.length > 0) return once(times);
  }
  return [];
}

/** A meeting that is called off leaves no time to hold, unless another one is named instead. */
const isCalledOff = (passages: readonly Passage[]): boolean =>
  passages.some(({ text }) => isIn(text, CALLED_OFF)) &&
  !passages.some(({ text }) => isIn(text, NAMES_ANOTHER));

type Time = { fact: Fact; instant: string };

function timesOf(passage: Passage, schedule: Schedule, isTaken: (day: Day) => boolean): Time[] {
  const proposed = schedule.clocks.flatMap((clock) => {
    const day = dayOf(clock, schedule);
    if (!day || day.start > clock.end) {
      const listed = daysBelow(clock, schedule).filter(isTaken);
      if (listed.length > 0) return listed.map((one) => timeOf(passage, clock, one, schedule));
    }
    if (!day || isSameElsewhere(clock, schedule) || !isTaken(day) || !isProposed(clock, day, schedule.text))
      return [];
    return [...sharing(day, schedule), day].map((one) => timeOf(passage, clock, one, schedule));
  });
  return [...proposed, ...atTheSameTime(passage, schedule, isTaken)];
}

/** "I can't do Tuesday at 2. Could we say Wednesday, same time?": the hour of the first, on the day beside the words. */
function atTheSameTime(passage: Passage, schedule: Schedule, isTaken: (day: Day) => boolean): Time[] {
  const { text, days, clocks } = schedule;
  const [clock] = clocks;
  return placesOf(text, SAME_TIME).flatMap(({ 0: words, index }) => {
    const before = days.findLast(({ end }) => end <= index && index - end < 40);
    const after = days.find(({ start }) => start >= index && start - index - words.length < 30);
    const day = [before, after].find(
      (one) => one && !clocks.some(({ start, end }) => start > one.end - 2 && end < index + 2),
    );
    if (!clock || clock.start > index || !day || !isTaken(day)) return [];
    return [timeOf(passage, { ...clock, start: index, end: index + words.length }, day, schedule)];
  });
}

/** "We interview from 9 to 3 on these dates:", and the days on lines of their own below. */
function daysBelow({ end }: Clock, { text, days, clocks }: Schedule): Day[] {
  const lineEnd = text.indexOf("\n", end);
  if (lineEnd === -1 || lineEnd - end > 80 || !text.slice(end, lineEnd).trimEnd().endsWith(":")) return [];
  const listed: Day[] = [];
  let at = lineEnd;
  for (const day of days) {
    if (day.start < lineEnd) continue;
    const lineOfDay = text.slice(day.start, endOfLine(text, day.end));
    const isTimed = clocks.some(({ start }) => start > lineEnd && start < day.start + lineOfDay.length);
    if (isTimed || !ONLY_A_MARK.test(text.slice(at, day.start))) break;
    listed.push(day);
    at = endOfLine(text, day.end);
  }
  return listed;
}

const endOfLine = (text: string, index: number): number => {
  const end = text.indexOf("\n", index);
  return end === -1 ? text.length : end;
};

/** "Der 10. oder der 12. November um 13 Uhr": the days before it that have the time in common. */
function sharing(day: Day, { text, days, clocks }: Schedule, isListed = false): Day[] {
  const previous = days.findLast((one) => one.end <= day.start);
  const between = previous ? text.slice(previous.end, day.start) : "";
  const isAlone = previous && !clocks.some(({ start }) => start >= previous.end && start < day.start);
  const isJoined = JOINS_DAYS.test(between) || (isListed && between === ", ");
  if (!previous || !isAlone || !isJoined) return [];
  return [...sharing(previous, { text, days, clocks, zoneBehind: () => null }, true), previous];
}

function timeOf(passage: Passage, clock: Clock, day: Day, { text, zoneBehind }: Schedule): Time {
  const zone = zoneBehind(clock.end);
  const [from, to] = isMove(text, clock) ? [clock.to ?? clock.from, null] : [clock.from, clock.to];
  const start = inZone(day.date.toPlainDateTime(from), zone);
  const value = to ? `${start}/${inZone(day.date.toPlainDateTime(to), zone)}` : start;
  const fact = passage.citeAs(value, spanOf(clock, day), day.isClash ? "low" : zone ? "high" : "medium");
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
    !OTHERWISE.test(line.trimEnd()) &&
    !OPENING_HOURS.test(line) &&
    !isOfEveryWeek(text, clock, day) &&
    !isGivenUp(text, clock, day) &&
    (MOVED_TO.test(line) || !WAS_PLANNED.test(text.slice(clock.end, clock.end + 80))) &&
    !UNTIL.test(line) &&
    !UNTIL.test(text.slice(Math.max(0, clock.start - 20), clock.start))
  );
}

/** "Mon-Fri 9am-4pm", "de lunes a viernes de 8 a 15 h": when one works or is open, and none of these days. */
function isOfEveryWeek(text: string, clock: Clock, day: Day): boolean {
  const [start, end] = [Math.min(clock.start, day.start), Math.max(clock.end, day.end)];
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?] |\n/)
      .at(-1) ?? "";
  const after = text.slice(end, end + 20).split(/[.!?] |\n/, 1)[0] ?? "";
  const words = `${before}${text.slice(start, end)}${after}`;
  return clock.to !== null && DAYS_OF_A_WEEK.test(words) && !OF_A_TALK.test(words);
}

/** "11 in the morning East Africa Time (which I make 8 a.m. in Dublin)": one time, told for somebody elsewhere. */
function isSameElsewhere({ start, end, to }: Clock, { text, clocks }: Schedule): boolean {
  const previous = clocks.findLast((one) => one.end <= start);
  if (!previous || to !== null) return false;
  const between = text.slice(previous.end, start);
  const behind = text.slice(end, end + 40).split(/[)\n]/, 1)[0] ?? "";
  return (
    (TOLD_AGAIN.test(between) && OF_A_PLACE.test(behind)) || (AND_SO.test(between) && YOURS.test(behind))
  );
}

/** "I can't do Tuesday at 2 after all", "Mon 9:00 - no longer available": a time that is no more. */
function isGivenUp(text: string, clock: Clock, day: Day): boolean {
  const [start, end] = [Math.min(clock.start, day.start), Math.max(clock.end, day.end)];
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .split(/[.!?;\n] ?|, (?:but|so|could|can) /)
      .at(-1) ?? "";
  return GIVEN_UP.test(before) || IS_GONE.test(text.slice(end, end + 90));
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

const CALLED_OFF = anyOf(
  "cancell?ed|call(?:ed|ing)? off|(?:won't|can't|cannot|will not) (?:go ahead|take place|happen)",
  "(?:have|need|had) to cancel",
  "cancel(?:ling|ing) (?:your|our|the)",
  "abgesagt|storniert|absagen müssen|(?:müssen|muss) … absagen",
  "(?:est|a été|sont|devons|dois|être) (?:malheureusement )?annul(?:ée?s?|er)",
  "(?:ha sido|queda|está|hemos) cancelad[ao]|(?:tenemos|tengo) que cancelar|cancelad[ao]",
);
const NAMES_ANOTHER = anyOf(
  "stattdessen|ersatztermin|wie wäre|passt (?:ihnen|dir)|(?:können|könnten) (?:wir|sie)",
  "à la place|nouvelle date|nouveau créneau|seriez-vous|serais-tu",
  "en su lugar|nueva fecha|podrías|podría|te (?:va|viene) bien",
  "alternativ\\p{L}*|neuer (?:vorschlag|termin)|(?:könnte|kann) ich|(?:ginge|ginge es|ging es)|vorschlagen|anbieten",
  "proposons|propose|en revanche|proponemos|propongo|ofrecemos|alternativas?|mejor el|nuevo horario|nueva hora",
  "(?:could|can|shall|should) we|are you (?:free|around|available)|any of|one of (?:these|those)|suggest|same time|new (?:suggestion|proposal)",
  "instead|how about|would any",
  "new (?:time|slot|date)s? (?:is|are|would)",
  "reschedul\\w+ (?:to|for)",
  "does … work",
  "could you (?:do|make)",
);
const TOLD_AGAIN =
  /^[^().!?\n]{0,40}\((?:which |so |that is |that's |i\.e\.,? |= ?|this is |or |also |\p{L}{1,12} ){0,4}$/iu;
const OF_A_PLACE =
  /^,? ?(?:(?:for (?:you|us|me)|(?:your|my|our|local) (?:time|end))|(?:in|en|à|your|hora|heure|Uhr in|h en) \p{Lu}|[\p{L} ]{2,30} time|[A-Z]{2,4}(?![\p{L}])|(?:there|here)$)/u;
const AND_SO = /^[^().!?\n]{0,30}(?:,|\/|=|so|i\.e\.) ?$/iu;
const YOURS =
  /^,? ?(?:h |Uhr )?(?:(?:for|with) (?:you|us|me)|(?:your|my|our) (?:time|end)|(?:deine|ihre|unsere)r? (?:Orts)?zeit|bei (?:dir|ihnen|uns)|en (?:Canarias|la península)|chez (?:vous|toi|nous))(?![\p{L}])/iu;
const SAME_TIME = led(
  /(?<![\p{L}])(?:same (?:time|hour)|gleiche (?:uhrzeit|zeit)|(?:zur )?(?:selben|gleichen) (?:uhrzeit|zeit)|même heure|misma hora)(?![\p{L}])/giu,
);
const ONLY_A_MARK = /^\s{0,20}[•*–-]?\s{0,6}(?:\d[.)] )?$/u;
/** Before a time that is called off. */
const GIVEN_UP =
  /(?<![\p{L}])(?:(?:can't|cannot|can not|can no longer|won't|unable to|not able to|no longer able to) (?:now )?(?:do|make|keep|manage|hold|honour|meet|see you|offer|run)|(?:have|has|need|needed|had|got) to (?:cancel|call off|postpone|scrap|drop|skip)|(?:aplazar|cancelar|anular|suspender|posponer)|(?:annuler|reporter)|ne (?:pouvons|peux|pourrons|pourrai)(?: malheureusement)? (?:pas|plus)|no (?:podemos|puedo|podremos|podré)|(?:was|old|bisher|alt|avant|antes) ?:)(?![\p{L}])[^.!?;\n]{0,60}$/iu;
/** Behind it. */
const IS_GONE =
  /^ ?[-–(:\t] ?\(?(?:now |already |fully |leider |schon |déjà |ya )?(?:gone|taken|booked|full|filled|unavailable|vergeben|belegt|ausgebucht|complet|pris|ocupad[ao]|reservad[ao])(?![\p{L}])|^(?:[^.!?\n]{0,40}|[^\n]{0,60}\t)(?<![\p{L}])(?:(?:has|have) (?:now |unfortunately |sadly )?(?:been|had to be) (?:cancell?ed|called off|postponed)|(?:is|was) (?:now |sadly |unfortunately )?cancell?ed|absagen|abgesagt|annulée?|cancelad[ao]|aplazad[ao]|(?:is |are |has |was )?no longer (?:available|free|possible|works?|suits?)|(?:is|has|was) (?:now |already |been )?(?:gone|taken|booked|filled)|(?:doesn't|does not|won't|will not) (?:now )?(?:work|be possible|go ahead|happen)|nicht (?:halten|einhalten|wahrnehmen|stattfinden|möglich|führen|durchführen|schaffen|mehr)|vergeben|ausgebucht|n'est plus|ya no (?:es|está|puede))(?![\p{L}])/iu;
const JOINS_DAYS =
  /^\)?,? ?(?:(?:oder|und|bzw\.|or|and|ou|et|o|y)(?: (?:am|der|den|dem|the|on|le|el|on the))? ?)$/i;
const BESIDE =
  /^[ ,:(⋅-]{0,4}(?:at|around|about|after|from|between|@|any ?time between|um|gegen|ab|von|zwischen|jeweils|um jeweils|à|de|dès|vers|entre|a las?|a partir de las|desde las|de las|entre las|hora:|heure :|uhrzeit:)?[ :]{0,2}$/i;
const LEADS_TO_DAY = /^ ?(?:\([^()\n]{0,40}\)|[A-Z]{2,4}|[\w ]{0,22}(?= on ))?,? ?(?:on )?$/;
const STARTS_LINE =
  /\n[ •·-]{0,4}(?:[\p{L} ]{0,24}(?: ?:|\t) ?)?(?:from |at |between |de |von |um |ab |entre |zwischen |a las |de las )?$/iu;
const OTHERWISE = anyOf(
  "(?:old time|originally|was (?:scheduled|planned|set)|previously|instead of|moved from|changed from|rather than)[ :,]{0,3}[\\w ]{0,20}$",
  "(?:start date|start(?:ing)? on|first day|sent|received|applied|expires?)[ :,]{0,3}[\\w ]{0,20}$",
  "(?:ursprünglich|geplant(?:e[nr]?)?|bisherige[nr]?|anstatt|anstelle|statt(?: wie geplant)?|arbeitstag|eingegangen|eingang)(?![\\p{L}])[ :,]{0,3}[\\p{L} ]{0,16}$",
  "(?:alter termin|bisheriger termin|ancien(?:ne)? (?:date|horaire|créneau)|(?:fecha|hora) anterior)(?![\\p{L}])[ :,]{0,3}[\\p{L}. ]{0,16}$",
  "(?:prévue?s?|initialement|au lieu|premier jour|reçue?)(?![\\p{L}])[ :,]{0,3}[\\p{L} ]{0,16}$",
  "(?:previst[ao]|inicialmente|en lugar|en vez|primer día|programad[ao] para)(?![\\p{L}])[ :,]{0,3}[\\p{L} ]{0,16}$",
  "(?:mover|cambiar|aplazar|posponer|retrasar|adelantar) [\\p{L} ]{2,40} del$",
  "(?:déplacer|décaler|reporter|avancer|repousser) [\\p{L} ]{2,40} du$",
  "(?:arbeitsbeginn|eintritt|start|beginn|incorporación|prise de poste)(?![\\p{L}])[ :,]{0,3}[\\p{L} ]{0,16}$",
);
/** "Sprechzeiten: Di 9-12 Uhr", "Office hours Tue 9-12": when somebody can be reached at all. */
const OPENING_HOURS =
  /(?<![\p{L}])(?:(?:sprech|öffnungs|büro|service|geschäfts|telefon|schalter)zeiten|erreichbar(?:keit)?|(?:office|opening|business|phone|reception|shop|working) hours|open(?:s|ing)?(?: times)?|lines open|heures d'ouverture|horaires(?: d'ouverture| d'accueil)?|permanence|horario(?: de (?:atención|oficina|apertura))?|abierto)(?: sind| ist| are| :|:)? ?[^\n]{0,40}$/iu;
const DAY_NAMES =
  "mon(?:day)?s?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo";
const DAYS_OF_A_WEEK = new RegExp(
  `(?<![\\p{L}])(?:${DAY_NAMES})\\.? ?(?:-|to|through|thru|bis|au|a) ?(?:${DAY_NAMES})(?![\\p{L}])`,
  "iu",
);
const OF_A_TALK =
  /(?<![\p{L}])(?:available|free|slots?|meet|talk|call|chat|interview\p{L}*|suits?|verfügbar|gespräch\p{L}*|termin\p{L}*|disponib\p{L}*|entretien|entrevista|créneaux?)(?![\p{L}])/iu;
/** Behind a time: it was the old one. */
const WAS_PLANNED =
  /^[ ,]{0,2}(?:(?:Uhr|h) )?(?:geplante|vereinbarte|angesetzte|vorgesehene|bestätigte)[nrs]? |^[^.!?\n]{0,40} (?:verschieben|verlegen|absagen|verschoben werden)(?![\p{L}])/u;
/** "Können wir Ihr Gespräch auf Montag, 16 Uhr verschieben?": it is the new one. */
const MOVED_TO =
  /(?<![\p{L}])auf (?:(?:den|nächste[nr]?|kommende[nr]?|diese[nr]?|folgende[nr]?|einen) ){0,2}$/iu;
const UNTIL = endsWith(
  "(?:deadline|valid|by|before|until|through|no later than|last)(?: the| on| end of| close of)?",
);
const MOVED_FROM =
  /(?<!(?:trial|night|day|late|early|a|the|your|first|weekend) )\b(?:move|moved|moving|push|pushed|shift|shifted|change|changed)\b[^.?!\n]{0,60}\bfrom $/i;
