import { err, ok, type Result } from "@/lib/result";
import { largestRemainder } from "./largest-remainder";
import type { Weighting } from "./weighting";

/** The weight of a position (1 is the first) in a ranking of `count`. */
type PositionWeight = (position: number, count: number) => number;

/**
 * Rank-order-centroid weights, w_(i) = (1/n) Σ_{k=i..n} 1/k (SMARTER; Barron 1992, Edwards & Barron 1994).
 * One weight for each rank given. Ties share the mean of their positions; null is unranked: weight 0, and
 * not counted in n. The weights sum to 1 unless nothing is ranked.
 */
export const rocWeights = (ranks: readonly (number | null)[]): readonly number[] =>
  weightsByPosition(ranks, centroid);

/**
 * Rank-sum weights, w_(i) = 2(n + 1 − i) / (n(n + 1)) (Stillwell, Seaver & Edwards 1981): gentler on the
 * lower ranks. Ties and unranked goals as in `rocWeights`.
 */
export const rankSumWeights = (ranks: readonly (number | null)[]): readonly number[] =>
  weightsByPosition(ranks, (position, count) => (2 * (count + 1 - position)) / (count * (count + 1)));

/**
 * Raw weights as shares of their sum, which is how swing points and direct ratings are used
 * (SMARTS; Edwards & Barron 1994).
 */
export function normalise(raw: readonly number[]): Result<readonly number[], "not-a-weight" | "all-zero"> {
  if (raw.some((weight) => !Number.isFinite(weight) || weight < 0)) return err("not-a-weight");
  const sum = sumOf(raw);
  return sum === 0 ? err("all-zero") : ok(raw.map((weight) => weight / sum));
}

/** Raw weights as whole percent that add up to 100; all 0 when nothing weighs anything, or one is no weight. */
export function wholeShares(raw: readonly number[]): readonly number[] {
  const shares = normalise(raw);
  if (!shares.ok) return raw.map(() => 0);
  return largestRemainder(
    shares.value.map((share) => share * 100),
    100,
  );
}

interface Ranked {
  readonly id: string;
  readonly isGoal: boolean;
  readonly rank: number | null;
}

/** Raw weights in the order of `criteria`; what is no goal weighs nothing. */
export function rawWeights(criteria: readonly Ranked[], weighting: Weighting): readonly number[] {
  if (weighting.method === "points") {
    const points = new Map(Object.entries(weighting.points));
    return criteria.map(({ id, isGoal }) => (isGoal ? (points.get(id) ?? 0) : 0));
  }
  const ranks = criteria.map(({ isGoal, rank }) => (isGoal ? rank : null));
  return weighting.method === "roc" ? rocWeights(ranks) : rankSumWeights(ranks);
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

// Summed from the smallest term up, so that the same ranking always gives the same bits.
const centroid: PositionWeight = (position, count) =>
  sumOf(Array.from({ length: count + 1 - position }, (_, at) => 1 / (count - at))) / count;

function weightsByPosition(ranks: readonly (number | null)[], weightAt: PositionWeight): readonly number[] {
  const ranked = ranks.filter((rank) => rank !== null);
  return ranks.map((rank) => {
    if (rank === null) return 0;
    const ahead = ranked.filter((other) => other < rank).length;
    const tied = ranked.filter((other) => other === rank).length;
    const positions = Array.from({ length: tied }, (_, at) => ahead + 1 + at);
    return sumOf(positions.map((position) => weightAt(position, ranked.length))) / tied;
  });
}
