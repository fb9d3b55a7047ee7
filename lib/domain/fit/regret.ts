/** How much each choice can turn out to fall short, and the choice with which that is least. */
interface Regrets {
  /** By choice, never below 0: what the best choice would have brought more, in the worst of the states. */
  readonly greatest: readonly number[];
  /** The place of the choice to make, the first among equals; -1 when there is none. */
  readonly best: number;
}

/**
 * Minimax regret: min_a max_s (max_b U(b,s) − U(a,s)) (Savage 1951). One row of `payoffs` for each choice;
 * every row lists the same states of the world in the same order.
 */
export function minimaxRegret(payoffs: readonly (readonly number[])[]): Regrets {
  const states = payoffs[0]?.map((_, state) => state) ?? [];
  const bestIn = states.map((state) => Math.max(...payoffs.map((row) => row[state] ?? Number.NaN)));
  const greatest = payoffs.map((row) =>
    Math.max(0, ...row.map((payoff, state) => (bestIn[state] ?? Number.NaN) - payoff)),
  );
  return { greatest, best: greatest.indexOf(Math.min(...greatest)) };
}
