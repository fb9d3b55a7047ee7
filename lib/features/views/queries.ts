import "server-only";
import { viewRemoved } from "@/lib/domain/timeline/kinds/view-removed";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { MOST_VIEWS } from "./schema";

export type SavedView = { id: string; name: string; query: string };

/** The views that a person has kept, in the order in which they kept them. */
export const listViews = (userId: UserId): Promise<SavedView[]> =>
  database().savedView.findMany({
    where: { userId },
    orderBy: { createdAt: "asc" },
    take: MOST_VIEWS,
    select: { id: true, name: true, query: true },
  });

/** What a removal took out, while it can be put back; null for anything else. */
export async function findRemovedView(
  userId: UserId,
  entryId: string,
): Promise<{ entryId: string; label: string } | null> {
  const entry = await database().timelineEntry.findFirst({
    where: { id: entryId, userId, kind: viewRemoved.kind, undoneBy: { none: {} } },
    select: { facts: true },
  });
  return entry && { entryId, label: viewRemoved.facts.parse(entry.facts).name };
}
