import * as z from "zod";
import { type CalendarEvent, calendarEvent } from "@/lib/domain/capture/calendar-event";
import { type Format, readInThread, type Unanswered } from "@/lib/platform/reading/in-thread";
import { err, type Result } from "@/lib/result";

/** Why bytes gave no calendar: nothing in them; over 1 MB or 2,000 events; no calendar; more work than reading may take. */
export type UnreadCalendar = "empty" | "too-large" | "not-a-calendar" | Unanswered;

/**
 * Reads the events of an .ics file, in a thread: in the order of the file, those of several calendars one after another.
 * A calendar without events is none the less one, and gives none.
 */
export async function readCalendar(bytes: Uint8Array): Promise<Result<CalendarEvent[], UnreadCalendar>> {
  if (bytes.byteLength === 0) return err("empty");
  return readInThread(CALENDAR, { bytes });
}

const CALENDAR: Format<CalendarEvent[], UnreadCalendar> = {
  name: "calendar",
  value: z.array(calendarEvent),
  reasons: ["too-large", "not-a-calendar"],
};
