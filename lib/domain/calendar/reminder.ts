import type { CalendarItem } from "./item";

/** What a browser tells while nobody looks: `id` so that it is told once; names nobody, for screens are looked at. */
export type Reminder = { readonly id: string; readonly says: string };

/** An interview is told so long before it begins, an answer so long before it is due; a follow-up when its time has come. */
export const AHEAD_MS: Readonly<Record<CalendarItem["kind"], number>> = {
  interview: 15 * 60_000,
  "answer-by": 2 * 3_600_000,
  "follow-up": 0,
};

/** What has been due for longer is not news any more. */
export const BEHIND_MS = 3_600_000;

/**
 * Of some items those of which to tell now, in their order.
 * @param clock how a moment's hour is written where the person is.
 */
export function remindersAmong(
  items: readonly CalendarItem[],
  now: Date,
  clock: (at: Date) => string,
): readonly Reminder[] {
  return items
    .filter(({ kind, startsAt, isCancelled }) => {
      const aheadMs = startsAt.getTime() - now.getTime();
      return !isCancelled && aheadMs <= AHEAD_MS[kind] && aheadMs > -BEHIND_MS;
    })
    .map(({ id, kind, startsAt }) => ({
      // Moved to another time it is told again.
      id: `${id} ${startsAt.getTime()}`,
      says: SAYS[kind](clock(startsAt)),
    }));
}

const SAYS: Readonly<Record<CalendarItem["kind"], (at: string) => string>> = {
  interview: (at) => `An interview at ${at}`,
  "answer-by": (at) => `An answer is due by ${at}`,
  "follow-up": () => "A follow-up is due",
};
