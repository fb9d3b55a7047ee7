import { type GoalScale, rangeOf, stepOf } from "./goal-scale";
import type { Profile } from "./profile";
import { normalise } from "./weights";
import { quoted } from "./wording";

/** A step that one goal takes towards its best. */
interface Step {
  readonly criterionId: string;
  readonly label: string;
  readonly size: number;
  /** In words: "1 day a week more". */
  readonly text: string;
}

/** Two steps that count the same in the score, put to the person as a question. Plain JSON. */
interface WeightMeaning {
  readonly step: Step;
  readonly worth: Step;
  readonly sentence: string;
}

/**
 * What the weights of the two weightiest goals that count in a straight line mean in their own units:
 * Δx_a·w_a / range_a = Δx_b·w_b / range_b (trade-off check of swing weights; Goodwin & Wright ch. 3). A round
 * step of the one with the larger units (days) is told in the one with the smaller (money). Null with fewer than two.
 */
export function weightMeaning({ criteria, weights }: Profile): WeightMeaning | null {
  const shares = normalise(weights);
  const scaled = criteria.flatMap(({ id, label, scale }, at) => {
    const weight = shares.ok ? (shares.value[at] ?? 0) : 0;
    return scale !== null && weight > 0 ? [{ id, label, scale, weight }] : [];
  });
  const [first, second] = scaled.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  if (first === undefined || second === undefined) return null;
  const [coarse, fine] = rangeOf(first.scale) <= rangeOf(second.scale) ? [first, second] : [second, first];
  // A step can be worth more than the other's whole range; then the other's step is worth less than one of it.
  return tradedFor(coarse, fine) ?? tradedFor(fine, coarse);
}

interface ScaledGoal {
  readonly id: string;
  readonly label: string;
  readonly scale: GoalScale;
  readonly weight: number;
}

function tradedFor(from: ScaledGoal, to: ScaledGoal): WeightMeaning | null {
  const size = stepOf(from.scale, 2);
  const worth = (size * from.weight * rangeOf(to.scale)) / (rangeOf(from.scale) * to.weight);
  if (worth > rangeOf(to.scale)) return null;
  const [step, other] = [stepIn(from, size), stepIn(to, Number(worth.toPrecision(3)))];
  const sentence = `In ${quoted(step.label)}, ${step.text} is worth as much to you as ${other.text} in ${quoted(other.label)}. Is that right?`;
  return { step, worth: other, sentence };
}

function stepIn({ id, label, scale }: ScaledGoal, size: number): Step {
  return { criterionId: id, label, size, text: scale.describeStep(size) };
}
