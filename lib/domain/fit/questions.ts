import type { Criterion } from "./criterion";
import { grain, widthOf } from "./interval";
import { after, isOpenGoal, type Weighed } from "./standing";
import { shownPoints, type Thresholds } from "./thresholds";
import { valueOfKnowing, worthOf } from "./value-of-knowing";
import { adviceFor, type Verdict } from "./verdict";

/** Something to find out. */
export interface Question {
  readonly criterionId: string;
  readonly label: string;
  readonly text: string;
  /** What hangs on it, in one sentence. */
  readonly why: string;
  readonly via: "recruiter" | "research" | "interview";
  /** True when the person can find out alone; it is kept out of messages. */
  readonly isHomework: boolean;
  readonly isSensitive: boolean;
  /** Some answer to this alone settles on a verdict that another answer would not give. */
  readonly isDecisive: boolean;
  /** Expected value of knowing it, in score (0..1). */
  readonly evpi: number;
  /** How much of the score is open here: weight × width, 0..1. */
  readonly swing: number;
  /** Share of the score, 0..1. */
  readonly weight: number;
}

const mostQuestions = 5;
/** From here on a limit is likely enough to be met not to be asked about; it is still shown as open. */
const likelyEnough = 95;

/**
 * All there is to find out: what can decide the verdict alone first, then by the expected value of knowing
 * it, by swing, by weight and by id. Of criteria that cannot be read nothing can be asked.
 */
export const questionsByUse = (weighed: readonly Weighed[], thresholds: Thresholds): readonly Question[] =>
  weighed
    .filter(isWorthAsking)
    .map((open) => questionOn(open, weighed, thresholds))
    .sort(byUse);

/**
 * What to find out next.
 * @param asked ids of criteria that were asked about and wait for their answer: they come after the others.
 */
export const nextOf = (questions: readonly Question[], asked: ReadonlySet<string>): readonly Question[] => {
  const { waiting = [], open = [] } = Object.groupBy(questions, ({ criterionId }) =>
    asked.has(criterionId) ? "waiting" : "open",
  );
  return [...open, ...waiting].slice(0, mostQuestions);
};

/** The question that finds it out: the person's own, or one made of what it is called. */
export const questionText = ({ label, ask }: Pick<Criterion, "label" | "ask">): string =>
  ask.text || `What can you tell me about this: ${label}?`;

function isWorthAsking(weighed: Weighed): boolean {
  const { applies, gate, criterion } = weighed;
  if (!applies || criterion.problem !== null) return false;
  return isOpenGoal(weighed) || (gate === "unknown" && (criterion.prior.met ?? 0) < likelyEnough);
}

function questionOn(open: Weighed, weighed: readonly Weighed[], thresholds: Thresholds): Question {
  const { id, label, ask } = open.criterion;
  const isDecisive = decides(open, weighed, thresholds);
  return {
    criterionId: id,
    label,
    text: questionText(open.criterion),
    why: reasonToAsk(open, weighed, thresholds, isDecisive),
    via: ask.via,
    isHomework: ask.via === "research",
    isSensitive: ask.sensitive,
    isDecisive,
    evpi: valueOfKnowing(open, weighed, thresholds.bar),
    swing: open.share * widthOf(open.value),
    weight: open.share,
  };
}

const byUse = (a: Question, b: Question): number =>
  Number(b.isDecisive) - Number(a.isDecisive) ||
  grain(b.evpi) - grain(a.evpi) ||
  grain(b.swing) - grain(a.swing) ||
  grain(b.weight) - grain(a.weight) ||
  (a.criterionId < b.criterionId ? -1 : 1);

function decides(open: Weighed, weighed: readonly Weighed[], thresholds: Thresholds): boolean {
  const verdicts = new Set<Verdict>(
    open.outcomes.map((outcome) => adviceFor(after(open, outcome, weighed), thresholds).verdict),
  );
  return verdicts.size > 1;
}

function reasonToAsk(
  open: Weighed,
  weighed: readonly Weighed[],
  thresholds: Thresholds,
  isDecisive: boolean,
): string {
  if (open.gate === "unknown")
    return isDecisive
      ? "If your limit is not met, the advice becomes to decline."
      : "Your limit here is still open.";
  const levels = [thresholds.floor, thresholds.bar];
  const [low, high] = open.value.map((value) => {
    const { score } = after(open, { gate: open.gate, value }, weighed);
    return shownPoints(worthOf(score), levels);
  });
  const moves = `Moves the estimate between ${low} and ${high}`;
  return isDecisive ? `${moves}, and could settle the verdict.` : `${moves}.`;
}
