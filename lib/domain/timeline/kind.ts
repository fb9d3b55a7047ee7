import type * as z from "zod";
import type { Stage } from "./stage";

/** Who did what an entry tells of. */
export type Actor = "me" | "them" | "system";

/**
 * One kind of entry in the timeline: what it holds, and how it is told. A new kind is one object in `kinds/` and one
 * line in its list.
 */
export type TimelineKind<Facts extends object> = {
  kind: string;
  by: Actor;
  facts: z.ZodType<Facts>;
  /** What happened, as a heading: "Invited to a first interview". */
  title(facts: Facts): string;
  /** What else there is to know, in parts that are set beside one another; moments come as ISO 8601 in UTC. */
  details?(facts: Facts, show: { date: (iso: string) => string }): string[];
  /** The stage that the opportunity has after it; absent: as before. */
  stage?(facts: Facts, before: Stage): Stage;
  /** What taking it back is called on its button; absent: it cannot be taken back. */
  undo?: string;
};

export const timelineKind = <Facts extends object>(kind: TimelineKind<Facts>): TimelineKind<Facts> => kind;
