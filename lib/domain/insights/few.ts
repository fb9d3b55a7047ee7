import { wholePoints } from "@/lib/domain/fit/wording";

/** With fewer, a share says more about chance than about anybody. */
export const ENOUGH = 10;

/** A share in words, with what it is a share of: "30% (6 of 20)", or "3 of 5: too few to say". */
export function shareWords(part: number, whole: number): string {
  if (whole === 0) return "none yet";
  const plain = `${part.toLocaleString("en-GB")} of ${whole.toLocaleString("en-GB")}`;
  return whole < ENOUGH ? `${plain}: too few to say` : `${wholePoints(part / whole)}% (${plain})`;
}

/** The middle one of some numbers in whatever order, or the mean of the two there; null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** A length of time as one says it: "40 minutes", "7 hours", "3 days". */
export function hoursWords(hours: number): string {
  if (hours < 1) return many(Math.round(hours * 60), "minute");
  if (hours < 48) return many(Math.round(hours), "hour");
  return many(Math.round(hours / 24), "day");
}

const many = (count: number, unit: string): string => (count === 1 ? `1 ${unit}` : `${count} ${unit}s`);
