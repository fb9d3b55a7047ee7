import { addDays, momentOf } from "@/lib/domain/time/local";

/** The lengths that are offered, in days up to now. */
export const LENGTHS = ["30", "90", "365"] as const;

/** What lies from a moment up to and not at another; null: from the beginning. */
export type Span = { readonly from: Date | null; readonly to: Date };

/** A period as the address bar has it. */
export type Period = Span & {
  /** What the address says, so that a link stays in the period. */
  readonly query: Readonly<Record<string, string>>;
  /** "the last 90 days", "everything", "from 1 March to 5 April". */
  readonly title: string;
  /** What is wrong with the days that were given; the usual period is shown instead. */
  readonly problem: string | null;
};

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Frame = { now: Date; timeZone: string; day: (at: Date) => string };

/**
 * The period that an address asks for: `period` in days or "all", or days `from` and `to`, both included, in the
 * person's zone, of which one may be missing. Anything else is the usual one.
 */
export function readPeriod(asked: Asked, frame: Frame, usual: Length = "90"): Period {
  const [fromDay, toDay, length] = [one(asked.from), one(asked.to), one(asked.period)];
  if (fromDay || toDay) {
    const days = readDays(fromDay, toDay, frame);
    return typeof days === "string" ? { ...lastDays(usual, frame), problem: days } : days;
  }
  return lastDays([...LENGTHS, "all" as const].find((each) => each === length) ?? usual, frame);
}

type Length = (typeof LENGTHS)[number] | "all";

const one = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");

const lastDays = (length: Length, { now, timeZone }: Frame): Period => ({
  from: length === "all" ? null : addDays(now, -Number(length), timeZone),
  to: now,
  query: { period: length },
  title: length === "all" ? "everything" : `the last ${length} days`,
  problem: null,
});

/** @returns what is wrong with the days where something is. */
function readDays(fromDay: string, toDay: string, { now, timeZone, day }: Frame): Period | string {
  const from = fromDay ? midnight(fromDay, timeZone) : null;
  const last = toDay ? midnight(toDay, timeZone) : now;
  if ((fromDay && !from) || !last) return "That day does not exist. Write it as 2026-11-24.";
  if (from && from > last) return "The first day comes after the last.";
  return {
    from,
    to: toDay ? addDays(last, 1, timeZone) : now,
    query: { ...(fromDay ? { from: fromDay } : {}), ...(toDay ? { to: toDay } : {}) },
    title: `${from ? `from ${day(from)}` : "from the beginning"} to ${toDay ? day(last) : "now"}`,
    problem: null,
  };
}

const midnight = (day: string, timeZone: string): Date | null =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? momentOf(day, timeZone, 0) : null;
