import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import type { Property } from "./blocks.ts";
import { toIcalTime } from "./clock.ts";

/** How many starts after the first are told. */
export const MAX_REPEATS = 10;
/** How many a rule may come up with, those left out by the file among them. */
const MAX_STEPS = 400;

/** What a meeting that repeats may say besides how often; a rule with anything more can take for ever to follow. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  DAILY: [],
  WEEKLY: ["byday"],
  MONTHLY: ["byday", "bymonthday", "bysetpos"],
  YEARLY: ["byday", "bymonth", "bymonthday"],
};
const MAX_INTERVAL = 100;

/** As jCal has it; the rest of it is handed on as it is. */
type Rule = { freq: string; interval?: number; byday?: unknown; until?: unknown };

/**
 * The starts that a rule adds to the first one, in order and at most a few; none where it is no rule of a meeting.
 *
 * @param rule the value of RRULE in jCal
 * @param tell the moment of a local start
 * @param isLeftOut whether the file takes this start out of the series
 */
export function repeatsOf(
  rule: Property[3],
  start: Temporal.PlainDateTime,
  tell: (local: Temporal.PlainDateTime) => string,
  isLeftOut: (moment: string) => boolean,
): string[] {
  const { until, ...endless } = onWeekdays(rule as Rule);
  if (!isOfMeetings(endless)) return [];
  const repeats: string[] = [];
  try {
    const starts = ICAL.Recur.fromData(endless as RecurData).iterator(toIcalTime(start));
    for (let step = 0; step < MAX_STEPS && repeats.length < MAX_REPEATS; step++) {
      const next = starts.next();
      if (!next) break;
      const local = Temporal.PlainDateTime.from(next.toString());
      const moment = tell(local);
      if (isAfter(local, moment, until)) break;
      if (Temporal.PlainDateTime.compare(local, start) > 0 && !isLeftOut(moment)) repeats.push(moment);
    }
  } catch {
    // Half a rule is followed as far as it goes.
  }
  return repeats;
}

type RecurData = Parameters<typeof ICAL.Recur.fromData>[0];

/** Every day that is one of these weekdays is every week on these weekdays. */
const onWeekdays = (rule: Rule): Rule =>
  rule.freq === "DAILY" && rule.byday && (rule.interval ?? 1) === 1 ? { ...rule, freq: "WEEKLY" } : rule;

function isOfMeetings({ freq, interval = 1, ...rest }: Rule): boolean {
  const allowed = PARTS[freq];
  const said = Object.keys(rest).filter((name) => !["count", "wkst"].includes(name));
  return (
    allowed !== undefined &&
    said.every((name) => allowed.includes(name)) &&
    interval >= 1 &&
    interval <= MAX_INTERVAL
  );
}

/** The last start may be said as a moment, or as a day or a time where the meeting is. */
function isAfter(local: Temporal.PlainDateTime, moment: string, until: unknown): boolean {
  if (typeof until !== "string") return false;
  if (until.endsWith("Z") && moment.includes("T")) return Date.parse(moment) > Date.parse(until);
  return until.includes("T")
    ? local.toString() > until.replace("Z", "")
    : local.toString().slice(0, 10) > until;
}
