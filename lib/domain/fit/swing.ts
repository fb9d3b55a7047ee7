import type { Criterion } from "./criterion";
import type { Swing } from "./goal-scale";

/** From the worst level of a goal to its best; null when it is none, or cannot be read. */
export function swingOf({ isGoal, ends, samples, measure, describeAnswer }: Criterion): Swing | null {
  if (!isGoal) return null;
  if (ends) return ends;
  const worths = samples.flatMap((sample) => {
    const measured = measure(sample, false);
    return typeof measured === "string" ? [] : [{ sample, worth: measured.value[0] }];
  });
  const [worst, best] = [Math.min, Math.max].map((end) => {
    const worth = end(...worths.map((each) => each.worth));
    return describeAnswer(worths.find((each) => each.worth === worth)?.sample);
  });
  return worst && best ? { worst, best } : null;
}
