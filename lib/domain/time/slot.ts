import { addDays, daysBetween, momentOf, readLocal, toMoment } from "./local";
import type { Show } from "./show";

/** The weekday of a date in ISO 8601: "Wednesday". */
export const weekdayOf = (isoDate: string): string => weekdays.format(Date.parse(isoDate));

// An ISO date alone is midnight in UTC, so it is also told there.
const weekdays = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

/** Whether a proposed time, `start` or `start/end`, has an hour and no zone: then it is taken as the person's own. */
export const lacksZone = (slot: string): boolean => /T[^/Z+-]*(?:\/|$)/.test(slot);

/** A proposed time that lacks its zone as the moments that it stands for in this one, in UTC; any other as it is. */
export const slotIn = (slot: string, timeZone: string): string =>
  lacksZone(slot)
    ? slot
        .split("/")
        .map((time) => {
          const local = readLocal(time);
          return local ? toMoment(local, timeZone).toISOString() : time;
        })
        .join("/")
    : slot;

/** Whether a proposed time has begun already, or its day is over. */
export function isPast(slot: string, { now, timeZone }: { now: Date; timeZone: string }): boolean {
  const [start = ""] = slot.split("/");
  const from = momentOf(start, timeZone, 0);
  return from !== null && (start.includes("T") ? from : addDays(from, 1, timeZone)) <= now;
}

/** A proposed time in words: in the person's own zone, and what the clock says where it was written. */
export type SlotWords = { own: string; theirs: string | null };

/**
 * Puts a proposed time in words: "Mon 9 Mar, 10:00–11:00" and, where the writer's clock says something else, "16:00 for
 * them". ISO 8601, `start`, `start/end` or a day alone; what names no zone is meant in `timeZone`.
 */
export function slotWords(slot: string, { show, timeZone }: { show: Show; timeZone: string }): SlotWords {
  const [start = "", end = ""] = slot.split("/");
  const from = momentOf(start, timeZone);
  if (!from) return { own: slot, theirs: null };
  if (!start.includes("T")) return { own: `${show.day(from)}, all day`, theirs: null };
  const to = momentOf(end, timeZone);
  const until = to && (daysBetween(from, to, timeZone) === 0 ? show.clock(to) : show.moment(to));
  const written = start.slice(11, 16);
  const isElsewhere = /[+-]\d\d:\d\d$/.test(start) && written !== show.clock(from);
  return {
    own: [show.moment(from), until].filter(Boolean).join("–"),
    theirs: isElsewhere ? `${[written, end.slice(11, 16)].filter(Boolean).join("–")} for them` : null,
  };
}
