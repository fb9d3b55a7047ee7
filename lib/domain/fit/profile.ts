import type { StoredAnswer } from "./answer";
import { type Criterion, readCriterion, type StoredCriterion } from "./criterion";
import type { Rates } from "./kind";
import { readAnswer } from "./reading";
import type { Weighed } from "./standing";
import { type Thresholds, thresholdsSchema } from "./thresholds";
import { type Weighting, weightingSchema } from "./weighting";
import { normalise, rawWeights } from "./weights";

/** What a person holds opportunities against, as storage has it. */
export interface StoredProfile {
  readonly criteria: readonly StoredCriterion[];
  readonly thresholds: Thresholds;
  /** From the ranks by rank-order centroid, unless told otherwise. */
  readonly weighting?: Weighting;
  /** The person's own exchange rates; without them amounts in another currency cannot be compared. */
  readonly rates?: Rates;
}

/** The same, read once for any number of opportunities; criteria in one fixed order, the raw weight of each beside it. */
export interface Profile {
  readonly criteria: readonly Criterion[];
  readonly weights: readonly number[];
  readonly thresholds: Thresholds;
}

/** Answers by criterion id; what is missing is unknown. */
export type StoredAnswers = Readonly<Record<string, StoredAnswer>>;

/** Thresholds or weights that make no sense are a mistake of the caller and throw. */
export function readProfile({
  criteria,
  thresholds,
  weighting = { method: "roc" },
  rates = {},
}: StoredProfile): Profile {
  const read = criteria.map((each) => readCriterion(each, { rates })).sort(byImportance);
  return {
    criteria: read,
    weights: rawWeights(read, weightingSchema.parse(weighting)),
    thresholds: thresholdsSchema.parse(thresholds),
  };
}

/**
 * Every criterion with its answer and raw weight, in the profile's order. Weights come from the whole list, so a
 * goal that does not apply leaves the ratios between the others, and what they mean in days and money, alone.
 */
export function weigh({ criteria, weights }: Profile, answers: StoredAnswers): readonly Weighed[] {
  const readings = criteria.map((criterion, at) => {
    const stored = Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined;
    const reading = readAnswer(criterion, stored);
    return { ...reading, weight: reading.applies ? (weights[at] ?? 0) : 0 };
  });
  const shares = normalise(readings.map(({ weight }) => weight));
  return readings.map((reading, at) => ({ ...reading, share: shares.ok ? (shares.value[at] ?? 0) : 0 }));
}

const byImportance = (a: Criterion, b: Criterion): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1);
