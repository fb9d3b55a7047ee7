import type * as z from "zod";
import type { AnswerForm } from "./answer-forms";
import type { Definition } from "./definition";
import type { Field } from "./form";
import type { Gate } from "./gate";
import type { GoalScale, Swing } from "./goal-scale";
import type { Interval } from "./interval";
import type { Stated } from "./stated";

/**
 * A person's own exchange rates: how much of one common base a unit of each currency is worth, by its three
 * letters, such as `{ EUR: 1, USD: 0.92 }`.
 */
export type Rates = Readonly<Record<string, number>>;

/** What reading an answer depends on beside the criterion itself. */
export interface ReadingContext {
  readonly rates?: Rates | undefined;
}

/**
 * One kind of criterion: one object in `kinds/<name>.ts` and one line in `kinds/index.ts`.
 * `D` is what defines a criterion of this kind, `S` what an answer to it can state.
 */
export interface Kind<D extends Definition, S extends Stated> {
  /** The name in storage. Never change it. */
  readonly kind: string;
  /** What the picker says. */
  readonly title: string;
  readonly hint: string;
  readonly definition: z.ZodType<D>;
  readonly answer: z.ZodType<S>;
  /** Fields named by their place in the definition; every kind gets the common ones as well. */
  readonly definitionFields: readonly Field[];
  readonly answerForm: AnswerForm<S>;
  answerFields(definition: D): readonly Field[];
  /** "Base pay at least 52,000"; null without a limit. */
  describeLimit(definition: D, label: string): string | null;
  /** "52–58k", "3 days". */
  describeAnswer(definition: D, stated: S): string;
  /** The limit held against all that the answer leaves possible; met without a limit. */
  judgeMust(definition: D, stated: S): Gate;
  /**
   * The least and the greatest value, 0 (worst) to 1 (best), over all that the answer leaves possible,
   * a best point inside a range included; null stands for "nothing known".
   */
  valueInterval(definition: D, stated: S | null): Interval;
  /**
   * Exact answers that stand for all that is still possible; null again for "nothing known". They reach
   * both ends of the value interval, and both sides of the limit as far as the answer does.
   */
  completions(definition: D, stated: S | null): readonly S[];
  /**
   * For kinds whose answers come in terms of their own: the answer in the terms of the definition, null when
   * the two cannot be compared. Whatever measures an answer gets it in those terms.
   */
  comparable?(definition: D, stated: S, context: ReadingContext): S | null;
  /** For goals that count in a straight line: that line, and a point on it as an answer; null when it is no goal. */
  scaleOf?(definition: D): (GoalScale & { answerAt(point: number): S }) | null;
  /** For goals that count in no straight line and yet have ends: both in words. */
  endsOf?(definition: D): Swing | null;
  /** What the form holds before anything was answered, as `answerForm.toEntered` gives it. */
  unanswered?(definition: D): unknown;
  /** For kinds that take ranges: what a range counts as when nobody will say more, its middle. */
  settle?(stated: S): S;
}
