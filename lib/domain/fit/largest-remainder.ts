import { grain } from "./interval";

/**
 * Whole numbers that add up to `total` and stay as near to `exact` as that allows: each is rounded down,
 * and what is missing goes to the largest remainders, earlier entries first among equals
 * (largest remainder, Hamilton's method). `total` lies between the sum rounded down and the sum rounded up.
 */
export function largestRemainder(exact: readonly number[], total: number): readonly number[] {
  const parts = exact.map((value, at) => {
    const whole = Math.floor(value);
    return { at, whole, remainder: grain(value - whole) };
  });
  const missing = total - parts.reduce((sum, { whole }) => sum + whole, 0);
  const first = [...parts].sort((a, b) => b.remainder - a.remainder || a.at - b.at).slice(0, missing);
  return parts.map((part) => part.whole + (first.includes(part) ? 1 : 0));
}
