/** The largest number that can be meant, and what to say to a larger one. */
export interface Most {
  readonly number: number;
  readonly problem: string;
}

/** What there is at most of a unit; null when that cannot be said of it. */
export const mostOf = (unit: string): Most | null => MOST.get(unit.trim().toLowerCase()) ?? null;

const MOST: ReadonlyMap<string, Most> = new Map([
  ["days a week", { number: 7, problem: "A week has 7 days." }],
  ["hours a week", { number: 168, problem: "A week has 168 hours." }],
]);
