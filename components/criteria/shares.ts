import { largestRemainder } from "@/lib/domain/fit/largest-remainder";
import { normalise } from "@/lib/domain/fit/weights";

/** Raw weights as whole percent that add up to a hundred; all 0 when nothing weighs anything, or one is no weight. */
export function wholeShares(raw: readonly number[]): readonly number[] {
  const shares = normalise(raw);
  if (!shares.ok) return raw.map(() => 0);
  return largestRemainder(
    shares.value.map((share) => share * 100),
    100,
  );
}
