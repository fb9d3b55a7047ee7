import { type Answer, answerSchema, noAnswer, type StoredAnswer } from "./answer";
import { type Criterion, problemWords, type ReadingProblem } from "./criterion";
import type { AnswerProblem, Measure } from "./criterion-kind";
import { clamp, middleOf } from "./interval";

/** One criterion with what its answer makes of it. */
export interface Reading extends Measure {
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** The answer in words. */
  readonly text: string;
  readonly problem: ReadingProblem | null;
  /** False when the answer is that the criterion does not apply; then nothing else here counts. */
  readonly applies: boolean;
  /** The likeliest value, 0..1, inside `value`. */
  readonly estimate: number;
}

/**
 * Reads an answer by its criterion. One that cannot be read or compared counts as unknown, and so does a
 * guess, except that it moves the estimate: a rumour may neither drop a criterion nor decide the gate.
 */
export function readAnswer(criterion: Criterion, stored: StoredAnswer | undefined): Reading {
  const parsed = answerSchema.safeParse(stored ?? noAnswer);
  const answer = parsed.success ? parsed.data : noAnswer;
  const isGuess = answer.confidence === "guess";
  const measured = parsed.success ? measureOf(criterion, answer) : "unreadable-answer";
  const [measure, problem] = typeof measured === "string" ? [null, measured] : [measured, null];
  const open = criterion.whenUnknown;
  return {
    criterion,
    answer,
    text: problem === "unreadable-answer" ? problemWords[problem] : textOf(criterion, answer),
    problem: criterion.problem ?? problem,
    applies: answer.state !== "na" || isGuess,
    ...(isGuess ? open : (measure ?? open)),
    estimate: estimateOf(criterion, answer, measure),
  };
}

function measureOf(criterion: Criterion, answer: Answer): Measure | AnswerProblem {
  if (answer.state === "partial") return partly(criterion, answer.value.share, answer.value.ruling);
  if (answer.state === "unknown" || answer.state === "na") return criterion.whenUnknown;
  return criterion.measure({ state: answer.state, value: answer.value }, answer.final);
}

function partly({ hasLimit }: Criterion, share: number, ruling: "met" | "violated" | null): Measure {
  const open = ruling === null ? (["met", "violated"] as const) : [ruling];
  const gates = hasLimit ? open : (["met"] as const);
  return {
    gate: hasLimit ? (ruling ?? "unknown") : "met",
    value: [share, share],
    outcomes: gates.map((gate) => ({ gate, value: share })),
  };
}

/** The middle of what was said, guesses included; what the person expects while nothing was said. */
function estimateOf({ prior, whenUnknown }: Criterion, { state }: Answer, measure: Measure | null): number {
  const isSilent = measure === null || state === "unknown" || state === "na";
  const expected = isSilent && prior.mean !== null ? prior.mean / 100 : null;
  return expected === null ? middleOf((measure ?? whenUnknown).value) : clamp(expected, whenUnknown.value);
}

const plainWords = { unknown: "unknown", na: "does not apply", partial: "partly" } as const;

function textOf(criterion: Criterion, answer: Answer): string {
  const text =
    answer.state === "unknown" || answer.state === "na" || answer.state === "partial"
      ? plainWords[answer.state]
      : (criterion.describeAnswer({ state: answer.state, value: answer.value }) ?? "");
  return answer.confidence === "guess" ? `${text} (a guess)` : text;
}
