import type { CalendarEvent } from "./calendar-event";
import { Sheet } from "./sheet";

/** The events of a calendar as lines that facts can quote; those of the second event end in "2", and so on. */
export function calendarSheet(events: readonly CalendarEvent[]): Sheet {
  return new Sheet(
    "calendar",
    events.slice(0, MOST_EVENTS).flatMap((event, index) => {
      const { organiser } = event;
      const lines = {
        summary: event.summary,
        start: event.start ?? "",
        end: event.end ?? "",
        location: event.location,
        organiser: organiser ? `${organiser.name} <${organiser.address}>`.trim() : "",
        url: event.url ?? "",
        method: event.method ?? "",
        sequence: event.sequence > 0 ? String(event.sequence) : "",
        status: event.status ?? "",
        uid: event.uid,
        description: event.description.slice(0, MOST_CHARACTERS),
      };
      return Object.entries(lines).map(([name, words]) => [entryOf(name, index), words] as const);
    }),
  );
}

/** How the line of a thing is named for the event at `index`. */
export const entryOf = (name: string, index: number): string => (index === 0 ? name : `${name} ${index + 1}`);

/** The text that spans with the source "calendar" count in. */
export const calendarText = (events: readonly CalendarEvent[]): string => calendarSheet(events).text;

/** A calendar of more is somebody's own, and no invitation. */
export const MOST_EVENTS = 20;
const MOST_CHARACTERS = 20_000;
