import { sumOf } from "./weights";

/** "How sure are you?", 0..1, and whether it came true. */
export interface Forecast {
  readonly chance: number;
  readonly cameTrue: boolean;
}

/** All forecasts from `from` up to `to`: how sure they were on average, and how many of them came true, 0..1. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanChance: number;
  readonly shareTrue: number;
}

/** Murphy 1973: Brier score = reliability − resolution + uncertainty, for forecasts that are equal in each group. */
export interface Parts {
  /** How far what was said lies from what came true; 0 is best. */
  readonly reliability: number;
  /** How far the groups differ in what came true; more is better. */
  readonly resolution: number;
  /** How hard it was to know: the score of always saying the base rate. */
  readonly uncertainty: number;
}

/** How well somebody knows how sure to be. Plain JSON. */
export interface Calibration extends Parts {
  readonly count: number;
  /** From `enoughOutcomes` on it says something; before that it is not to be shown. */
  readonly isEnough: boolean;
  /** How sure they were on average, 0..1. */
  readonly meanChance: number;
  readonly brier: number;
  readonly baseRate: number;
  /** The score of always saying the base rate: more than that is worse than knowing nothing. */
  readonly baseRateBrier: number;
  /** Only those that hold a forecast, from the least to the most sure. */
  readonly bins: readonly Bin[];
}

/** With fewer, how often somebody was right is chance. */
export const enoughOutcomes = 10;

const binCount = 10;

/** Mean (p − o)², 0 (all known) to 1 (Brier 1950); there is at least one forecast. */
export const brierScore = (forecasts: readonly Forecast[]): number =>
  meanOf(forecasts, ({ chance, cameTrue }) => (chance - Number(cameTrue)) ** 2);

/**
 * The parts of the Brier score over groups of forecasts; `groupOf` names the group of a chance. They add up to
 * the score exactly when all forecasts of a group are equal, and nearly when they are close.
 */
export function murphyParts(
  forecasts: readonly Forecast[],
  groupOf: (chance: number) => number = (chance) => chance,
): Parts {
  const baseRate = shareTrueOf(forecasts);
  const groups = [...Map.groupBy(forecasts, ({ chance }) => groupOf(chance)).values()];
  const meanOverGroups = (measure: (group: readonly Forecast[]) => number) =>
    sumOf(groups.map((group) => group.length * measure(group))) / forecasts.length;
  return {
    reliability: meanOverGroups((group) => (meanChanceOf(group) - shareTrueOf(group)) ** 2),
    resolution: meanOverGroups((group) => (shareTrueOf(group) - baseRate) ** 2),
    uncertainty: baseRate * (1 - baseRate),
  };
}

/** Null while nothing has come true or failed to. */
export function calibrationOf(forecasts: readonly Forecast[]): Calibration | null {
  if (forecasts.length === 0) return null;
  const baseRate = shareTrueOf(forecasts);
  const always = forecasts.map(({ cameTrue }) => ({ chance: baseRate, cameTrue }));
  return {
    count: forecasts.length,
    isEnough: forecasts.length >= enoughOutcomes,
    meanChance: meanChanceOf(forecasts),
    brier: brierScore(forecasts),
    baseRate,
    baseRateBrier: brierScore(always),
    ...murphyParts(forecasts, binOf),
    bins: binsOf(forecasts),
  };
}

/** What an answer was guessed to be worth, 0..1, and what it was worth when it was found out. */
export interface CheckedGuess {
  readonly guessed: number;
  readonly found: number;
}

/** How guesses about answers turned out. Plain JSON. */
export interface Guesses {
  readonly count: number;
  readonly isEnough: boolean;
  /** No more than a tenth of the range away. */
  readonly right: number;
  readonly tooHigh: number;
  readonly tooLow: number;
  /** Above 0: guesses are too hopeful by so much on average. */
  readonly bias: number;
}

const near = 0.1;

/** Predicted answers against found ones; null while there are none. */
export function guessesAgainstFound(pairs: readonly CheckedGuess[]): Guesses | null {
  if (pairs.length === 0) return null;
  const errors = pairs.map(({ guessed, found }) => guessed - found);
  // A tenth in fractions of two is a hair more or less than a tenth.
  const tooHigh = errors.filter((error) => error > near + 1e-9).length;
  const tooLow = errors.filter((error) => error < -near - 1e-9).length;
  return {
    count: pairs.length,
    isEnough: pairs.length >= enoughOutcomes,
    right: pairs.length - tooHigh - tooLow,
    tooHigh,
    tooLow,
    bias: sumOf(errors) / pairs.length,
  };
}

const meanOf = (forecasts: readonly Forecast[], measure: (forecast: Forecast) => number): number =>
  sumOf(forecasts.map(measure)) / forecasts.length;

const meanChanceOf = (forecasts: readonly Forecast[]): number => meanOf(forecasts, ({ chance }) => chance);

const shareTrueOf = (forecasts: readonly Forecast[]): number =>
  meanOf(forecasts, ({ cameTrue }) => Number(cameTrue));

// 0.7 × 10 is a hair below 7 in fractions of two; the last bin holds its upper end as well.
const binOf = (chance: number): number => Math.min(binCount - 1, Math.floor(chance * binCount + 1e-9));

function binsOf(forecasts: readonly Forecast[]): readonly Bin[] {
  const groups = Map.groupBy(forecasts, ({ chance }) => binOf(chance));
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([bin, group]) => ({
      from: bin / binCount,
      to: (bin + 1) / binCount,
      count: group.length,
      meanChance: meanChanceOf(group),
      shareTrue: shareTrueOf(group),
    }));
}
