import { isAboutOneJob } from "../about-a-job";
import { isAgency } from "../agency";
import type { CalendarEvent } from "../calendar-event";
import type { Calendar } from "../days/day";
import { type Letter, openLetter } from "../letter";
import { type Link, linksIn } from "../links/links-in";
import type { Passage } from "../passage";
import type { Fact, InvitationSource, Proposal, Reading } from "../proposal";
import { type Schedule, scheduleOf } from "../schedule";
import { calendarOf } from "../sent-at";
import { passedTimesIn, timesIn } from "../times-in-text";

/**
 * What every fact is read from. A fact may build on others, but not in a circle; whatever is asked for is read once.
 */
export type Context = {
  readonly letter: Letter;
  readonly events: readonly CalendarEvent[];
  readonly reading: Reading;
  /** From where relative words such as "tomorrow" count. */
  readonly calendar: () => Calendar;
  /** The days and times of day that a passage names. */
  readonly schedule: (passage: Passage) => Schedule;
  /** Whether the writer fills jobs for others. */
  readonly isFromAgency: () => boolean;
  /** The times to talk that the text names. */
  readonly times: () => readonly Fact[];
  /** The times to talk that it names and that had passed by then. */
  readonly passedTimes: () => readonly Fact[];
  /** All that is said in words: what is new before what is older. */
  readonly texts: () => readonly Passage[];
  /** The links of the text that are for something. */
  readonly links: () => readonly Link[];
  /** Whether it speaks of work, and is no list of jobs. */
  readonly isAboutOneJob: () => boolean;
  /** Whether it says anything of one job: else what is read in it would be of something else. */
  readonly isOfAJob: () => boolean;
  readonly fact: <Name extends keyof Proposal>(name: Name) => Proposal[Name];
};

/** How a fact is read. */
export type FactReader<T> = {
  readonly read: (context: Context) => T;
  /** What stands for it where nothing is said of a job; without this it is read in whatever arrives. */
  readonly otherwise?: T;
};
export type FactReaders = { readonly [Name in keyof Proposal]: FactReader<Proposal[Name]> };

/** Lays a source out for reading. */
export function openContext(source: InvitationSource, reading: Reading, readers: FactReaders): Context {
  const letter = openLetter(source);
  const { events = [] } = source;
  const schedules = new Map<Passage, Schedule>();
  const facts: Partial<Proposal> = {};
  const context: Context = {
    letter,
    events,
    reading,
    calendar: once(() => calendarOf(letter, context.fact("receivedAt"), reading)),
    schedule: (passage) => {
      const known = schedules.get(passage) ?? scheduleOf(passage, context.calendar());
      schedules.set(passage, known);
      return known;
    },
    isFromAgency: once(() => isAgency(letter)),
    times: once(() =>
      timesIn(
        [letter.own, letter.subject, ...(pointsBelow(letter) ? [letter.quoted] : [])],
        context.schedule,
        context.calendar(),
        context.fact("answerBy"),
      ),
    ),
    passedTimes: once(() =>
      passedTimesIn(
        [letter.own, letter.subject],
        context.schedule,
        context.calendar(),
        context.fact("answerBy"),
      ),
    ),
    texts: once(() => {
      const { own, subject, quoted, page, calendar } = letter;
      const described = own.source === "text" && page ? [page.linesOf("About", "Description")] : [];
      const event = letter.form === "mail" && calendar.text !== "" ? [calendar.passageOf("description")] : [];
      return [own, subject, ...described, ...event, quoted].filter(({ text }) => text !== "");
    }),
    links: once(() => linksIn(source.text.slice(0, MAX_CHARACTERS))),
    isAboutOneJob: once(() => isAboutOneJob(letter, context.fact("role"), context.times())),
    isOfAJob: once(() => saysSomethingOfAJob(context)),
    fact: (name) => {
      if (!(name in facts)) facts[name] = readers[name].read(context);
      return facts[name] as Proposal[typeof name];
    },
  };
  return context;
}

/** "See below from them, they want you in": what is sent on says when. */
const pointsBelow = ({ own, quoted, isAnswerToReader }: Letter): boolean =>
  quoted.text !== "" && !isAnswerToReader && POINTS_BELOW.test(own.text.slice(0, 2000));

function saysSomethingOfAJob({ isAboutOneJob, fact }: Context): boolean {
  if (!isAboutOneJob()) return false;
  const company = fact("company");
  const isNamed = company !== null && company.confidence !== "low";
  return fact("kind").value !== "other" || fact("role") !== null || isNamed;
}

const POINTS_BELOW =
  /(?<![\p{L}])(?:(?:see|as|details?|times?|e-?mail|message|note|info|copied|forwarded|fwd) (?:is |are )?below|below (?:is|are|from)|siehe unten|s\. ?u\.|(?:voir|cf\.?) (?:ci-dessous|plus bas)|(?:ver|véase|te reenvío|más) abajo)(?![\p{L}])/iu;
/** As much of a text as a letter is read from. */
const MAX_CHARACTERS = 200_000;

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
