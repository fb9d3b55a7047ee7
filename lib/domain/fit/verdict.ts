import type { Gate } from "./gate";
import type { Score } from "./score";
import { reaches, type Thresholds } from "./thresholds";

export type Verdict = "decline" | "clarify" | "consider" | "accept";

export type Reason =
  | "must_violated"
  | "no_criteria"
  | "best_case_below_floor"
  | "must_unknown"
  | "all_musts_met"
  | "worst_case_reaches_bar"
  | "between_floor_and_bar"
  | "interval_straddles";

/** All that a verdict depends on. */
export interface Standing {
  readonly gate: Gate;
  readonly hasNonNegotiable: boolean;
  readonly score: Pick<Score, "lo" | "hi"> | null;
}

export interface Advice {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

interface Line extends Advice {
  readonly holds: (standing: Standing, thresholds: Thresholds) => boolean;
}

/** The advice: the first line that holds. */
export function adviceFor(standing: Standing, thresholds: Thresholds): Advice {
  const { verdict, reason } = lines.find((line) => line.holds(standing, thresholds)) ?? otherwise;
  return { verdict, reason };
}

// The order is part of the rule. Were the floor asked about after the unknown gate, "clarify" would be
// advised where no answer could change the decline.
const lines: readonly Line[] = [
  {
    verdict: "decline",
    reason: "must_violated",
    holds: ({ gate }) => gate === "violated",
  },
  {
    verdict: "consider",
    reason: "no_criteria",
    holds: ({ hasNonNegotiable, score }) => !hasNonNegotiable && score === null,
  },
  {
    verdict: "decline",
    reason: "best_case_below_floor",
    holds: ({ score }, { floor }) => score !== null && !reaches(score.hi, floor),
  },
  {
    verdict: "clarify",
    reason: "must_unknown",
    holds: ({ gate }) => gate === "unknown",
  },
  {
    verdict: "accept",
    reason: "all_musts_met",
    holds: ({ score }) => score === null,
  },
  {
    verdict: "accept",
    reason: "worst_case_reaches_bar",
    holds: ({ score }, { bar }) => score !== null && reaches(score.lo, bar),
  },
  {
    verdict: "consider",
    reason: "between_floor_and_bar",
    holds: ({ score }, { floor, bar }) =>
      score !== null && reaches(score.lo, floor) && !reaches(score.hi, bar),
  },
];

const otherwise: Advice = { verdict: "clarify", reason: "interval_straddles" };
