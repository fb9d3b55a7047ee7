import type { StoredAnswer } from "./answer";
import { type Criterion, problemWords, readCriterion, type StoredCriterion } from "./criterion";
import { explain } from "./explanation";
import type { Contribution, CriterionJudgement, Judgement } from "./judgement";
import { largestRemainder } from "./largest-remainder";
import { questionsFor } from "./questions";
import { readAnswer } from "./reading";
import type { Score } from "./score";
import { standingOf, type Weighed } from "./standing";
import { shownPoints, type Thresholds, thresholdsSchema } from "./thresholds";
import { adviceFor } from "./verdict";
import { normalise, rawWeights, type Weighting, weightingSchema } from "./weights";

/** All that a judgement depends on; answers by criterion id. */
interface JudgeInput {
  readonly criteria: readonly StoredCriterion[];
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  readonly thresholds: Thresholds;
  /** From the ranks by rank-order centroid, unless told otherwise. */
  readonly weighting?: Weighting;
}

/**
 * Judges one opportunity: the gate over the non-negotiables, the score interval over the goals, the verdict
 * and what to ask next. The same input gives the same judgement, in whatever order criteria come.
 * Criteria and answers that cannot be read count as unknown and say so; thresholds or weights that make no
 * sense are a mistake of the caller and throw.
 */
export function judge({
  criteria,
  answers,
  thresholds,
  weighting = { method: "roc" },
}: JudgeInput): Judgement {
  const levels = thresholdsSchema.parse(thresholds);
  const weighed = weigh(criteria, answers, weightingSchema.parse(weighting));
  const standing = standingOf(weighed);
  const shown = shownScore(standing.score, levels);
  const unexplained = {
    gate: standing.gate,
    perCriterion: perCriterion(weighed),
    score: standing.score,
    shown,
    thresholds: levels,
    ...adviceFor(standing, levels),
    contributions: contributions(weighed, shown),
    questions: questionsFor(weighed, levels),
  };
  return { ...unexplained, sentence: explain(unexplained) };
}

/**
 * Every criterion with its answer and raw weight, in one fixed order. Weights come from the whole list, so a
 * goal that does not apply leaves the ratios between the others, and what they mean in days and money, alone.
 */
function weigh(
  criteria: readonly StoredCriterion[],
  answers: Readonly<Record<string, StoredAnswer>>,
  weighting: Weighting,
): readonly Weighed[] {
  const known = criteria.map(readCriterion).sort(byImportance);
  const weights = rawWeights(known, weighting);
  const readings = known.map((criterion, at) => {
    const stored = Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined;
    const reading = readAnswer(criterion, stored);
    return { ...reading, weight: reading.applies ? (weights[at] ?? 0) : 0 };
  });
  const shares = normalise(readings.map(({ weight }) => weight));
  return readings.map((reading, at) => ({ ...reading, share: shares.ok ? (shares.value[at] ?? 0) : 0 }));
}

const byImportance = (a: Criterion, b: Criterion): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1);

function shownScore(score: Score | null, { floor, bar }: Thresholds): Score | null {
  if (score === null) return null;
  const show = (value: number) => shownPoints(value, [floor, bar]);
  // All of it is known only when all of it is.
  const coverage = shownPoints(score.coverage, [1]);
  return { lo: show(score.lo), hi: show(score.hi), est: show(score.est), coverage };
}

function perCriterion(weighed: readonly Weighed[]): readonly CriterionJudgement[] {
  const points = largestRemainder(
    weighed.map(({ share }) => share * 100),
    weighed.some(({ share }) => share > 0) ? 100 : 0,
  );
  return weighed.map((each, at) => shownCriterion(each, points[at] ?? 0));
}

function shownCriterion(weighed: Weighed, weightPoints: number): CriterionJudgement {
  const { criterion, answer, problem, applies } = weighed;
  const { id, kind, label, attribute, limit, hasLimit, isGoal } = criterion;
  return {
    id,
    kind,
    label,
    attribute,
    limit,
    isGoal,
    state: answer.state,
    confidence: answer.confidence,
    source: answer.source,
    answer: weighed.text,
    note: problem && problemWords[problem],
    gate: hasLimit && applies ? weighed.gate : null,
    weight: weighed.share,
    weightPoints,
    value: isGoal && applies ? weighed.value : null,
    estimate: isGoal && applies ? weighed.estimate : null,
  };
}

function contributions(weighed: readonly Weighed[], shown: Score | null): readonly Contribution[] {
  const points = largestRemainder(
    weighed.map(({ share, estimate }) => share * estimate * 100),
    shown?.est ?? 0,
  );
  return weighed
    .flatMap(({ criterion: { id, label }, share }, at) =>
      share > 0 ? [{ criterionId: id, label, points: points[at] ?? 0 }] : [],
    )
    .sort((a, b) => b.points - a.points);
}
