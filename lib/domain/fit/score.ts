import { sumOf } from "./weights";

/** A goal in the sum: its raw weight, its least and greatest possible value, and the likeliest. */
interface WeighedGoal {
  readonly weight: number;
  readonly value: readonly [low: number, high: number];
  readonly estimate: number;
}

/** Where the score can end: worst case, best case, estimate; and the share of the weight that is settled. */
export interface Score {
  readonly lo: number;
  readonly hi: number;
  readonly est: number;
  readonly coverage: number;
}

/**
 * The additive score with unknowns kept as intervals: lo = Σ r·lo / W, hi = Σ r·hi / W, est = Σ r·m / W,
 * coverage = Σ_{lo = hi} r / W with W = Σ r (SMART; intervals after Salo & Hämäläinen 1992).
 * Null, never 0, when nothing has weight. Sums run in the order given: keep it fixed for equal bits.
 */
export function scoreOf(goals: readonly WeighedGoal[]): Score | null {
  const total = sumOf(goals.map(({ weight }) => weight));
  if (total === 0) return null;
  const meanOf = (measure: (goal: WeighedGoal) => number) =>
    sumOf(goals.map((goal) => goal.weight * measure(goal))) / total;
  return {
    lo: meanOf(({ value }) => value[0]),
    hi: meanOf(({ value }) => value[1]),
    est: meanOf(({ estimate }) => estimate),
    coverage: meanOf(({ value }) => (value[0] === value[1] ? 1 : 0)),
  };
}
