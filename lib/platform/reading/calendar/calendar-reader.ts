import { Temporal } from "temporal-polyfill";
import type { CalendarEvent } from "../../../domain/capture/calendar-event.ts";
import { err, ok, type Result } from "../../../result.ts";
import { htmlText } from "../html-text.ts";
import { decode, plain, plainLine } from "../plain.ts";
import { type Block, type Property, readBlocks, textOf } from "./blocks.ts";
import { type Clock, clocksOf, FLOATING, UTC } from "./clock.ts";
import { MAX_REPEATS, repeatsOf } from "./repeats.ts";

const MAX_BYTES = 1 << 20;
const MAX_CALENDARS = 50;
const MAX_EVENTS = 2_000;
const MAX_SERIES = 50;
const MAX_PEOPLE = 100;
const MAX_DATES = 1_000;

type File = { bytes: Uint8Array; charset?: string; method?: string };

/** The thread's side of the `readCalendar` that the server asks, where the shape of what it gives is written down. */
export function readCalendar(file: File): Result<CalendarEvent[], "too-large" | "not-a-calendar"> {
  if (file.bytes.byteLength > MAX_BYTES) return err("too-large");
  const calendars = readBlocks(decode(file.bytes, file.charset));
  if (!calendars) return err("too-large");
  const isCalendar = calendars.some(({ name }) => name === "vcalendar" || name === "vevent");
  if (!isCalendar) return err("not-a-calendar");
  // An event alone, cut out of its calendar, is read as well.
  const bare = { name: "vcalendar", properties: [], blocks: calendars };
  const surroundings = [...calendars.filter(({ name }) => name === "vcalendar"), bare].map((calendar) =>
    surroundingsOf(calendar, file.method),
  );
  const blocks = surroundings.flatMap((around) => around.events.map((block) => ({ block, around })));
  if (surroundings.length > MAX_CALENDARS || blocks.length > MAX_EVENTS) return err("too-large");
  return ok(blocks.map(({ block, around }, at) => eventOf(block, around, at < MAX_SERIES)));
}

/** The events of a file that is a part of something else: none where it cannot be read. */
export function readEvents(file: File): CalendarEvent[] {
  const read = readCalendar(file);
  return read.ok ? read.value : [];
}

type Surroundings = {
  method: string | null;
  clockOf: (tzid: string) => Clock;
  events: readonly Block[];
  /** Whether another event says that it stands for this one of a series. */
  isMoved: (uid: string, moment: string) => boolean;
};

/** @param sentAs the method that stands beside the file, where the file itself does not say it. */
function surroundingsOf(calendar: Block, sentAs: string | undefined): Surroundings {
  const clockOf = clocksOf(calendar);
  const events = calendar.blocks.filter(({ name }) => name === "vevent");
  const inPlaceOf = events.slice(0, MAX_EVENTS).flatMap((event) => {
    const moment = timeOf(event, "recurrence-id", clockOf)?.moment;
    return moment === undefined ? [] : `${uidOf(event)} ${instantOf(moment)}`;
  });
  const moved = new Set(inPlaceOf);
  return {
    method: plainLine(textOf(calendar, "method") ?? sentAs ?? "").toUpperCase() || null,
    clockOf,
    events,
    isMoved: (uid, moment) => moved.has(`${uid} ${instantOf(moment)}`),
  };
}

/** @param isFollowed whether it may be a series: a calendar of hundreds of them is no invitation. */
function eventOf(
  block: Block,
  { method, clockOf, isMoved }: Surroundings,
  isFollowed: boolean,
): CalendarEvent {
  const start = timeOf(block, "dtstart", clockOf);
  const uid = uidOf(block);
  const sequence = Number.parseInt(textOf(block, "sequence") ?? "0", 10);
  const mayRepeat = start !== null && isFollowed;
  return {
    uid,
    sequence: Number.isSafeInteger(sequence) ? sequence : 0,
    method,
    status: STATUSES.find((status) => status === textOf(block, "status")?.trim().toLowerCase()) ?? null,
    start: start?.moment ?? null,
    end: timeOf(block, "dtend", clockOf)?.moment ?? endAfter(start, textOf(block, "duration")),
    timeZone: start?.clock.zone ?? null,
    recurrenceOf: timeOf(block, "recurrence-id", clockOf)?.moment ?? null,
    repeats: mayRepeat ? seriesOf(block, start, clockOf, (moment) => isMoved(uid, moment)) : [],
    summary: plainLine(textOf(block, "summary") ?? ""),
    description: words(textOf(block, "description") ?? ""),
    location: plain(textOf(block, "location") ?? "").trim(),
    url: linkOf(block),
    organiser: people(block, "organizer")[0] ?? null,
    attendees: people(block, "attendee"),
  };
}

const STATUSES = ["confirmed", "tentative", "cancelled"] as const;

const uidOf = (block: Block): string => plainLine(textOf(block, "uid") ?? "");

type Time = { local: Temporal.PlainDateTime; clock: Clock; isDay: boolean; moment: string };

function timeOf(block: Block, name: string, clockOf: (tzid: string) => Clock): Time | null {
  const property = block.properties.find((one) => one[0] === name);
  return property ? readTime(property, property[3], clockOf) : null;
}

function readTime([, { tzid }]: Property, value: unknown, clockOf: (tzid: string) => Clock): Time | null {
  const [, day, time, utc] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)?(Z)?)?/.exec(String(value)) ?? [];
  if (!day) return null;
  const zone = [tzid].flat()[0];
  const clock = !time || (!utc && !zone) ? FLOATING : utc ? UTC : clockOf(zone ?? "");
  try {
    const local = Temporal.PlainDateTime.from(`${day}T${time ?? "00:00:00"}`);
    return { local, clock, isDay: !time, moment: tell({ clock, isDay: !time }, local) };
  } catch {
    // No such day, or no such hour.
    return null;
  }
}

const tell = ({ clock, isDay }: Pick<Time, "clock" | "isDay">, local: Temporal.PlainDateTime): string =>
  isDay ? local.toPlainDate().toString() : clock.tell(local);

/** The same for the same moment, whatever zone it is told in. */
const instantOf = (moment: string): string | number =>
  /(?:Z|[+-]\d\d:\d\d)$/.test(moment) && moment.includes("T") ? Date.parse(moment) : moment;

function endAfter(start: Time | null, duration: string | null): string | null {
  if (!start || !duration) return null;
  try {
    return tell(start, start.local.add(duration));
  } catch {
    return null;
  }
}

function seriesOf(
  block: Block,
  start: Time,
  clockOf: (tzid: string) => Clock,
  isMoved: (moment: string) => boolean,
): string[] {
  const listed = (name: string) =>
    block.properties
      .filter((property) => property[0] === name)
      .flatMap((property) => property.slice(3, MAX_DATES).map((value) => [property, value] as const))
      .slice(0, MAX_DATES)
      .flatMap(([property, value]) => readTime(property, [value].flat()[0], clockOf)?.moment ?? []);
  const left = new Set(listed("exdate").map(instantOf));
  // Some take out the day where they mean what begins on it.
  const isLeftOut = (moment: string) =>
    left.has(instantOf(moment)) || left.has(moment.slice(0, 10)) || isMoved(moment);
  const rule = block.properties.find(([name]) => name === "rrule")?.[3];
  const told = (local: Temporal.PlainDateTime) => tell(start, local);
  const ruled = rule ? repeatsOf(rule, start.local, told, isLeftOut) : [];
  const added = listed("rdate").filter((moment) => moment !== start.moment && !isLeftOut(moment));
  return [...new Set([...ruled, ...added])]
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .slice(0, MAX_REPEATS);
}

/** Where it takes place online, or else the page that describes it. */
const linkOf = (block: Block): string | null =>
  ["conference", "x-google-conference", "x-microsoft-skypeteamsmeetingurl", "url"]
    .map((name) => plainLine(textOf(block, name) ?? ""))
    .find((link) => /^https?:\/\//i.test(link)) ?? null;

const people = (block: Block, name: string): { name: string; address: string }[] =>
  block.properties
    .filter((property) => property[0] === name)
    .slice(0, MAX_PEOPLE)
    .map(([, { cn = "" }, , value]) => ({
      name: plainLine([cn].flat()[0] ?? ""),
      address: plainLine(String(value))
        .replace(/^mailto:/i, "")
        .trim(),
    }))
    .filter(({ address }) => address.includes("@"));

/** A description is text, but some programs write HTML, and some both. */
function words(description: string): string {
  const isHtml = /<(?:a|b|br|div|html|i|li|ol|p|span|strong|u|ul)\b[^<>]*>/i.test(description);
  return plain(isHtml ? htmlText(description.replace(/\n/g, "<br>")) : description).trim();
}
