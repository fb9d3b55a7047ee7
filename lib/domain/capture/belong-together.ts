import type { CalendarEvent } from "./calendar-event";

/**
 * To which of the mails that were handed in with it a calendar file belongs: to one that holds the same event, or to the
 * only one, if that has no calendar of its own.
 * @returns the place of the mail in the list; null when the file is something by itself.
 */
export function mailOfCalendar(
  events: readonly CalendarEvent[],
  mails: readonly { readonly events: readonly CalendarEvent[] }[],
): number | null {
  const uids = new Set(events.map(({ uid }) => uid));
  const same = mails.findIndex((mail) => mail.events.some(({ uid }) => uids.has(uid)));
  if (same !== -1) return same;
  return mails.length === 1 && mails[0]?.events.length === 0 ? 0 : null;
}

/** The events of several calendars, each once: a mail often brings an event twice, in itself and as a file. */
export function joinEvents(...calendars: readonly (readonly CalendarEvent[])[]): CalendarEvent[] {
  const byName = Map.groupBy(calendars.flat(), nameOf);
  return [...byName.values()].flatMap(([first]) => first ?? []);
}

const nameOf = ({ uid, sequence, start, recurrenceOf, method }: CalendarEvent): string =>
  JSON.stringify([uid, sequence, start, recurrenceOf, method]);
