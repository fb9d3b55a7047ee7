import type { AnswerState, Confidence, Source } from "./answer";
import type { Gate } from "./gate";
import type { Interval } from "./interval";
import type { Question } from "./questions";
import type { Score } from "./score";
import type { Thresholds } from "./thresholds";
import type { Reason, Verdict } from "./verdict";

/** One criterion in a judgement, ready to show and to freeze. */
export interface CriterionJudgement {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly attribute: string;
  /** "Base pay at least 52,000"; null when it is no non-negotiable. */
  readonly limit: string | null;
  readonly isGoal: boolean;
  readonly state: AnswerState;
  readonly confidence: Confidence;
  readonly source: Source | null;
  /** The answer in words: "52–58k", "unknown", "4 of 5 (a guess)". */
  readonly answer: string;
  /** Why the criterion or its answer counts as unknown although it is there; null when all is well. */
  readonly note: string | null;
  /** Null when it is no non-negotiable or does not apply. */
  readonly gate: Gate | null;
  /** Share of the score, 0..1, and in whole points that add up to 100. */
  readonly weight: number;
  readonly weightPoints: number;
  /** The value 0..1, at least and at most; null when it is no goal or does not apply. */
  readonly value: Interval | null;
  readonly estimate: number | null;
}

/** Points of a goal in the estimate; the points of a judgement add up to `shown.est`. */
export interface Contribution {
  readonly criterionId: string;
  readonly label: string;
  readonly points: number;
}

/** What the model says of one opportunity. Plain JSON: a decision freezes it as it is. */
export interface Judgement {
  readonly gate: Gate;
  /** By rank, what is not ranked last; then by id. */
  readonly perCriterion: readonly CriterionJudgement[];
  /** Exact, 0..1; null when no goal has weight. */
  readonly score: Score | null;
  /** The same in whole points of 100. */
  readonly shown: Score | null;
  readonly thresholds: Thresholds;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The verdict explained in one sentence or two. */
  readonly sentence: string;
  /** Largest first. */
  readonly contributions: readonly Contribution[];
  /** At most five, the most useful first. */
  readonly questions: readonly Question[];
}
