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
  /** Written under each of many at once: the history of everything has one entry for all of them instead. */
  isOneOfMany?: true;
  /** Beside the matter: how it stands with them, and when something last happened, stay as they were. */
  isAside?: true;
  /** What taking it back is called on its button; absent: it cannot be taken back. */
  undo?: string;
  /** Whether an earlier version wrote it, with less than taking it back needs. */
  isOld?(facts: Facts): boolean;
};

export const timelineKind = <Facts extends object>(kind: TimelineKind<Facts>): TimelineKind<Facts> => kind;
