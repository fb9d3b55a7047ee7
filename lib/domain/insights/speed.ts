/** Lengths of time in groups: each holds what took longer than the one before and no longer than `upTo` hours. */
export type SpeedGroup = { readonly key: string; readonly title: string; readonly upTo: number };

/** With Saturdays and Sundays removed, so that 48 hours are two working days. */
export const MY_SPEEDS: readonly SpeedGroup[] = [
  { key: "same-day", title: "Within a day", upTo: 24 },
  { key: "in-time", title: "Within 48 hours", upTo: 48 },
  { key: "same-week", title: "Within a week", upTo: 120 },
  { key: "late", title: "Later", upTo: Number.POSITIVE_INFINITY },
];

export const THEIR_SPEEDS: readonly SpeedGroup[] = [
  { key: "two-days", title: "Within two days", upTo: 48 },
  { key: "week", title: "Within a week", upTo: 168 },
  { key: "two-weeks", title: "Within two weeks", upTo: 336 },
  { key: "later", title: "Later", upTo: Number.POSITIVE_INFINITY },
];

/** How many of some lengths lie in each group; every one lies in exactly one. */
export const countSpeeds = (
  groups: readonly SpeedGroup[],
  hours: readonly number[],
): { group: SpeedGroup; count: number }[] =>
  groups.map((group, index) => ({ group, count: hours.filter((each) => isIn(groups, index, each)).length }));

/** What a group holds: more than `above` hours, up to `upTo`; null for a key that is none. */
export function bandOf(groups: readonly SpeedGroup[], key: string): { above: number; upTo: number } | null {
  const index = groups.findIndex((group) => group.key === key);
  const group = groups[index];
  return group ? { above: groups[index - 1]?.upTo ?? -1, upTo: group.upTo } : null;
}

const isIn = (groups: readonly SpeedGroup[], index: number, hours: number): boolean =>
  hours > (groups[index - 1]?.upTo ?? -1) && hours <= (groups[index]?.upTo ?? 0);
