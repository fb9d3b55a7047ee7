import type { AnswerProblem, Measure, Yardstick } from "./criterion-kind";
import { commonDefaults } from "./definition";
import { isRecord, memberOf } from "./form";
import { fullInterval } from "./interval";
import type { ReadingContext } from "./kind";
import { kindNamed } from "./kinds";

/**
 * A criterion as storage holds it. `definition` is what its kind reads and may be of an older or a newer
 * version. `rank`: 1 is the goal that matters most, equal ranks are ties, null is not ranked.
 * `attribute`: what it is about ("salary"), shared by criteria that can contradict each other.
 */
export interface StoredCriterion {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly attribute: string;
  readonly definition: unknown;
  readonly rank: number | null;
}

/** Why a criterion or its answer is shown but counts as unknown. */
export type ReadingProblem = "unknown-kind" | "unreadable-definition" | AnswerProblem;

/** A criterion that can be asked about, answered and measured, even when its definition cannot be read. */
export interface Criterion extends Omit<StoredCriterion, "definition">, Yardstick {
  readonly problem: ReadingProblem | null;
}

/** The sentence part to show beside a criterion with a problem. */
export const problemWords: Readonly<Record<ReadingProblem, string>> = {
  "unknown-kind": "a criterion of a kind this version does not know",
  "unreadable-definition": "a criterion whose details this version cannot read",
  "unreadable-answer": "an answer this version cannot read",
  "not-comparable":
    "an amount that cannot be compared: its currency, its period, or gross and net differ from yours",
};

/**
 * Never fails: what cannot be read becomes a criterion to which every answer is unknown. Without rates in its
 * `context`, amounts of money compare only in the same currency.
 */
export function readCriterion(
  { definition, ...stored }: StoredCriterion,
  context?: ReadingContext,
): Criterion {
  const kind = kindNamed(stored.kind);
  const yardstick = kind?.yardstick(definition, stored.label, context);
  if (yardstick) return { ...stored, ...yardstick, problem: null };
  const problem = kind ? "unreadable-definition" : "unknown-kind";
  return { ...stored, ...unreadable(definition, `${stored.label}: ${problemWords[problem]}`), problem };
}

function unreadable(definition: unknown, limit: string): Yardstick {
  const hasLimit = mentions(definition, "must");
  return {
    ...commonDefaults,
    hasLimit,
    isGoal: mentions(definition, "want"),
    limit: hasLimit ? limit : null,
    answerFields: [],
    samples: [],
    scale: null,
    ends: null,
    whenUnknown: hasLimit ? openLimit : openGoal,
    readAnswer: () => ({ ok: false, problems: {} }),
    fillAnswer: () => ({}),
    describeAnswer: () => null,
    answerWorth: () => null,
    measure: () => "unreadable-answer",
  };
}

// Every kind keeps its limit in `must` and its goal in `want`; where even that cannot be seen, it may be both.
const mentions = (definition: unknown, part: "must" | "want"): boolean =>
  !isRecord(definition) || (memberOf(definition, part) ?? null) !== null;

const openGoal: Measure = {
  gate: "met",
  value: fullInterval,
  outcomes: fullInterval.map((value) => ({ gate: "met", value })),
};

const openLimit: Measure = {
  gate: "unknown",
  value: fullInterval,
  outcomes: [...openGoal.outcomes, { gate: "violated", value: 0 }],
};
