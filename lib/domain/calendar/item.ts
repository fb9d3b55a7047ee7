/** What stands in a calendar: a meeting with its hours, or a moment by which something is due. */
export type CalendarItem = {
  readonly id: string;
  readonly kind: "interview" | "answer-by" | "follow-up";
  readonly startsAt: Date;
  /** Null: not said; what is only due has none. */
  readonly endsAt: Date | null;
  /** "Second interview", "Answer due", or what there is to do. */
  readonly name: string;
  /** Role and company. */
  readonly about: string;
  readonly opportunityId: string;
  /** A cancelled interview still stands, so that nobody waits for it. */
  readonly isCancelled: boolean;
  readonly place: string;
  readonly link: string;
};

/** An interview whose end nobody has named takes so long. */
const USUAL_MS = 60 * 60 * 1000;

/** When it is over, as far as is known. */
export const endOf = ({ startsAt, endsAt }: Pick<CalendarItem, "startsAt" | "endsAt">): Date =>
  endsAt ?? new Date(startsAt.getTime() + USUAL_MS);

/**
 * The interviews that cannot both be kept: each id with the others that overlap it. What ends when the next begins does
 * not clash, and what is only due has no hours to clash with.
 */
export function clashesAmong(items: readonly CalendarItem[]): Map<string, readonly CalendarItem[]> {
  const meetings = items
    .filter(({ kind, isCancelled }) => kind === "interview" && !isCancelled)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const clashes = new Map<string, CalendarItem[]>();
  const add = (one: CalendarItem, other: CalendarItem) =>
    clashes.set(one.id, [...(clashes.get(one.id) ?? []), other]);
  meetings.forEach((one, index) => {
    for (const other of meetings.slice(index + 1)) {
      if (other.startsAt >= endOf(one)) break;
      add(one, other);
      add(other, one);
    }
  });
  return clashes;
}
