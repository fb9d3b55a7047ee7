import * as z from "zod";
import type { StoredAnswer } from "@/lib/domain/fit/answer";
import type { StoredCriterion } from "@/lib/domain/fit/criterion";
import { fractionOf, isRecord } from "./agree";

// Worked examples name things as the model's design does; here they become what the product stores.

/** A number, or a fraction beside its rounded value. */
export const exact = z.union([
  z.number(),
  z.object({ fraction: z.string() }).transform(({ fraction }) => fractionOf(fraction)),
  z.object({ value: z.number() }).transform(({ value }) => value),
]);

/** What an amount of money is, or on how many days a way is made; an answer without it means what its criterion does. */
const terms = {
  currency: z.string().optional(),
  period: z.string().optional(),
  basis: z.enum(["gross", "net"]).optional(),
  gross: z.boolean().optional(),
  days: z.unknown().optional(),
};

type Terms = z.output<z.ZodObject<typeof terms>>;

const amount = z.object({ amount: z.number(), ...terms });

/** A level: a number, a day, an amount with what it is. */
const level = z.union([exact, z.string(), z.boolean(), amount]);
type Level = z.output<typeof level>;

/** What is left out and what is null are the same here. */
const withoutNulls = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (given) =>
      isRecord(given) ? Object.fromEntries(Object.entries(given).filter(([, each]) => each !== null)) : given,
    schema,
  );

const must = withoutNulls(
  z.object({
    dir: z.string().optional(),
    direction: z.string().optional(),
    limit: level.optional(),
    at_least: level.optional(),
    at_most: level.optional(),
    min: level.optional(),
    max: level.optional(),
    accept: z
      .union([z.array(level), level])
      .transform((one) => (Array.isArray(one) ? one : [one]))
      .optional(),
  }),
);

const want = withoutNulls(
  z.object({
    weight: exact.optional(),
    worst: level.optional(),
    target: level.optional(),
    best: level.optional(),
    ...{ a: exact.optional(), c: exact.optional(), d: exact.optional(), b: exact.optional() },
    values: z.record(z.string(), exact).optional(),
  }),
);

const chance = z.number().min(0).max(1);

export const givenCriterion = withoutNulls(
  z.object({
    ...{ id: z.string(), kind: z.string() },
    ...{ label: z.string().optional(), attribute: z.string().optional(), unit: z.string().optional() },
    options: z.array(z.string()).optional(),
    rank: z.number().optional(),
    must: must.optional(),
    want: want.optional(),
    prior: withoutNulls(
      z.object({ met: chance.optional(), p: chance.optional(), mean: chance.optional() }),
    ).optional(),
    ...terms,
  }),
);

/** An answer that says no more than its value is known. */
const bareAsKnown = (given: unknown) => {
  if (given === null) return { state: "unknown" };
  return isRecord(given) ? given : { state: "known", value: given };
};

export const givenAnswer = z.preprocess(
  bareAsKnown,
  withoutNulls(
    z.object({
      state: z.string().default("known"),
      value: z.unknown().optional(),
      ...{ min: level.optional(), max: level.optional(), minutes: z.unknown().optional() },
      options: z.array(z.string()).optional(),
      ...{ share: exact.optional(), ruling: z.string().optional() },
      ...{ confidence: z.string().optional(), source: z.string().optional(), final: z.boolean().optional() },
      ...terms,
    }),
  ),
);

export type GivenCriterion = z.output<typeof givenCriterion>;
export type GivenAnswer = z.output<typeof givenAnswer>;
type Must = z.output<typeof must>;
type Want = z.output<typeof want>;

/** `answers`: all that were ever given to it, since an option can be named there alone. */
export function criterionFrom(
  given: GivenCriterion,
  rank: number | null,
  answers: readonly GivenAnswer[],
): StoredCriterion {
  const { id, kind, label = id, attribute = id, prior } = given;
  const percent = (share: number | undefined) => (share === undefined ? null : share * 100);
  return {
    ...{ id, kind, label, attribute, rank },
    definition: {
      ...{ must: null, want: null },
      ...definitions[kind]?.(given, answers),
      prior: { met: percent(prior?.met ?? prior?.p), mean: percent(prior?.mean) },
    },
  };
}

export function answerFrom(given: GivenAnswer, criterion: GivenCriterion): StoredAnswer {
  const isGuess = given.state === "guess" || given.confidence === "guess";
  const isRange = given.min !== undefined && given.max !== undefined;
  const state = given.state === "guess" ? (isRange ? "range" : "known") : given.state;
  return {
    ...{ state, confidence: isGuess ? "guess" : (given.confidence ?? "confirmed") },
    final: given.final ?? false,
    ...(given.source ? { source: given.source } : {}),
    value: valueIn(state, flat(given), criterion),
  };
}

/** What stands inside the value, beside the state. */
const flat = (given: GivenAnswer): GivenAnswer =>
  isRecord(given.value) ? { ...given, ...given.value, value: given.value.amount } : given;

function valueIn(state: string, given: GivenAnswer, criterion: GivenCriterion): unknown {
  const { value, options, ruling = null } = given;
  if (state === "options") return options ?? value;
  if (state === "partial") {
    const share = given.share ?? value;
    return { ...(typeof share === "number" ? { share } : {}), ruling };
  }
  if (state === "range") return rangeIn(given, criterion);
  if (criterion.kind === "boolean") return isYes(value);
  if (criterion.kind === "money") return { amount: value, ...moneyTerms(criterion, given) };
  if (criterion.kind === "commute")
    return { minutes: given.minutes ?? value, days: given.days ?? daysOf(criterion) };
  return value;
}

function rangeIn(given: GivenAnswer, criterion: GivenCriterion): unknown {
  const [min = plain(given.min), max = plain(given.max)] = Array.isArray(given.value) ? given.value : [];
  if (criterion.kind === "money") return { min, max, ...moneyTerms(criterion, given) };
  if (criterion.kind !== "commute") return { min, max };
  const days = given.days ?? daysOf(criterion);
  return { minutes: isRecord(given.minutes) ? given.minutes : { min, max }, days: asBounds(days) };
}

const asBounds = (given: unknown) => (isRecord(given) ? given : { min: given, max: given });

type Definer = (given: GivenCriterion, answers: readonly GivenAnswer[]) => object;

const definitions: Readonly<Record<string, Definer>> = {
  number: ({ must, want, unit = "" }) => ({ unit, must: must && limitOn(must), want: want && endsOf(want) }),
  money: (given) => ({
    ...moneyTerms(given, {}),
    must: given.must && limitOn(given.must),
    want: given.want && endsOf(given.want),
  }),
  commute: (given) => ({
    days: daysOf(given),
    must: given.must && { limit: limitOn(given.must).limit },
    want: given.want && endsOf(given.want),
  }),
  date: ({ must, want }) => {
    const limit = must && limitOn(must);
    return {
      must: limit && { ...limit, direction: limit.direction === "at-least" ? "not-before" : "not-after" },
      want: want && endsOf(want),
    };
  },
  range: ({ must, want, unit = "" }) => ({
    unit,
    must: must && { min: must.min ?? -1e12, max: must.max ?? 1e12 },
    want: want && { lowest: want.a, idealFrom: want.c, idealTo: want.d, highest: want.b },
  }),
  scale: ({ must, want }) => ({
    must: must && { atLeast: limitOn(must).limit },
    want: want && { better: "more" },
  }),
  boolean: ({ must, want }) => ({
    must: must && { accept: isYes(must.accept?.[0] ?? must.limit ?? true) },
    want: want && { best: bestAnswer(want) },
  }),
  choice: ({ must, want, options = [] }, answers) => {
    const accept = must?.accept?.map(String);
    const values = Object.entries(want?.values ?? {});
    const mentioned = answers.flatMap((each) => [each.value, ...(each.options ?? [])].flat());
    const all = new Set([
      ...options,
      ...values.map(([name]) => name),
      ...(accept ?? []),
      ...mentioned.filter((each) => typeof each === "string"),
    ]);
    // Where every option is acceptable, the list leaves out the others.
    if (all.size < 2 || (accept && [...all].every((each) => accept.includes(each))))
      all.add("something else");
    const least = values.length === 0 ? 0 : Math.min(...values.map(([, value]) => value));
    return {
      options: [...all],
      must: accept ? { accept } : null,
      want: want && { points: [...all].map((each) => (want.values?.[each] ?? least) * 100) },
    };
  },
};

const plain = (given: Level | undefined) => (isRecord(given) ? given.amount : given);

function limitOn(given: Must) {
  const { at_least, at_most, min, max, limit } = given;
  return { direction: sideOf(given), limit: plain(limit ?? at_least ?? at_most ?? min ?? max) };
}

function sideOf({ dir, direction = dir, at_most, max }: Must): "at-least" | "at-most" {
  if (direction === undefined) return (at_most ?? max) === undefined ? "at-least" : "at-most";
  return ["at-most", "not-after", "max", "<="].includes(direction.replaceAll("_", "-"))
    ? "at-most"
    : "at-least";
}

const endsOf = ({ worst, target, best = target }: Want) => ({ worst: plain(worst), best: plain(best) });

const isYes = (given: unknown): unknown =>
  typeof given === "string" ? ["yes", "true"].includes(given.toLowerCase()) : given;

function bestAnswer({ values, target = true, best = target }: Want): unknown {
  if (values === undefined) return isYes(best);
  return (values.yes ?? values.true ?? 0) > (values.no ?? values.false ?? 0);
}

const periods: Readonly<Record<string, string>> = {
  ...{ yearly: "year", annual: "year", monthly: "month", daily: "day", hourly: "hour" },
};

/** What amounts are in: as the answer says, else as the criterion or one of its levels does. */
function moneyTerms(criterion: GivenCriterion, answer: Terms) {
  const { must: limits, want: levels } = criterion;
  const given = [limits?.limit, levels?.worst, levels?.target, criterion, answer].map(termsIn);
  return Object.assign({ currency: "EUR", period: "year", basis: "gross" }, ...given);
}

function termsIn(given: Level | Terms | undefined) {
  if (!isRecord(given)) return {};
  const {
    currency,
    period,
    gross,
    basis = gross === undefined ? undefined : gross ? "gross" : "net",
  }: Terms = given;
  return {
    ...(currency ? { currency } : {}),
    ...(period ? { period: periods[period] ?? period } : {}),
    ...(basis ? { basis } : {}),
  };
}

const daysOf = ({ days = 5 }: Terms) => days;
