import type { Range } from "../passage";
import type { Pay } from "../proposal";
import {
  AT_LEAST,
  BEGINS_SENTENCE,
  BUDGET_ALONE,
  BUDGET_OF_THE_JOB,
  IT_WOULD_BE,
  LESS_THAN,
  MINIMUM_SALARY,
  NUMBER_OF_SOMETHING,
  OF_BASE,
  OF_COST,
  OF_EVERYTHING,
  OF_TARGET,
  OTHER_AFTER,
  OTHER_BEFORE,
  PAY_AFTER,
  PAY_BEFORE,
  UP_TO,
} from "./pay-words";
import { type Sum, sumsIn } from "./sums";
import { basisOf, clauseAfter, clauseBefore, periodBehind, periodOf } from "./terms";

/** A sum of pay in a sentence, and what is said of it. */
export type SaidPay = Range & {
  pay: Pay;
  basis: "gross" | "net" | null;
  /** Whether the time it is for stands there; else it is concluded from the size. */
  isPeriodSaid: boolean;
  /** Whether a word for pay stands beside it. */
  isNamed: boolean;
  isRange: boolean;
};

/**
 * The sums of a sentence that are pay: beside a word for it, with the time it is paid for, or a range as only pay is
 * written. What is paid on top, spent on something or raised by the company is not.
 */
export function payIn(words: string): SaidPay[] {
  const sums = sumsIn(words);
  return sums.flatMap((sum, at) => {
    const from = sums[at - 1]?.end ?? 0;
    const lead = words.slice(Math.max(from, sum.start - 90), sum.start);
    const rest = words.slice(sum.end, Math.min(sums[at + 1]?.start ?? words.length, sum.end + 60));
    const [close, near] = [clauseBefore(lead), clauseAfter(`${sum.every}${rest}`)];
    const isCutOff = /^(?:\+| ?-\s*$)/.test(rest);
    if (!isPay(sum, lead, near) || LESS_THAN.test(lead) || isCutOff) return [];
    const said = sum.isLakh ? "year" : periodOf(lead, near);
    const isYearly = sum.min >= LEAST_A_YEAR && (sum.currency === null || COUNTED_A_YEAR.has(sum.currency));
    const period = said ?? (isYearly ? "year" : null);
    const isLeast = AT_LEAST.test(lead) || (!sum.isRange && MINIMUM_SALARY.test(lead));
    return [
      {
        start: sum.start,
        end: sum.end,
        pay: {
          min: UP_TO.test(lead) && !sum.isRange ? null : sum.min,
          max: isLeast && !sum.isRange ? null : sum.max,
          currency: sum.currency,
          period,
          what: whatOf(sum, period, close, near),
        },
        basis: basisOf(`${close} ${near}`, /\bVAT\b/i.test(rest)),
        isPeriodSaid: said !== null,
        isNamed: PAY_BEFORE.test(lead) || PAY_AFTER.test(near),
        isRange: sum.isRange,
      },
    ];
  });
}

function isPay(sum: Sum, lead: string, near: string): boolean {
  const close = clauseBefore(lead);
  const isBudget =
    BUDGET_ALONE.test(lead) && (sum.isLakh || PAY_AFTER.test(near) || periodBehind(near) !== null);
  if ((isBudget || BUDGET_OF_THE_JOB.test(lead)) && !OTHER_AFTER.test(near)) return true;
  if (OTHER_BEFORE.test(close) || OTHER_AFTER.test(near)) return false;
  if (!sum.isSigned && NUMBER_OF_SOMETHING.test(close)) return false;
  if (PAY_BEFORE.test(lead) || PAY_AFTER.test(near.slice(0, NEXT_WORDS))) return true;
  if (!sum.isSigned) return sum.isLakh || (sum.isRange && periodBehind(near) === "hour");
  return (
    periodBehind(near) !== null ||
    ((sum.isRange || IT_WOULD_BE.test(lead) || BEGINS_SENTENCE.test(lead)) && sum.min >= LEAST_A_YEAR)
  );
}

function whatOf(sum: Sum, period: Pay["period"], close: string, near: string): Pay["what"] {
  if (sum.isLakh || OF_COST.test(close) || OF_COST.test(near)) return "ctc";
  if (period === "day") return "day-rate";
  if (OF_TARGET.test(near) || OF_TARGET.test(close)) return "ote";
  if (OF_BASE.test(near) || OF_BASE.test(close)) return "base";
  return OF_EVERYTHING.test(near) || OF_EVERYTHING.test(close) ? "total" : null;
}

/** From here on a sum without its time is one for a year, in currencies of which nobody is paid so much a month. */
const LEAST_A_YEAR = 15_000;
const COUNTED_A_YEAR = new Set(["EUR", "USD", "GBP", "CHF", "AUD", "CAD", "NZD", "SGD"]);
/** How far behind a sum a word for pay is still about it. */
const NEXT_WORDS = 40;
