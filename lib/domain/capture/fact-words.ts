import { figure, figureRange, money, moneyRange } from "@/lib/domain/fit/wording";
import type { Bounds, Fact, Pay, WorkMode } from "./proposal";

/** "€60–64k a year", "up to €800 a day", "70,000 a year on target". */
export function payWords({ min, max, currency, period, what }: Pay): string {
  const amount = (value: number) => (currency ? money(value, currency) : figure(value));
  const range = (low: number, high: number) =>
    currency ? moneyRange(low, high, currency) : figureRange(low, high);
  const sum =
    min !== null && max !== null
      ? range(min, max)
      : min !== null
        ? `from ${amount(min)}`
        : max !== null
          ? `up to ${amount(max)}`
          : "not said";
  const isSaid = what === "day-rate" && period === "day";
  return [sum, period ? `${period === "hour" ? "an" : "a"} ${period}` : "", what && !isSaid ? SUMS[what] : ""]
    .filter(Boolean)
    .join(" ");
}

const SUMS: Readonly<Record<NonNullable<Pay["what"]>, string>> = {
  base: "as base pay",
  total: "in all",
  ote: "on target",
  "day-rate": "as a day rate",
  ctc: "as cost to company",
};

/** The words that a fact was read from, on one line; null where they were written for machines: "2026-04-15T13:00:00Z". */
export function quoteWords({ quote, span }: Pick<Fact<unknown>, "quote" | "span">): string | null {
  const words = quote.trim().replace(/\s+/g, " ");
  const isForMachines = (span.source === "calendar" || span.source === "page") && FOR_MACHINES.test(words);
  if (isForMachines) return null;
  return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED).trimEnd()}…` : words;
}

const MOST_QUOTED = 90;

/** A moment or a day of a calendar or a posting, and what a calendar is there for: "REQUEST", "confirmed". */
const FOR_MACHINES = /^(?:\d{4}-?\d\d-?\d\d(?:T\S{0,40})?|[A-Z]{4,20}|confirmed|tentative|cancelled)$/;

export const MODES: Readonly<Record<WorkMode, string>> = {
  remote: "From home",
  hybrid: "Partly from home",
  onsite: "In the office",
};

/** "2 days a week", "2–3 days a week". */
export const officeWords = ({ min, max }: Bounds): string =>
  `${figureRange(min, max)} ${max === 1 ? "day" : "days"} a week`;

export const LINK_NAMES = {
  schedulingLink: "Where to pick a time",
  meetingLink: "Where you meet",
  postingLink: "The posting",
} as const;

/** The host of an address of the web, in the spelling that machines read; null for anything else. */
export function hostOf(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.host : null;
}
