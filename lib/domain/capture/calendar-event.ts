import * as z from "zod";

/**
 * One event of a calendar file, as read: everything in it is written by a stranger. Moments are ISO 8601: with an offset
 * where the file says the zone, without one where it floats, and a day alone (`2026-03-05`) where it takes whole days.
 */
export const calendarEvent = z.object({
  /** Empty where the file gives none. */
  uid: z.string(),
  /** Counts up with each change of the same event. */
  sequence: z.number().int(),
  /** What the file asks for: REQUEST, CANCEL, PUBLISH, REPLY …; null where it does not say. */
  method: z.string().nullable(),
  status: z.enum(["confirmed", "tentative", "cancelled"]).nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** The IANA zone in which the event was written; null where it floats or is in UTC. */
  timeZone: z.string().nullable(),
  /** The one of a series that this event stands for, as ISO 8601; null for the series or a single event. */
  recurrenceOf: z.string().nullable(),
  /** Further starts of a series, at most a few, in order; empty for a single event. */
  repeats: z.array(z.string()),
  summary: z.string(),
  description: z.string(),
  location: z.string(),
  /** Where it takes place online, or else the page about it. */
  url: z.string().nullable(),
  organiser: z.object({ name: z.string(), address: z.string() }).nullable(),
  attendees: z.array(z.object({ name: z.string(), address: z.string() })),
});

export type CalendarEvent = z.output<typeof calendarEvent>;
