/** A goal in its order. `isTied`: it weighs as much as the one above; of the first one it means nothing. */
export type Placed = { readonly id: string; readonly isTied: boolean };

/** The place of each, 1 first; equals share theirs. */
export function placesOf(order: readonly Placed[]): readonly number[] {
  let place = 0;
  return order.map(({ isTied }, at) => {
    if (at === 0 || !isTied) place += 1;
    return place;
  });
}

/** Goals that come in their order, with their ranks. */
export const placedBy = (goals: readonly { id: string; rank: number }[]): readonly Placed[] =>
  goals.map(({ id, rank }, at) => ({ id, isTied: at > 0 && goals[at - 1]?.rank === rank }));

/** One goal moved elsewhere. It leaves its equals; put down between two equals, it is their equal. */
export function moved(order: readonly Placed[], from: number, to: number): readonly Placed[] {
  const goal = order[from];
  const follower = order[from + 1];
  if (!goal || from === to || to < 0 || to >= order.length) return order;
  // Whoever was tied to it alone now is tied to nobody; the equals above it keep those below it.
  const left = order.toSpliced(from, 1);
  if (follower && !(goal.isTied && from > 0)) left[from] = { ...follower, isTied: false };
  const isBetweenEquals = to > 0 && (left[to]?.isTied ?? false);
  return left.toSpliced(to, 0, { ...goal, isTied: isBetweenEquals });
}
