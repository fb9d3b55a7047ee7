import { sourceWords } from "./answer";
import type { CriterionJudgement, Judgement } from "./judgement";
import type { Question } from "./questions";
import type { Reason } from "./verdict";
import { capitalised, listed, listedUpTo, quoted, wholePoints } from "./wording";

type Unexplained = Omit<Judgement, "sentence">;

/** Of the questions, the one on which most depends, and the first that has not been asked. */
interface Leading {
  readonly most: Question | undefined;
  readonly next: Question | undefined;
}

/** Why the verdict is what it is, in one sentence or two, from nothing but what the judgement shows. */
export const explain = (judgement: Unexplained, leading: Leading): string =>
  sentences[judgement.reason](judgement, leading);

const sentences: Readonly<Record<Reason, (judgement: Unexplained, leading: Leading) => string>> = {
  must_violated: (judgement) => {
    const broken = limitsThatAre("violated", judgement);
    const named = listedUpTo(3, broken.map(limitAndAnswer));
    const count =
      broken.length === 1 ? "One of your non-negotiables is" : `${broken.length} of your non-negotiables are`;
    const score = judgement.shown
      ? ` Your goals would come to ${judgement.shown.est} of 100; no score makes up for a limit.`
      : "";
    return `${count} not met: ${named}.${score}`;
  },
  no_criteria: (judgement) =>
    hasGoals(judgement)
      ? "None of the goals that apply here has a weight yet, so there is nothing to add up. Rank them, or set a limit you would not go below."
      : "There is nothing to hold this against yet. Add at least one non-negotiable or goal.",
  best_case_below_floor: (judgement) => {
    const best = isSettled(judgement)
      ? "With everything known this comes to"
      : "Even if every open answer turned out well, this would come to";
    return `${best} ${judgement.shown?.hi} of 100, and your floor is ${wholePoints(judgement.thresholds.floor)}.`;
  },
  must_unknown: (judgement, { next }) => {
    const open = limitsThatAre("unknown", judgement).map(limitOf);
    const ask = next ? ` ${next.isHomework ? "Look up" : "Ask"} first: ${quoted(next.text)}` : "";
    return `Until ${listedUpTo(3, open)} ${open.length === 1 ? "is" : "are"} settled, the advice could go either way.${ask}`;
  },
  all_musts_met: (judgement) =>
    hasGoals(judgement)
      ? `${limitsMet(judgement)}. None of the goals that apply here has a weight, so there is no score.`
      : `${limitsMet(judgement)}, and there are no goals to weigh it by.`,
  worst_case_reaches_bar: (judgement) => {
    const { shown, thresholds } = judgement;
    const result = isSettled(judgement) ? `the score of ${shown?.lo}` : `the worst case of ${shown?.lo}`;
    return capitalised(
      `${andLimitsMet(judgement)}${result} reaches your bar of ${wholePoints(thresholds.bar)}.`,
    );
  },
  between_floor_and_bar: (judgement) => {
    const { shown, thresholds } = judgement;
    const levels = `between your floor of ${wholePoints(thresholds.floor)} and your bar of ${wholePoints(thresholds.bar)}`;
    const result = isSettled(judgement)
      ? `the score of ${shown?.lo} lies ${levels}`
      : `the score stays at ${shown?.lo} to ${shown?.hi}, ${levels}, whatever you find out`;
    return capitalised(`${andLimitsMet(judgement)}${result}. It is your call: ${weighing(judgement)}.`);
  },
  interval_straddles: ({ shown, thresholds }, { most }) => {
    const decides = most ? `; most depends on ${quoted(most.label)}` : "";
    return `You know ${shown?.coverage}% of what matters to you here, and the score can end anywhere from ${shown?.lo} to ${shown?.hi}. Your floor is ${wholePoints(thresholds.floor)} and your bar ${wholePoints(thresholds.bar)}${decides}.`;
  },
};

const limitsThatAre = (gate: "violated" | "unknown", { perCriterion }: Unexplained) =>
  perCriterion.filter((each) => each.gate === gate);

// A goal that does not apply has no value, and does not count as one.
const hasGoals = ({ perCriterion }: Unexplained): boolean => perCriterion.some(({ value }) => value !== null);

const isSettled = ({ score }: Unexplained): boolean => score?.lo === score?.hi;

const limitOf = ({ limit, label }: CriterionJudgement): string => quoted(limit ?? label);

const limitAndAnswer = (each: CriterionJudgement): string =>
  `${limitOf(each)} (${each.answer}${each.source ? ` according to ${sourceWords[each.source]}` : ""})`;

function limitsMet({ perCriterion }: Unexplained): string {
  const count = perCriterion.filter(({ gate }) => gate !== null).length;
  if (count === 1) return "Your one non-negotiable is met";
  return count === 2 ? "Both non-negotiables are met" : `All ${count} non-negotiables are met`;
}

const andLimitsMet = (judgement: Unexplained): string =>
  judgement.perCriterion.some(({ gate }) => gate !== null) ? `${limitsMet(judgement)}, and ` : "";

/** The two goals that speak most for it, and the two that speak most against. */
function weighing({ perCriterion }: Unexplained): string {
  const goals = perCriterion.flatMap(({ label, weight, estimate }) =>
    weight > 0 && estimate !== null
      ? [{ label, estimate, gain: weight * estimate, loss: weight * (1 - estimate) }]
      : [],
  );
  const plus = goals.filter(({ estimate }) => estimate >= 0.5).sort((a, b) => b.gain - a.gain);
  const minus = goals.filter(({ estimate }) => estimate < 0.5).sort((a, b) => b.loss - a.loss);
  const name = (side: typeof goals) =>
    listed(
      side.slice(0, 2).map(({ label }) => quoted(label)),
      "and",
    );
  return [
    ...(plus.length > 0 ? [`in its favour ${name(plus)}`] : []),
    ...(minus.length > 0 ? [`against it ${name(minus)}`] : []),
  ].join(", ");
}
