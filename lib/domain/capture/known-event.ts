import { momentOf } from "@/lib/domain/time/local";
import type { CalendarEvent } from "./calendar-event";

/** An event as it is known from what was filed before. */
export type KnownEvent = Pick<CalendarEvent, "uid" | "sequence" | "start">;

/** Of each event what its latest version says; the order in which they were filed does not matter. */
export function latestOf(events: readonly KnownEvent[]): readonly KnownEvent[] {
  const latest = new Map<string, KnownEvent>();
  for (const event of events) {
    const before = latest.get(event.uid);
    if (!before || before.sequence <= event.sequence) latest.set(event.uid, event);
  }
  return [...latest.values()];
}

/**
 * Whether an event is overtaken: a later version of it is known; or it calls off a time that nobody holds any more, for
 * some systems move an interview by a new event and cancel the old one afterwards.
 * @param times that are known for the interview, ISO 8601; what names no zone is meant in `timeZone`.
 */
export function isOvertaken(
  event: CalendarEvent,
  { known, times, timeZone }: { known: readonly KnownEvent[]; times: readonly string[]; timeZone: string },
): boolean {
  const same = known.find(({ uid }) => uid === event.uid);
  if (same) return event.sequence < same.sequence;
  const isCancelled = event.method === "CANCEL" || event.status === "cancelled";
  return isCancelled && times.length > 0 && !times.some((time) => isSameTime(time, event.start, timeZone));
}

/** Whether two times, `start` or `start/end`, begin at the same moment. */
export function isSameTime(one: string, other: string | null, timeZone: string): boolean {
  const [a, b] = [one, other ?? ""].map((time) => momentOf(time.split("/")[0] ?? "", timeZone)?.getTime());
  return a !== undefined && a === b;
}
