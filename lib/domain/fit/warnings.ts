import { type Criterion, readCriterion, type StoredCriterion } from "./criterion";
import { listed, quoted } from "./wording";

/** Something about a list of criteria that its owner should look at; nothing here stops a judgement. */
interface Warning {
  readonly reason: "best-fails-limit" | "no-job-can-pass";
  readonly criterionIds: readonly string[];
  readonly sentence: string;
}

/** Criteria that pull apart: a goal whose best level breaks its own limit, limits that exclude each other. */
export function warningsFor(stored: readonly StoredCriterion[]): readonly Warning[] {
  const criteria = stored.map(readCriterion);
  const pairs = criteria.flatMap((a, at) => criteria.slice(at + 1).map((b) => [a, b] as const));
  return [
    ...criteria.filter(failsItsBest).map((criterion) => warn("best-fails-limit", [criterion])),
    ...pairs.filter(([a, b]) => excludeEachOther(a, b)).map((pair) => warn("no-job-can-pass", pair)),
  ];
}

function failsItsBest({ isGoal, hasLimit, whenUnknown: { outcomes, value } }: Criterion): boolean {
  const best = outcomes.filter((outcome) => outcome.value === value[1]);
  return isGoal && hasLimit && best.length > 0 && best.every(({ gate }) => gate === "violated");
}

/** Limits on the same thing that no answer meets together. The samples of both reach every edge. */
function excludeEachOther(a: Criterion, b: Criterion): boolean {
  const areComparable = a.hasLimit && b.hasLimit && a.kind === b.kind && a.attribute === b.attribute;
  const samples = [...a.samples, ...b.samples];
  return (
    areComparable &&
    a.attribute !== "" &&
    samples.length > 0 &&
    !samples.some((sample) => [a, b].every((each) => each.measure(sample, false)?.gate === "met"))
  );
}

function warn(reason: Warning["reason"], criteria: readonly Criterion[]): Warning {
  const limits = listed(
    criteria.map(({ limit, label }) => quoted(limit ?? label)),
    "and",
  );
  return {
    reason,
    criterionIds: criteria.map(({ id }) => id),
    sentence:
      reason === "best-fails-limit"
        ? `The best level you named breaks your own limit, ${limits}.`
        : `No job can meet both ${limits}.`,
  };
}
