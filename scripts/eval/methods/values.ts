import * as z from "zod";
import { readCriterion } from "@/lib/domain/fit/criterion";
import { scoreOf } from "@/lib/domain/fit/score";
import { scoreAtWeight, valueReaching, weightReaching } from "@/lib/domain/fit/sensitivity";
import { bestOf, directions, type Method, mapValues, method, named, numbers, pair } from "../method";

const cells = z.array(z.union([z.number(), pair]));
const matrix = z.array(numbers);
const bounds = z.array(pair);
const weights = numbers;

export const valueMethods: Readonly<Record<string, Method>> = {
  "additive-value": method(z.object({ values: cells, weights }), (input) => {
    const score = additive(input.values, input.weights);
    return { score: score.est, ...score };
  }),
  "additive-value-many": method(z.object({ values: named(cells), weights }), (input) => {
    const scores = mapValues(input.values, (row) => additive(row, input.weights).est);
    const best = bestOf(scores);
    return { scores, best: best[0], tie: best.length > 1 ? best : [] };
  }),
  "fixed-range-linear-value": method(
    z.object({ matrix, bounds, weights, direction: directions.default([]) }),
    (input) => {
      const goals = input.bounds.map(([low, high], at) =>
        input.direction[at] === "min" ? straight(high, low) : straight(low, high),
      );
      return rated(input.matrix, goals, input.weights);
    },
  ),
  "target-value": method(z.object({ matrix, bounds, weights, target: numbers }), (input) => {
    // 1 − |x − target| / range comes to nothing one whole range away from the target, on either side.
    const goals = input.bounds.map(([low, high], at) => {
      const target = input.target[at] ?? Number.NaN;
      return peaked(target - (high - low), [target, target], target + (high - low));
    });
    return rated(input.matrix, goals, input.weights);
  }),
  "range-ideal-value": method(z.object({ matrix, bounds, weights, ideal: z.array(pair) }), (input) => {
    const goals = input.bounds.map(([low, high], at) =>
      peaked(low, input.ideal[at] ?? [Number.NaN, Number.NaN], high),
    );
    const { values, score } = rated(input.matrix, goals, input.weights);
    return { normalised: values, score, rim_index: values.map((row) => rimIndex(row, input.weights)) };
  }),
  "weight-sensitivity-two-options": method(
    z.object({
      group: z.array(z.string()),
      attributes: z.array(z.string()).optional(),
      swings: numbers,
      options: named(numbers),
    }),
    ({ group, attributes, swings, options }) => {
      // Without the names of all, the group comes first.
      const isInGroup = swings.map((_, at) =>
        attributes ? group.includes(attributes[at] ?? "") : at < group.length,
      );
      const meanOver = (row: readonly number[], wanted: boolean) =>
        additive(
          row.filter((_, at) => isInGroup[at] === wanted),
          swings.filter((_, at) => isInGroup[at] === wanted),
        ).est;
      const ends = mapValues(options, (row) => ({
        inside: meanOver(row, true),
        outside: meanOver(row, false),
      }));
      const at = (weight: number) =>
        mapValues(ends, ({ inside, outside }) => scoreAtWeight(weight, inside, outside));
      const [first, second] = Object.values(ends);
      if (!first || !second) throw new Error("There are fewer than two options.");
      // The two are equal where their difference is nothing.
      const flip = weightReaching(0, first.inside - second.inside, first.outside - second.outside);
      return {
        ...withSuffix(at(0), "_at_0"),
        ...withSuffix(at(1), "_at_100"),
        flip_percent: flip === null ? null : flip * 100,
        below: bestOf(at(0))[0],
        above: bestOf(at(1))[0],
      };
    },
  ),
  "weight-sensitivity": method(
    z.object({ values: numbers, weights, index: z.int().min(0), threshold: z.number() }),
    ({ values, weights: raw, index, threshold }) => {
      const rest = additive(
        values.filter((_, at) => at !== index),
        raw.filter((_, at) => at !== index),
      ).est;
      const own = values[index] ?? Number.NaN;
      const share = additive(
        values.map((_, at) => (at === index ? 1 : 0)),
        raw,
      ).est;
      const flip = weightReaching(threshold, own, rest);
      return {
        ...{ rest, flip, flip_percent: flip === null ? null : flip * 100 },
        needed: valueReaching(threshold, own, additive(values, raw).est, share),
      };
    },
  ),
};

/** The product's score of values, each of them exact or an interval. */
export function additive(values: z.output<typeof cells>, raw: readonly number[]) {
  const score = scoreOf(
    raw.map((weight, at) => {
      const value = values[at] ?? Number.NaN;
      const [low, high] = typeof value === "number" ? [value, value] : value;
      return { weight, value: [low, high], estimate: (low + high) / 2 };
    }),
  );
  if (score === null) throw new Error("Nothing has weight.");
  return score;
}

interface Goal {
  readonly kind: string;
  readonly want: object;
}

const straight = (worst: number, best: number): Goal => ({ kind: "number", want: { worst, best } });

const peaked = (lowest: number, [idealFrom, idealTo]: readonly [number, number], highest: number): Goal => ({
  kind: "range",
  want: { lowest, idealFrom, idealTo, highest },
});

/** Every cell by the value function of its column's kind, and the score of every row. */
function rated(rows: readonly (readonly number[])[], goals: readonly Goal[], raw: readonly number[]) {
  const worths = goals.map(({ kind, want }, at) => {
    const criterion = readCriterion({
      ...{ id: String(at), kind, label: "", attribute: "", rank: null },
      definition: { must: null, want },
    });
    return (value: number) => {
      const measure = criterion.measure({ state: "known", value }, false);
      if (typeof measure === "string") throw new Error(criterion.problem ?? measure);
      return measure.value[0];
    };
  });
  const values = rows.map((row) => row.map((cell, at) => worths[at]?.(cell) ?? Number.NaN));
  const score = values.map((row) => additive(row, raw).est);
  return { values, score, distance: score.map((each) => 1 - each) };
}

/**
 * The index that the reference ideal method is published with: d⁻ / (d⁺ + d⁻), the distances of the weighted
 * values from the worst and from the ideal (Cables et al. 2016). The product has no use for it; the cases name it.
 */
function rimIndex(values: readonly number[], raw: readonly number[]): number {
  const distance = (from: number) =>
    Math.hypot(...values.map((value, at) => (value - from) * (raw[at] ?? Number.NaN)));
  return distance(0) / (distance(1) + distance(0));
}

const withSuffix = (all: Readonly<Record<string, number>>, suffix: string) =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name + suffix, value]));
