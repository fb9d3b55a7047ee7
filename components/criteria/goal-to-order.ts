/** A goal to be put in its place. `worst` and `best` are its ends in words. */
export type GoalToOrder = {
  id: string;
  label: string;
  rank: number;
  worst: string;
  best: string;
  /** What was given to it; null: nothing, so that what its place comes to is offered. */
  points: number | null;
};
