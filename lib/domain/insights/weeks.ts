import { addDays, localDay, startOfWeek } from "@/lib/domain/time/local";

/** A week from Monday on, with the interviews in it. `day`: its Monday, "2026-11-23". */
export type Week = { readonly day: string; readonly startsAt: Date; readonly count: number };

/** No picture shows more. */
export const MOST_WEEKS = 53;

/** Every week from that of the first interview to that of the last moment, the latest `MOST_WEEKS` of them. */
export function weeksOf(starts: readonly Date[], { to, timeZone }: { to: Date; timeZone: string }): Week[] {
  const counts = Map.groupBy(starts, (at) => localDay(startOfWeek(at, timeZone), timeZone));
  const first = starts.reduce((earliest, at) => (at < earliest ? at : earliest), to);
  const weeks: Week[] = [];
  // What lies up to and not at midnight ends in the day before.
  for (let at = startOfWeek(new Date(to.getTime() - 1), timeZone); weeks.length < MOST_WEEKS; ) {
    const day = localDay(at, timeZone);
    weeks.unshift({ day, startsAt: at, count: counts.get(day)?.length ?? 0 });
    if (at <= first) break;
    at = addDays(at, -7, timeZone);
  }
  return weeks;
}
