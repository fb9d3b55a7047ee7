import type { Interval } from "./interval";

/** Whether more or less of something is better. */
type Direction = "max" | "min";

interface Terms {
  /** In the order of the cells; more is better where nothing is said. */
  readonly directions?: readonly Direction[];
  /** Better everywhere is asked for, not only somewhere. */
  readonly isStrict?: boolean;
}

/**
 * Whether `a` certainly dominates `b`: at least as good everywhere and better somewhere. Both list the same things in
 * the same order; what is not known exactly counts at its worst for `a` and at its best for `b`.
 */
export function dominates(
  a: readonly Interval[],
  b: readonly Interval[],
  { directions = [], isStrict = false }: Terms = {},
): boolean {
  const leads = a.map(([low, high], at) => {
    const [otherLow, otherHigh] = b[at] ?? [Number.NaN, Number.NaN];
    return directions[at] === "min" ? otherLow - high : low - otherHigh;
  });
  const isBetter = (lead: number) => lead > 0;
  if (isStrict) return leads.length > 0 && leads.every(isBetter);
  return leads.every((lead) => lead >= 0) && leads.some(isBetter);
}

/** For each row the places of the rows that dominate it; nobody would choose a row that has any. */
export const dominatorsOf = (
  rows: readonly (readonly Interval[])[],
  terms: Terms = {},
): readonly (readonly number[])[] =>
  rows.map((row) => rows.flatMap((other, at) => (dominates(other, row, terms) ? [at] : [])));
