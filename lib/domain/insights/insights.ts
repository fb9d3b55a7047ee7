import type { CourseCount } from "./flow";
import type { Ending, Source } from "./steps";
import type { Week } from "./weeks";

/** Everything that is counted of the opportunities that began in a period. */
export type Insights = {
  readonly courses: readonly CourseCount[];
  /** Of my nos; one may have several reasons, `NO_REASON` is that of a no without any. */
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
  /** Hours, see `Course`; in any order. */
  readonly myHours: readonly number[];
  readonly theirHours: readonly number[];
  /** How many were decided at a score of so many tens of points, by what came of it. */
  readonly scores: readonly { readonly ending: Ending; readonly tens: number; readonly count: number }[];
  readonly sources: readonly SourceCount[];
  readonly weeks: readonly Week[];
};

type SourceCount = { readonly source: Source; readonly count: number; readonly interviews: number };

/** What stands for a reason where none was noted. */
export const NO_REASON = "none";

/** How many opportunities are counted in all. */
export const countOf = (courses: readonly CourseCount[]): number =>
  courses.reduce((sum, { count }) => sum + count, 0);
