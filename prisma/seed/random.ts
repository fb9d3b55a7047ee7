/** Chance in a row that a seed repeats: the next number, 0 up to but not including 1. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, good enough to vary data, never for secrets. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to but not including `below`. */
export const wholeBelow = (below: number, random: Random): number => Math.floor(random() * below);

/** @throws when there is nothing to pick from. */
export function pick<T>(items: readonly T[], random: Random): T {
  const picked = items[wholeBelow(items.length, random)];
  if (picked === undefined) throw new Error("There is nothing to pick from.");
  return picked;
}
