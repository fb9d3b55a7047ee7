import type { Gate } from "./gate";
import { clamp, fullInterval, grain, widthOf } from "./interval";
import { type Profile, type StoredAnswers, weigh } from "./profile";
import { type Score, scoreOf } from "./score";
import { isOpenGoal, standingOf, type Weighed } from "./standing";
import { reaches, shownPoints, type Thresholds } from "./thresholds";
import { adviceFor, type Verdict } from "./verdict";
import { wholePoints } from "./wording";

type Level = keyof Thresholds;

/** A weight at which the estimate would cross a level, all other goals keeping their ratios. */
export interface WeightFlip {
  readonly criterionId: string;
  readonly label: string;
  readonly level: Level;
  /** Whether the estimate reaches the level with today's weight; beyond `flipAt` it is the other way round. */
  readonly isReached: boolean;
  /** Shares of all weight, 0..1: today's, and the one at which the estimate is exactly the level. */
  readonly weight: number;
  readonly flipAt: number;
  /** The same in whole points of 100, and how many times today's weight it is. */
  readonly weightPoints: number;
  readonly flipPoints: number;
  readonly times: number;
  readonly sentence: string;
}

/** One answer that would have to be another: what to negotiate about. */
export interface NeededAnswer {
  readonly criterionId: string;
  readonly label: string;
  /** What it would be enough for: to meet the limit, or for the estimate to reach a level. */
  readonly goal: "limit" | Level;
  /** The value it would have to be worth, 0..1, for the estimate to be exactly the level; null for a limit. */
  readonly value: number | null;
  /** How much of the range from worst to best the answer would have to move; 0 for a limit. */
  readonly move: number;
  /** The answer in words, "€61,500 a year"; for a limit the limit itself. */
  readonly answer: string;
  readonly sentence: string;
  /** Nobody has said yet, or not exactly. */
  readonly isOpen: boolean;
  readonly isSensitive: boolean;
}

/** What the advice would be if something about the list were different. */
interface Otherwise {
  readonly verdict: Verdict;
  readonly score: Score | null;
  /** The same in whole points of 100. */
  readonly shown: Pick<Score, "lo" | "hi" | "est"> | null;
  readonly changesVerdict: boolean;
}

/** Without this non-negotiable; if it is a goal as well, the goal stays. */
interface WithoutLimit extends Otherwise {
  readonly criterionId: string;
  readonly label: string;
  readonly limit: string | null;
  readonly gate: Gate;
}

/** How far one open answer alone moves the estimate: from its worst to its best, 0..1 and in whole points. */
interface Bar {
  readonly criterionId: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly shown: readonly [low: number, high: number];
}

/** What would change a judgement. Plain JSON. */
export interface Sensitivity {
  /** The critical weight first: the one nearest to today's. Empty when a limit is violated: no weight helps then. */
  readonly flips: readonly WeightFlip[];
  /** What has to move least first, what is delicate to ask last. */
  readonly needed: readonly NeededAnswer[];
  readonly withoutLimits: readonly WithoutLimit[];
  /** With the same weight for every goal that has one; null without such goals. */
  readonly equalWeights: Otherwise | null;
  /** The widest first (tornado; Howard 1988). */
  readonly tornado: readonly Bar[];
  /** The estimate that the bars are drawn around, 0..1; null without a score. */
  readonly estimate: number | null;
}

/** The score with one weight at `weight`: S(t) = t·v + (1 − t)·R, where R is the score of all the rest. */
export const scoreAtWeight = (weight: number, value: number, rest: number): number =>
  weight * value + (1 - weight) * rest;

/**
 * The weight at which the score is exactly `level`: t* = (τ − R) / (v − R) (Goodwin & Wright, one-weight
 * sensitivity). Null where no weight from 0 to 1 does it, and where value and rest are equal: then none matters.
 */
export function weightReaching(level: number, value: number, rest: number): number | null {
  if (grain(value) === grain(rest)) return null;
  const weight = (level - rest) / (value - rest);
  return grain(weight) >= 0 && grain(weight) <= grain(1) ? clamp(weight, fullInterval) : null;
}

/** The value one goal needs for the score to be exactly `level`: v + (τ − S) / w. */
export const valueReaching = (level: number, value: number, score: number, weight: number): number =>
  value + (level - score) / weight;

/** What would change the judgement of one opportunity: a weight, an answer, a limit, what is still open. */
export function whatWouldChange(profile: Profile, answers: StoredAnswers): Sensitivity {
  const weighed = weigh(profile, answers).filter(({ applies }) => applies);
  const situation = { weighed, levels: profile.thresholds, ...standingOf(weighed) };
  return {
    flips: situation.gate === "violated" ? [] : flips(situation),
    needed: [...neededLimits(situation), ...neededValues(situation)].sort(byEase),
    withoutLimits: weighed
      .filter(({ criterion }) => criterion.hasLimit)
      .map((each) => without(each, situation)),
    equalWeights: situation.score && otherwise(weighed.map(equally), situation),
    tornado: tornado(situation),
    estimate: situation.score?.est ?? null,
  };
}

interface Situation extends ReturnType<typeof standingOf> {
  readonly weighed: readonly Weighed[];
  readonly levels: Thresholds;
}

const bothLevels: readonly Level[] = ["floor", "bar"];

const show = (score: number, { floor, bar }: Thresholds): number => shownPoints(score, [floor, bar]);

function flips({ weighed, levels, score }: Situation): readonly WeightFlip[] {
  const found = weighed.flatMap((each) => {
    const rest = scoreOf(weighed.filter((other) => other !== each))?.est;
    if (score === null || rest === undefined || each.weight === 0) return [];
    return bothLevels.flatMap((level) => {
      const flipAt = weightReaching(levels[level], each.estimate, rest);
      return flipAt === null ? [] : [flipOf(each, level, flipAt, reaches(score.est, levels[level]))];
    });
  });
  return found.sort(
    (a, b) => grain(distance(a)) - grain(distance(b)) || (a.criterionId < b.criterionId ? -1 : 1),
  );
}

const distance = ({ weight, flipAt }: WeightFlip): number => Math.abs(flipAt - weight);

function flipOf({ criterion, share }: Weighed, level: Level, flipAt: number, isReached: boolean): WeightFlip {
  const [weightPoints, flipPoints] = [wholePoints(share), wholePoints(flipAt)];
  const times = flipAt / share;
  const side = flipAt > share ? "From" : "Down to";
  const factor = times >= 0.05 ? `, ${Math.round(times * 10) / 10} times as much` : "";
  const turn = isReached ? "would no longer reach" : "would reach";
  return {
    criterionId: criterion.id,
    label: criterion.label,
    level,
    isReached,
    weight: share,
    flipAt,
    weightPoints,
    flipPoints,
    times,
    sentence: `${side} a weight of ${flipPoints} of 100 in place of ${weightPoints}${factor}, the estimate ${turn} your ${level}.`,
  };
}

const namedBy = ({ criterion, value }: Weighed) => ({
  criterionId: criterion.id,
  label: criterion.label,
  isOpen: widthOf(value) > 0,
  isSensitive: criterion.ask.sensitive,
});

function neededLimits({ weighed }: Situation): readonly NeededAnswer[] {
  return weighed
    .filter(({ criterion, gate }) => criterion.hasLimit && criterion.problem === null && gate !== "met")
    .map((each) => {
      const answer = each.criterion.limit ?? each.criterion.label;
      const sentence = `${each.criterion.label} would have to meet your limit: ${answer}.`;
      const isOpen = each.gate === "unknown";
      return { ...namedBy(each), goal: "limit", value: null, move: 0, answer, sentence, isOpen };
    });
}

/** What one better answer alone would have to be. Levels that the estimate reaches already ask for nothing. */
function neededValues({ weighed, levels, score }: Situation): readonly NeededAnswer[] {
  if (score === null) return [];
  const missing = bothLevels.filter((level) => !reaches(score.est, levels[level]));
  return weighed
    .filter(({ weight }) => weight > 0)
    .flatMap((each) =>
      missing.flatMap((level) => {
        const value = valueReaching(levels[level], each.estimate, score.est, each.share);
        const enough = each.criterion.answerWorth(value);
        if (enough === null) return [];
        const answer = enough.text;
        const sentence = `${each.criterion.label} would have to be ${answer} for this to reach your ${level}.`;
        return [
          { ...namedBy(each), goal: level, value, move: enough.value - each.estimate, answer, sentence },
        ];
      }),
    );
}

const byEase = (a: NeededAnswer, b: NeededAnswer): number =>
  Number(a.isSensitive) - Number(b.isSensitive) ||
  grain(a.move) - grain(b.move) ||
  (a.criterionId < b.criterionId ? -1 : 1);

function without(dropped: Weighed, situation: Situation): WithoutLimit {
  const { criterion, gate } = dropped;
  const { id, label, limit } = criterion;
  const goal: Weighed = { ...dropped, gate: "met", criterion: { ...criterion, hasLimit: false } };
  const rest = situation.weighed.map((each) => (each === dropped ? goal : each));
  return { criterionId: id, label, limit, gate, ...otherwise(rest, situation) };
}

const equally = (weighed: Weighed): Weighed => ({ ...weighed, weight: weighed.weight > 0 ? 1 : 0 });

function otherwise(weighed: readonly Weighed[], { levels, ...today }: Situation): Otherwise {
  const standing = standingOf(weighed);
  const { verdict } = adviceFor(standing, levels);
  const { score } = standing;
  return {
    verdict,
    score,
    shown: score && {
      lo: show(score.lo, levels),
      hi: show(score.hi, levels),
      est: show(score.est, levels),
    },
    changesVerdict: verdict !== adviceFor(today, levels).verdict,
  };
}

function tornado({ weighed, levels, score }: Situation): readonly Bar[] {
  if (score === null) return [];
  return weighed
    .filter(isOpenGoal)
    .map(({ criterion, share, value, estimate }) => {
      const at = (end: number) => score.est + share * (end - estimate);
      const [low, high] = [at(value[0]), at(value[1])];
      const shown = [show(low, levels), show(high, levels)] as const;
      return { criterionId: criterion.id, label: criterion.label, low, high, shown };
    })
    .sort(
      (a, b) => grain(b.high - b.low) - grain(a.high - a.low) || (a.criterionId < b.criterionId ? -1 : 1),
    );
}
