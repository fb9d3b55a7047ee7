import { problemWords } from "./criterion";
import { explain } from "./explanation";
import type { Contribution, CriterionJudgement, Judgement } from "./judgement";
import { largestRemainder } from "./largest-remainder";
import { type Profile, readProfile, type StoredAnswers, type StoredProfile, weigh } from "./profile";
import { nextOf, questionsByUse } from "./questions";
import type { Score } from "./score";
import { isOpenGoal, standingOf, type Weighed } from "./standing";
import { shownPoints, type Thresholds } from "./thresholds";
import { type Advice, adviceFor } from "./verdict";
import { wholeShares } from "./weights";

/** All that a judgement depends on. */
interface JudgeInput extends StoredProfile {
  readonly answers: StoredAnswers;
}

/**
 * Judges one opportunity: the gate over the non-negotiables, the score interval over the goals, the verdict
 * and what to ask next. The same input gives the same judgement, in whatever order criteria come.
 * Criteria and answers that cannot be read count as unknown and say so; thresholds or weights that make no
 * sense are a mistake of the caller and throw.
 */
export const judge = ({ answers, ...profile }: JudgeInput): Judgement =>
  judgeBy(readProfile(profile), answers);

/**
 * `judge` with a profile that was read before.
 * @param asked ids of criteria that were asked about already: their questions come after the others.
 */
export function judgeBy(
  profile: Profile,
  answers: StoredAnswers,
  asked: ReadonlySet<string> = new Set(),
): Judgement {
  const { thresholds } = profile;
  const weighed = weigh(profile, answers);
  const standing = standingOf(weighed);
  const shown = shownScore(standing.score, thresholds);
  const byUse = questionsByUse(weighed, thresholds);
  const unexplained = {
    gate: standing.gate,
    perCriterion: perCriterion(weighed),
    score: standing.score,
    shown,
    thresholds,
    ...adviceFor(standing, thresholds),
    contributions: contributions(weighed, shown),
    questions: nextOf(byUse, asked),
  };
  const leading = { most: byUse[0], next: byUse.find(({ criterionId }) => !asked.has(criterionId)) };
  return { ...unexplained, sentence: explain(unexplained, leading) };
}

/** Verdict and score alone, for many opportunities at once. */
export function adviseBy(
  profile: Profile,
  answers: StoredAnswers,
): Advice & { readonly score: Score | null } {
  const standing = standingOf(weigh(profile, answers));
  return { ...adviceFor(standing, profile.thresholds), score: standing.score };
}

/** The goals that keep the score a stretch, by name: nobody has said, or only a range, or only a guess. */
export const openGoals = (profile: Profile, answers: StoredAnswers): readonly string[] =>
  weigh(profile, answers)
    .filter(isOpenGoal)
    .map(({ criterion: { label } }) => label);

function shownScore(score: Score | null, { floor, bar }: Thresholds): Score | null {
  if (score === null) return null;
  const show = (value: number) => shownPoints(value, [floor, bar]);
  // All of it is known only when all of it is.
  const coverage = shownPoints(score.coverage, [1]);
  return { lo: show(score.lo), hi: show(score.hi), est: show(score.est), coverage };
}

function perCriterion(weighed: readonly Weighed[]): readonly CriterionJudgement[] {
  const points = wholeShares(weighed.map(({ share }) => share));
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
