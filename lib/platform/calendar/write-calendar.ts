import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

/** One event of a calendar file. Moments are instants; a file says them in UTC, which every program shows where it is. */
export type WrittenEvent = {
  /** The same in every version of the file, so that a program knows the event again. */
  readonly uid: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly place?: string;
  /** Left out unless it is an http or https address. */
  readonly link?: string;
  readonly isCancelled?: boolean;
  /** When it was last looked at, for programs that compare. */
  readonly stampedAt: Date;
};

/** How often a program that subscribes should ask. */
const ASK_EVERY_SECONDS = 30 * 60;

/** An iCalendar file (RFC 5545) of these events, in their order; folding and escaping are the library's. */
export function writeCalendar(events: readonly WrittenEvent[]): string {
  const calendar = ical({
    ...{ name: "Tactful", prodId: { company: "Tactful", product: "Tactful" }, ttl: ASK_EVERY_SECONDS },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, startsAt, endsAt, summary, place, link, isCancelled, stampedAt } of events) {
    calendar.createEvent({
      ...{ id: uid, start: startsAt, end: endsAt, stamp: stampedAt, summary },
      ...(place ? { location: place } : {}),
      ...(link && /^https?:/i.test(link) && URL.canParse(link) ? { url: asUri(link) } : {}),
      ...(isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The library escapes an address as if it were text, which no reader takes back: so there is nothing to escape in it. */
const asUri = (link: string): string =>
  new URL(link).href.replaceAll(",", "%2C").replaceAll(";", "%3B").replaceAll("\\", "%5C");
