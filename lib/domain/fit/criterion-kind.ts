import type { Entry } from "./controls";
import type { Ask, Definition, Prior } from "./definition";
import { commonFields } from "./definition";
import { type Field, type FormValues, fillForm, type Read, readForm } from "./form";
import type { Gate } from "./gate";
import { type GoalScale, pointWorth, type Swing } from "./goal-scale";
import { type Interval, isAtLeast } from "./interval";
import type { Kind, ReadingContext } from "./kind";
import { mostOf } from "./most";
import type { Stated } from "./stated";

/** One way an open answer can turn out: the limit met or violated, and the value from 0 to 1. */
export interface Outcome {
  readonly gate: Gate;
  readonly value: number;
}

/** What an answer, or the lack of one, means for a criterion. */
export interface Measure {
  readonly gate: Gate;
  readonly value: Interval;
  readonly outcomes: readonly Outcome[];
}

/** Why an answer means nothing here: it cannot be read, or not be compared with the criterion. */
export type AnswerProblem = "unreadable-answer" | "not-comparable";

/** An exact answer in words, and its value from 0 to 1. */
interface AnswerWorth {
  readonly text: string;
  readonly value: number;
}

/** What answers to one criterion are measured by. It takes answers just as storage or a form has them. */
export interface Yardstick {
  readonly hasLimit: boolean;
  readonly isGoal: boolean;
  readonly ask: Ask;
  readonly prior: Prior;
  /** "Base pay at least 52,000"; null without a limit. */
  readonly limit: string | null;
  readonly answerFields: readonly Field[];
  /** Exact answers that reach every end of the definition. */
  readonly samples: readonly Stated[];
  readonly whenUnknown: Measure;
  /** Null when it is no goal, or one that does not count in a straight line. */
  readonly scale: GoalScale | null;
  /** Both ends of a goal in words, where they can be computed. */
  readonly ends: Swing | null;
  readAnswer(form: FormValues): Read<Stated>;
  fillAnswer(stated: unknown): FormValues;
  /** Null when the answer cannot be read. */
  describeAnswer(stated: unknown): string | null;
  /** The least demanding answer worth at least `value`, 0..1, that the limit allows; null when there is none. */
  answerWorth(value: number): AnswerWorth | null;
  /** `isFinal` settles a range on its middle. */
  measure(stated: unknown, isFinal: boolean): Measure | AnswerProblem;
}

/** A kind as its callers see it, whatever its definitions and answers look like inside. */
export interface CriterionKind {
  readonly kind: string;
  readonly title: string;
  readonly hint: string;
  readonly definitionFields: readonly Field[];
  /** The definition to store, or a sentence for each field that needs another look. */
  readDefinition(form: FormValues): Read<Definition>;
  fillDefinition(definition: unknown): FormValues;
  /** Null when this version cannot read the definition. */
  yardstick(definition: unknown, label: string, context?: ReadingContext): Yardstick | null;
}

/** Closes a kind over its own schemas, so that everything outside it may hand in unread JSON. */
export function asCriterionKind<D extends Definition, S extends Stated>(kind: Kind<D, S>): CriterionKind {
  const definitionFields = [...kind.definitionFields, ...commonFields];
  return {
    kind: kind.kind,
    title: kind.title,
    hint: kind.hint,
    definitionFields,
    readDefinition: (form) =>
      asksForSomething(
        readForm(definitionFields.map(levelIn(form.unit)), kind.definition, form),
        definitionFields,
      ),
    fillDefinition: (definition) => fillForm(definitionFields, definition),
    yardstick: (definition, label, context = {}) => {
      const parsed = kind.definition.safeParse(definition);
      return parsed.success ? yardstickOf(kind, parsed.data, label, context) : null;
    },
  };
}

/** A limit or a level in a unit of which there is only so much. */
const levelIn =
  (unit: Entry | undefined) =>
  (field: Field): Field =>
    typeof unit === "string" && (field.group === "limit" || field.group === "goal")
      ? { ...field, most: mostOf(unit) }
      : field;

function asksForSomething<D extends Definition>(read: Read<D>, fields: readonly Field[]): Read<D> {
  if (!read.ok || read.value.must !== null || read.value.want !== null) return read;
  const name = fields.find(({ group }) => group === "limit" || group === "goal")?.name ?? "";
  return { ok: false, problems: { [name]: "Set a limit, or say what would be best, or both." } };
}

function yardstickOf<D extends Definition, S extends Stated>(
  kind: Kind<D, S>,
  definition: D,
  label: string,
  context: ReadingContext,
): Yardstick {
  const answerFields = kind.answerFields(definition);
  const read = (stated: unknown): S | null => kind.answer.safeParse(stated).data ?? null;
  return {
    hasLimit: definition.must !== null,
    isGoal: definition.want !== null,
    ask: definition.ask,
    prior: definition.prior,
    limit: kind.describeLimit(definition, label),
    answerFields,
    samples: kind.completions(definition, null),
    whenUnknown: measureOf(kind, definition, null),
    readAnswer: (form) => readForm(answerFields, kind.answer, form, kind.answerForm.toStated),
    fillAnswer: (stated) => {
      const answer = read(stated);
      return fillForm(
        answerFields,
        answer ? kind.answerForm.toEntered(answer) : kind.unanswered?.(definition),
      );
    },
    describeAnswer: (stated) => {
      const answer = read(stated);
      return answer && kind.describeAnswer(definition, answer);
    },
    scale: kind.scaleOf?.(definition) ?? null,
    ends: kind.endsOf?.(definition) ?? endsOfScale(kind, definition),
    answerWorth: (value) => leastWorth(kind, definition, value),
    measure: (stated, isFinal) => {
      const answer = read(stated);
      if (answer === null) return "unreadable-answer";
      const told = kind.comparable ? kind.comparable(definition, answer, context) : answer;
      if (told === null) return "not-comparable";
      return measureOf(kind, definition, isFinal ? (kind.settle?.(told) ?? told) : told);
    },
  };
}

function measureOf<D extends Definition, S extends Stated>(
  kind: Kind<D, S>,
  definition: D,
  stated: S | null,
): Measure {
  const gateWhenUnknown: Gate = definition.must === null ? "met" : "unknown";
  return {
    gate: stated === null ? gateWhenUnknown : kind.judgeMust(definition, stated),
    value: kind.valueInterval(definition, stated),
    outcomes: kind.completions(definition, stated).map((exact) => ({
      gate: kind.judgeMust(definition, exact),
      value: kind.valueInterval(definition, exact)[0],
    })),
  };
}

function endsOfScale<D extends Definition, S extends Stated>(kind: Kind<D, S>, definition: D): Swing | null {
  const scale = kind.scaleOf?.(definition);
  if (!scale) return null;
  const [worst = "", best = ""] = [scale.worst, scale.best].map((end) =>
    kind.describeAnswer(definition, scale.answerAt(end)),
  );
  return { worst, best };
}

function leastWorth<D extends Definition, S extends Stated>(
  kind: Kind<D, S>,
  definition: D,
  wanted: number,
): AnswerWorth | null {
  if (definition.want === null) return null;
  const scale = kind.scaleOf?.(definition);
  const candidates = scale ? [scale.answerAt(pointWorth(scale, wanted))] : kind.completions(definition, null);
  const good = candidates
    .filter((answer) => kind.judgeMust(definition, answer) === "met")
    .map((answer) => ({
      text: kind.describeAnswer(definition, answer),
      value: kind.valueInterval(definition, answer)[0],
    }))
    .filter(({ value }) => isAtLeast(value, wanted));
  return good.sort((a, b) => a.value - b.value)[0] ?? null;
}
