import { Temporal } from "temporal-polyfill";
import type { CalendarEvent } from "../calendar-event";
import { entryOf, MOST_EVENTS } from "../calendar-sheet";
import type { Fact } from "../proposal";
import type { Context } from "./context";

/** What ties a later mail about the same meeting to this one. */
export const readCalendarUid = ({ letter: { calendar }, events }: Context): Fact | null =>
  calendar.cite("uid", events[0]?.uid ?? "", "high");

/** Who called the meeting, and hears of an answer to it. */
export function readOrganiserEmail({ letter: { calendar }, events }: Context): Fact | null {
  const organiser = events.find((event) => event.organiser)?.organiser;
  return organiser ? calendar.cite("organiser", organiser.address, "high") : null;
}

/** Whether the calendar calls a meeting off, and none on. */
export const isCalledOff = (events: readonly CalendarEvent[]): boolean =>
  events.length > 0 && events.every(isOff);

/** When the events are, each once and in the order of time; none for a calendar that calls them off. */
export function timesOfEvents({ letter: { calendar }, events, times }: Context): Fact[] {
  const facts = events.slice(0, MOST_EVENTS).flatMap((event, index) => {
    const isStale = events.some((other) => isNewer(other, event));
    if (event.start === null || isOff(event) || isStale) return [];
    const [start, end] = [event.start, event.end].map((time) => time && settled(time, times()));
    const isSpan = end && end !== start && end !== dayAfter(event.start);
    return calendar.cite(entryOf("start", index), isSpan ? `${start}/${end}` : `${start}`, "high") ?? [];
  });
  return [...new Map(facts.map((fact) => [momentOf(fact.value), fact])).values()].toSorted((a, b) =>
    momentOf(a.value) < momentOf(b.value) ? -1 : 1,
  );
}

const isOff = ({ method, status }: CalendarEvent): boolean => method === "CANCEL" || status === "cancelled";

/** Another event is the same one as it was changed later. */
const isNewer = (other: CalendarEvent, { uid, recurrenceOf, sequence }: CalendarEvent): boolean =>
  uid !== "" && other.uid === uid && other.recurrenceOf === recurrenceOf && other.sequence > sequence;

/** A time that floats is in the zone in which the text names the same one. */
function settled(time: string, inText: readonly Fact[]): string {
  if (OFFSET.test(time) || !time.includes("T")) return time;
  const said = inText.flatMap(({ value }) => value.split("/"));
  return said.find((one) => one.replace(OFFSET, "") === time) ?? time;
}

/** For order and likeness: the instant where it is known, else as written. */
function momentOf(value: string): string {
  const [start = ""] = value.split("/");
  return OFFSET.test(start) ? Temporal.Instant.from(start).toString() : start;
}

/** The day on which a whole day ends, as calendars write it; empty for what is no whole day. */
function dayAfter(day: string): string {
  return day.includes("T") ? "" : Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;
