import { dominates } from "./dominance";
import { fullInterval, grain } from "./interval";
import type { CriterionJudgement, Judgement } from "./judgement";
import { minimaxRegret } from "./regret";
import type { Verdict } from "./verdict";

/** One of several opportunities, judged by the same profile. */
export interface Contender {
  readonly id: string;
  readonly judgement: Pick<Judgement, "gate" | "verdict" | "score" | "perCriterion">;
}

/** `better` is certainly the better of the two: in every goal, or in the sum of them. */
interface CertainPair {
  readonly better: string;
  readonly worse: string;
  readonly how: "every-goal" | "score";
}

/** Plain JSON; all ids in the same order, the one to look at first before the others. */
interface Comparison {
  readonly order: readonly string[];
  readonly certain: readonly CertainPair[];
  /** By how much, 0..1, another could turn out the better one; null for what is declined or has no score. */
  readonly regrets: readonly { readonly id: string; readonly regret: number | null }[];
}

/** Some of several opportunities, and by how much, 0..1, one that is left out could beat the best of them. */
interface Choice {
  readonly ids: readonly string[];
  readonly regret: number;
}

/**
 * Several opportunities side by side: by verdict, then by the worst case, never by the estimate alone. As the
 * ranges of goals are fixed, one more opportunity changes nothing about the others.
 */
export function compare(contenders: readonly Contender[]): Comparison {
  const sorted = [...contenders].sort(byPromise);
  const scored = sorted.flatMap(scoredOf);
  const { greatest } = minimaxRegret(worstCases(scored));
  return {
    order: sorted.map(({ id }) => id),
    certain: sorted.flatMap((better) => sorted.flatMap((worse) => certainPair(better, worse))),
    regrets: sorted.map(({ id }) => {
      const at = scored.findIndex((each) => each.id === id);
      return { id, regret: greatest[at] ?? null };
    }),
  };
}

/**
 * "I can take only so many interviews": the `most` to take. In the end one of them is taken up, at best the
 * best of them, so what can be regretted is the best case of what was left out less the surest of what was
 * kept: max_{b∉K} hi_b − max_{a∈K} lo_a. The set with the least of it is given (minimax regret, Savage 1951);
 * for a single one that is R(a) = max_{b≠a} hi_b − lo_a. What is declined is never among them, so there can be
 * fewer than `most`.
 */
export function chooseFew(contenders: readonly Contender[], most: number): Choice {
  const scored = [...contenders].sort(byPromise).flatMap(scoredOf);
  if (scored.length === 0 || most < 1) return { ids: [], regret: 0 };
  // Whichever of a set is its surest, no other company lets it leave less behind than those that could turn out best.
  const sets = scored.map((surest) => {
    const company = scored.filter((each) => each !== surest).sort((a, b) => b.hi - a.hi);
    return [surest, ...company.slice(0, most - 1)];
  });
  const single = worstCases(scored);
  const payoffs = sets.map((set) =>
    scored.map((_, state) =>
      Math.max(...set.map((each) => single[scored.indexOf(each)]?.[state] ?? Number.NaN)),
    ),
  );
  const { greatest, best } = minimaxRegret(payoffs);
  const chosen = sets[best] ?? [];
  return {
    ids: scored.filter((each) => chosen.includes(each)).map(({ id }) => id),
    regret: greatest[best] ?? 0,
  };
}

interface Scored {
  readonly id: string;
  readonly lo: number;
  readonly hi: number;
}

/** Empty for what takes no part: a score cannot buy back a decline. */
const scoredOf = ({ id, judgement: { verdict, score } }: Contender): readonly Scored[] =>
  verdict === "decline" || score === null ? [] : [{ id, lo: score.lo, hi: score.hi }];

/** One state for each: it alone turns out at its best, and all the others at their worst. */
const worstCases = (scored: readonly Scored[]): readonly (readonly number[])[] =>
  scored.map((each) => scored.map((lucky) => (lucky === each ? each.hi : each.lo)));

const classOf: Readonly<Record<Verdict, number>> = { accept: 0, consider: 1, clarify: 2, decline: 3 };

const byPromise = (a: Contender, b: Contender): number =>
  classOf[a.judgement.verdict] - classOf[b.judgement.verdict] ||
  endOf(b, "lo") - endOf(a, "lo") ||
  endOf(b, "hi") - endOf(a, "hi") ||
  (a.id < b.id ? -1 : 1);

const endOf = ({ judgement: { score } }: Contender, end: "lo" | "hi"): number => grain(score?.[end] ?? -1);

function certainPair(better: Contender, worse: Contender): readonly CertainPair[] {
  const [a, b] = [better.judgement, worse.judgement];
  // An open limit may still turn out violated, and then no score makes up for it.
  const isGateSafe = a.gate === "met" || b.gate === "violated";
  if (better === worse || !isGateSafe) return [];
  const pair = { better: better.id, worse: worse.id };
  if (isBetterInEveryGoal(a.perCriterion, b.perCriterion)) return [{ ...pair, how: "every-goal" }];
  const isAbove = a.score !== null && b.score !== null && a.score.lo > b.score.hi + 1e-9;
  return isAbove ? [{ ...pair, how: "score" }] : [];
}

/** The worst case of each goal against the best case of the same. Goals that apply to one alone cannot be compared. */
function isBetterInEveryGoal(a: readonly CriterionJudgement[], b: readonly CriterionJudgement[]): boolean {
  const [own, others] = [a, b].map(
    (all) =>
      new Map(
        all.flatMap(({ id, weight, value }) => (value !== null && weight > 0 ? [[id, value] as const] : [])),
      ),
  );
  if (!own || !others || own.size !== others.size || [...own.keys()].some((id) => !others.has(id)))
    return false;
  const ids = [...own.keys()];
  return dominates(
    ids.map((id) => own.get(id) ?? fullInterval),
    ids.map((id) => others.get(id) ?? fullInterval),
  );
}
