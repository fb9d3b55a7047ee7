import * as z from "zod";
import { brierScore, calibrationOf, murphyParts } from "@/lib/domain/fit/calibration";
import { chooseFew, compare } from "@/lib/domain/fit/comparison";
import { dominatorsOf } from "@/lib/domain/fit/dominance";
import { evpi, evpiOfGoal, evpiOfLimit } from "@/lib/domain/fit/evpi";
import { hull } from "@/lib/domain/fit/interval";
import { minimaxRegret } from "@/lib/domain/fit/regret";
import { bestOf, directions, type Method, mapValues, method, named, numbers, pair } from "../method";
import { additive } from "./values";

const rows = z.object({
  rows: named(z.array(z.union([z.number(), pair]))),
  direction: directions.default([]),
  strict: z.boolean().default(false),
});

/** The score of each at least and at most; `take`: of how many the best choice is asked for. */
const intervals = z.object({ intervals: named(pair), take: z.int().min(1).default(1) });

/** An action a state, an unknown limit, or an unknown goal. */
const uncertainties = z.union([
  z.object({ p: numbers, payoffs: named(numbers) }),
  z.object({ p: z.number(), a: z.number(), L: z.number().default(0.5) }),
  z.object({ M: z.number(), h: z.number() }),
]);

const valueOfInformation = method(uncertainties, (input) => {
  if ("M" in input) return { evpi: evpiOfGoal(input.M, input.h) };
  if ("a" in input) return { evpi: evpiOfLimit(input.p, input.a, input.L) };
  const { p, payoffs } = input;
  const emv = mapValues(payoffs, (row) => additive(row, p).est);
  const [best = ""] = bestOf(emv);
  const worth = evpi(
    p.map((chance, state) => ({
      chance,
      utilities: Object.values(payoffs).map((row) => row[state] ?? Number.NaN),
    })),
  );
  return { emv, best, evpi: worth, ev_with_pi: (emv[best] ?? Number.NaN) + worth };
});

export const choosingMethods: Readonly<Record<string, Method>> = {
  dominance: { ...method(z.union([rows, intervals]), dominance), remarks: ["practically_dominated"] },
  "interval-dominance": method(z.union([intervals, rows]), dominance),
  evpi: valueOfInformation,
  "evpi-must": valueOfInformation,
  "evpi-goal": valueOfInformation,
  "minimax-regret": method(z.object({ payoffs: named(numbers) }), ({ payoffs }) => {
    const names = Object.keys(payoffs);
    const { greatest, best } = minimaxRegret(Object.values(payoffs));
    return {
      max_regret: Object.fromEntries(names.map((name, at) => [name, greatest[at]])),
      minimax: names[best],
      maximin: bestOf(mapValues(payoffs, (row) => hull(row)[0]))[0],
    };
  }),
  brier: method(
    z.object({ p: numbers, outcome: z.array(z.union([z.literal([0, 1]), z.boolean()])) }),
    ({ p, outcome }) => {
      const forecasts = p.map((chance, at) => ({ chance, cameTrue: Boolean(outcome[at]) }));
      const { baseRate, baseRateBrier, isEnough } = calibrationOf(forecasts) ?? {};
      return {
        ...{ brier: brierScore(forecasts), ...murphyParts(forecasts) },
        ...{ base_rate: baseRate, base_rate_brier: baseRateBrier, is_enough: isEnough },
      };
    },
  ),
};

function dominance(input: z.output<typeof rows> | z.output<typeof intervals>) {
  return "rows" in input ? goalByGoal(input) : scoreByScore(input);
}

function goalByGoal({ rows: given, direction, strict }: z.output<typeof rows>) {
  const names = Object.keys(given);
  const cells = Object.values(given).map((row) =>
    row.map((cell) => (typeof cell === "number" ? ([cell, cell] as const) : cell)),
  );
  const dominators = dominatorsOf(cells, { directions: direction, isStrict: strict });
  const dominated = dominators.map((all, at) => [names[at], all.map((other) => names[other])] as const);
  return {
    kept: dominated.filter(([, all]) => all.length === 0).map(([name]) => name),
    dominated: Object.fromEntries(dominated.filter(([, all]) => all.length > 0)),
  };
}

function scoreByScore({ intervals: given, take }: z.output<typeof intervals>) {
  const contenders = Object.entries(given).map(([id, [lo, hi]]) => ({
    id,
    judgement: {
      ...({ gate: "met", verdict: "consider", perCriterion: [] } as const),
      score: { lo, hi, est: (lo + hi) / 2, coverage: 0 },
    },
  }));
  const { order, certain, regrets } = compare(contenders);
  const dominated = Map.groupBy(certain, ({ worse }) => worse);
  return {
    ...{ order, pairs: certain.map(({ better, worse }) => [better, worse]) },
    kept: Object.keys(given).filter((id) => !dominated.has(id)),
    dominated: Object.fromEntries([...dominated].map(([id, all]) => [id, all.map(({ better }) => better)])),
    max_regret: Object.fromEntries(regrets.map(({ id, regret }) => [id, regret])),
    chosen: chooseFew(contenders, take).ids,
  };
}
