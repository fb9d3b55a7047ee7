import { payIn as allPayIn } from "../pay/pay-in";
import type { Bounds, Finding, Pay, Period } from "./finding";
import { isHedged, type Sentence } from "./sentences";

/**
 * Sums that say what the job itself pays: not what comes on target or altogether, nor a least or a most without its other
 * end, but "up to", which leaves open everything down to nothing.
 */
export function payIn(sentence: Sentence): Finding<Pay>[] {
  return allPayIn(sentence.words).flatMap(({ start, end, pay, basis, isPeriodSaid }) => {
    const period = PERIODS.find((one) => one === pay.period);
    const amount = boundsOf(pay);
    if (!period || !amount || pay.what === "ote" || pay.what === "total") return [];
    const isSure = isPeriodSaid && pay.min !== null && !isHedged(sentence, { start, end });
    return [
      { start, end, said: { about: "pay" as const, amount, currency: pay.currency, period, basis }, isSure },
    ];
  });
}

const boundsOf = ({ min, max }: { min: number | null; max: number | null }): Bounds | null =>
  max === null ? null : { min: min ?? 0, max };

const PERIODS: readonly Period[] = ["year", "month", "day", "hour"];
