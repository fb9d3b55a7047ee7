import type { Swing } from "@/lib/domain/fit/goal-scale";

/** A goal to be put in its place; `swing` is null when it cannot be read. */
export type GoalToOrder = {
  id: string;
  label: string;
  rank: number;
  swing: Swing | null;
  /** What was given to it; null: nothing, so that what its place comes to is offered. */
  points: number | null;
};
