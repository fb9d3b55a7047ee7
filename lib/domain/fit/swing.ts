import type { Criterion } from "./criterion";

/** The two ends of a goal in words: "0 days a week", "4 days a week". */
export interface Swing {
  readonly worst: string;
  readonly best: string;
}

/** From the worst level of a goal to its best; null when it is none, or cannot be read. */
export function swingOf({ isGoal, samples, measure, describeAnswer }: Criterion): Swing | null {
  if (!isGoal) return null;
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
