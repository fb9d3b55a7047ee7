import "server-only";
import { criterionRetired } from "@/lib/domain/timeline/kinds/criterion-retired";
import { loadProfile, type OwnProfile } from "@/lib/features/judging/records";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { CRITERION_COLUMNS, loadCriteria, type OwnCriterion, orderSeen } from "./records";

/** What matters to the person now: goals first, by rank. */
export const listCriteria = (userId: UserId): Promise<OwnCriterion[]> => loadCriteria(database(), userId);

/** What the person holds opportunities against, to be put in order; `seen` tells that order from any other. */
export async function readRanking(userId: UserId): Promise<OwnProfile & { seen: string }> {
  const own = await loadProfile(database(), userId);
  return { ...own, seen: orderSeen(own.criteria, own.judging.weighting) };
}

/** A criterion with how it read before, the latest first; null when it is not theirs. */
export const findCriterion = (userId: UserId, criterionId: string) =>
  database().criterion.findFirst({
    where: { id: criterionId, userId, retiredAt: null },
    select: {
      ...CRITERION_COLUMNS,
      versions: {
        orderBy: { version: "desc" },
        select: { version: true, label: true, definition: true, replacedAt: true },
      },
    },
  });

/** A criterion that was removed, and the entry to take that back by. */
export type Removed = { entryId: string; label: string };

/** What an entry tells to have been removed; null when it has been put back, or is not theirs. */
export async function findRemoved(userId: UserId, entryId: string): Promise<Removed | null> {
  const entry = await database().timelineEntry.findFirst({
    where: { id: entryId, userId, kind: criterionRetired.kind, undoneBy: { none: {} } },
    select: { facts: true },
  });
  return entry && { entryId, label: criterionRetired.facts.parse(entry.facts).label };
}
