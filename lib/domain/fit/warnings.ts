import { type Criterion, readCriterion, type StoredCriterion } from "./criterion";
import { listed, quoted } from "./wording";

/** Something about a list of criteria that its owner should look at; nothing here stops a judgement. */
interface Warning {
  readonly reason: "best-fails-limit" | "no-job-can-pass" | "same-for-all" | "counted-twice";
  readonly criterionIds: readonly string[];
  readonly sentence: string;
}

/**
 * Criteria that pull apart or do nothing: a goal whose best level breaks its own limit, limits that exclude each
 * other, a goal that is the same for every job within its limit, and two goals about the same thing.
 */
export function warningsFor(stored: readonly StoredCriterion[]): readonly Warning[] {
  const criteria = stored.map((each) => readCriterion(each));
  const pairs = criteria.flatMap((a, at) => criteria.slice(at + 1).map((b) => [a, b] as const));
  return [
    ...criteria.filter(failsItsBest).map((criterion) => warn("best-fails-limit", [criterion])),
    ...pairs.filter(([a, b]) => excludeEachOther(a, b)).map((pair) => warn("no-job-can-pass", pair)),
    ...criteria.filter(isSameForAll).map((criterion) => warn("same-for-all", [criterion])),
    ...pairs.filter(([a, b]) => countTwice(a, b)).map((pair) => warn("counted-twice", pair)),
  ];
}

function failsItsBest({ isGoal, hasLimit, whenUnknown: { outcomes, value } }: Criterion): boolean {
  const best = outcomes.filter((outcome) => outcome.value === value[1]);
  return isGoal && hasLimit && best.length > 0 && best.every(({ gate }) => gate === "violated");
}

/** A goal adds the same to every job that passes, so it only lifts them all. */
function isSameForAll(criterion: Criterion): boolean {
  const { rank, isGoal, whenUnknown } = criterion;
  const passing = whenUnknown.outcomes.filter(({ gate }) => gate !== "violated");
  const isConstant = new Set(passing.map(({ value }) => value)).size === 1;
  return rank !== null && isGoal && isConstant && !failsItsBest(criterion);
}

/**
 * Limits on the same thing that no answer meets together. The samples of both reach every edge; what one of them
 * cannot compare or does not know is open there, and proves nothing.
 */
function excludeEachOther(a: Criterion, b: Criterion): boolean {
  const samples = [...a.samples, ...b.samples];
  return (
    a.hasLimit &&
    b.hasLimit &&
    a.kind === b.kind &&
    a.attribute !== "" &&
    a.attribute === b.attribute &&
    samples.length > 0 &&
    // In another unit the same number says something else.
    samples.every((sample) => a.describeAnswer(sample) === b.describeAnswer(sample)) &&
    samples.every((sample) => violates(sample, a) || violates(sample, b))
  );
}

function violates(sample: Criterion["samples"][number], { measure }: Criterion): boolean {
  const measured = measure(sample, false);
  return typeof measured !== "string" && measured.gate === "violated";
}

function countTwice(a: Criterion, b: Criterion): boolean {
  const areRanked = [a, b].every(({ isGoal, rank }) => isGoal && rank !== null);
  const isSameAttribute = a.attribute !== "" && a.attribute === b.attribute;
  const isSameLabel = a.label.toLowerCase() === b.label.toLowerCase();
  return areRanked && a.kind === b.kind && (isSameAttribute || isSameLabel);
}

const warn = (reason: Warning["reason"], criteria: readonly Criterion[]): Warning => ({
  reason,
  criterionIds: criteria.map(({ id }) => id),
  sentence: sentences[reason](criteria),
});

const sentences: Readonly<Record<Warning["reason"], (criteria: readonly Criterion[]) => string>> = {
  "best-fails-limit": (criteria) => `The best level you named breaks your own limit, ${limitsOf(criteria)}.`,
  "no-job-can-pass": (criteria) => `No job can meet both ${limitsOf(criteria)}.`,
  "same-for-all": (criteria) =>
    `As a goal, ${labelsOf(criteria)} cannot tell jobs apart: all that meet your limit score the same there.`,
  "counted-twice": (criteria) =>
    `Two of your goals are about the same thing, ${labelsOf(criteria)}, so it counts twice.`,
};

const limitsOf = (criteria: readonly Criterion[]): string =>
  listed(
    criteria.map(({ limit, label }) => quoted(limit ?? label)),
    "and",
  );

const labelsOf = (criteria: readonly Criterion[]): string =>
  listed(
    criteria.map(({ label }) => quoted(label)),
    "and",
  );
