import { dateCorrected } from "./kinds/date-corrected";
import type { Entry } from "./timeline";

/** Entries at the times that they have by what was corrected last and stands; when they were written stays. */
export function atTrueDates(entries: readonly Entry[]): Entry[] {
  const dates = trueDates(entries);
  return entries.map((entry) => ({ ...entry, at: dates.get(entry.id) ?? entry.at }));
}

/** The times of what was corrected, by the entries' ids: those that were said last and stand. */
export function trueDates(entries: readonly Entry[]): ReadonlyMap<string, Date> {
  const corrections = entries
    .filter(({ kind, isUndone }) => kind === dateCorrected.kind && !isUndone)
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1))
    .flatMap(({ facts }) => dateCorrected.facts.safeParse(facts).data ?? []);
  return new Map(corrections.map(({ entryId, to }) => [entryId, new Date(to)]));
}
