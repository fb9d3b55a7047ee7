import * as z from "zod";
import { normalise, rankSumWeights, rocWeights, sumOf, wholeShares } from "@/lib/domain/fit/weights";
import { type Method, method, named, numbers } from "../method";

export const weightMethods: Readonly<Record<string, Method>> = {
  "roc-weights": fromRanks(rocWeights),
  "rank-sum-weights": fromRanks(rankSumWeights),
  "swing-weights": fromPoints("swings"),
  "direct-weights": fromPoints("ratings"),
};

/** `n` goals in a row, or the rank of each: ties are equal, null is not ranked. */
function fromRanks(weigh: typeof rocWeights): Method {
  const rank = z.number().nullable();
  const inARow = z.object({ n: z.int().min(0), ties: z.array(numbers).default([]) });
  return method(z.union([z.object({ ranks: z.union([z.array(rank), named(rank)]) }), inARow]), (input) => {
    const ranks = "ranks" in input ? input.ranks : ranksUpTo(input.n, input.ties);
    const shares = weigh(Object.values(ranks));
    const weights = likeGiven(ranks, shares);
    return { weights, fractions: weights, sum: sumOf(shares) };
  });
}

/** 1, 2, 3, …, except that all places of a tie have the rank of its first. */
const ranksUpTo = (count: number, ties: readonly (readonly number[])[]): readonly number[] =>
  Array.from({ length: count }, (_, at) =>
    Math.min(at + 1, ...(ties.find((tie) => tie.includes(at + 1)) ?? [])),
  );

/** Points or ratings, which only count beside each other. */
function fromPoints(name: "swings" | "ratings"): Method {
  const points = z.union([numbers, named(z.number())]);
  return method(z.object({ [name]: points }), (input) => {
    const given = points.parse(input[name]);
    const raw = Object.values(given);
    const shares = normalise(raw);
    if (!shares.ok) return { error: true, because: shares.reason };
    const weights = likeGiven(given, shares.value);
    return {
      weights,
      fractions: weights,
      sum: sumOf(shares.value),
      percent_rounded: likeGiven(given, wholeShares(raw)),
    };
  });
}

/** A list for a list, and by name what came by name. */
const likeGiven = (given: object, results: readonly number[]) =>
  Array.isArray(given)
    ? results
    : Object.fromEntries(Object.keys(given).map((name, at) => [name, results[at]]));
