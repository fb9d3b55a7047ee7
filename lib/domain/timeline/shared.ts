import { splitFrom } from "./kinds/split-from";
import { splitOff } from "./kinds/split-off";
import type { Entry } from "./timeline";

/** Entries that are told by another opportunity than the one they were written under. */
export type Shared = {
  /** Told elsewhere since something was split off. */
  lentIds: ReadonlySet<string>;
  /** Written elsewhere, and told here. */
  borrowedIds: readonly string[];
};

/** What some entries, those of one opportunity and of all that were merged into it, say of themselves and of others. */
export function sharedBy(entries: readonly Entry[]): Shared {
  const standing = entries.filter(({ isUndone }) => !isUndone);
  const borrowed = standing.flatMap(({ kind, facts }) =>
    kind === splitFrom.kind ? (splitFrom.facts.safeParse(facts).data?.entryIds ?? []) : [],
  );
  const borrowedIds = [...new Set(borrowed)];
  const lent = standing.flatMap(({ kind, facts }) =>
    kind === splitOff.kind ? (splitOff.facts.safeParse(facts).data?.entryIds ?? []) : [],
  );
  // What was split off and then merged again is told here after all.
  return { lentIds: new Set(lent).difference(new Set(borrowedIds)), borrowedIds };
}

/** Whether an entry's facts name one of these rows, however deep. */
export function mentions(facts: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof facts === "string") return ids.has(facts);
  if (typeof facts !== "object" || facts === null) return false;
  return Object.values(facts).some((value) => mentions(value, ids));
}
