import type { Outcome } from "./criterion-kind";
import { allOf } from "./gate";
import { widthOf } from "./interval";
import type { Reading } from "./reading";
import { type Score, scoreOf } from "./score";
import type { Standing } from "./verdict";

/**
 * A reading with its raw weight, and with its share of all weights, 0..1. What is no goal, or does not
 * apply, weighs nothing.
 */
export interface Weighed extends Reading {
  readonly weight: number;
  readonly share: number;
}

/** Gate and score of everything that applies. */
export function standingOf(weighed: readonly Weighed[]): Standing & { readonly score: Score | null } {
  const applicable = weighed.filter(({ applies }) => applies);
  return {
    gate: allOf(applicable.map(({ gate }) => gate)),
    hasNonNegotiable: applicable.some(({ criterion }) => criterion.hasLimit),
    score: scoreOf(applicable),
  };
}

/** Where things stand once `open` has turned out as `outcome`. */
export const after = (open: Weighed, { gate, value }: Outcome, weighed: readonly Weighed[]) =>
  standingOf(
    weighed.map((each) => (each === open ? { ...open, gate, value: [value, value], estimate: value } : each)),
  );

/** Whether the score still depends on how this one turns out. */
export const isOpenGoal = ({ weight, value }: Weighed): boolean => weight > 0 && widthOf(value) > 0;
