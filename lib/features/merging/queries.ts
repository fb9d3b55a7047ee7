import "server-only";
import { movedWords } from "@/lib/domain/timeline/moved";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { loadMoved } from "./records";

/** Two opportunities that may be one: what would move, in words, and what each is called. */
export type MergePreview = { into: string; from: string; moves: string[]; entryCount: number };

/** What merging would do; null when one of them is not theirs, or cannot be merged. */
export async function previewMerge(
  userId: UserId,
  { opportunityId, otherId }: { opportunityId: string; otherId: string },
): Promise<MergePreview | null> {
  const rows = await database().opportunity.findMany({
    where: {
      ...{ id: { in: [opportunityId, otherId] }, userId },
      ...{ mergedIntoId: null, stage: { not: "taken-back" } },
    },
    select: { id: true, role: true, company: { select: { name: true } } },
  });
  const named = new Map(rows.map(({ id, role, company }) => [id, `${role}, ${company.name}`]));
  const [into, from] = [named.get(opportunityId), named.get(otherId)];
  if (!into || !from || opportunityId === otherId) return null;
  const moved = await loadMoved(database(), userId, { fromId: otherId, toId: opportunityId });
  const entryCount = await database().timelineEntry.count({ where: { userId, opportunityId: otherId } });
  return { into, from, moves: movedWords(moved), entryCount };
}
