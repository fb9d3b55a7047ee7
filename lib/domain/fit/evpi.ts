/** One way the world can be: how likely it is, and what each action would be worth in it. */
interface State {
  readonly chance: number;
  readonly utilities: readonly number[];
}

/**
 * What it is worth to know before acting: Σ_s p_s max_a U(a,s) − max_a Σ_s p_s U(a,s), never below 0
 * (Raiffa & Schlaifer 1961; Howard 1966). There is at least one state, and
 * every state lists the same actions in the same order.
 */
export function evpi(states: readonly State[]): number {
  const actions = states[0]?.utilities.map((_, action) => action) ?? [];
  const expected = (utility: (state: State) => number) =>
    states.reduce((sum, state) => sum + state.chance * utility(state), 0);
  const knowing = expected(({ utilities }) => Math.max(...utilities));
  const notKnowing = actions.map((action) => expected(({ utilities }) => utilities[action] ?? 0));
  return Math.max(0, knowing - Math.max(...notKnowing));
}

/**
 * `evpi` of an unknown limit that is met with probability `chance`: going ahead is then worth `gain`, and
 * otherwise costs `loss`; declining is worth 0. min(p·a, (1 − p)·L) for a > 0, else 0.
 */
export const evpiOfLimit = (chance: number, gain: number, loss: number): number =>
  gain > 0 ? Math.min(chance * gain, (1 - chance) * loss) : 0;

/**
 * `evpi` of an unknown goal: going ahead is worth something uniform on [mean − half, mean + half],
 * declining 0. (h − |M|)² / 4h for |M| < h, else 0.
 */
export const evpiOfGoal = (mean: number, half: number): number =>
  Math.abs(mean) < half ? (half - Math.abs(mean)) ** 2 / (4 * half) : 0;
