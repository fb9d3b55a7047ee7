import "server-only";
import { tagRemoved } from "@/lib/domain/timeline/kinds/tag-removed";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { MOST_COUNTED, MOST_TAGS } from "./schema";

/** A tag, and how many have it; counting stops at the most. */
export type TagRow = { id: string; name: string; count: number };

/** The tags in the order of their names. */
export const listTags = (userId: UserId): Promise<{ id: string; name: string }[]> =>
  database().tag.findMany({
    where: { userId, removedAt: null },
    orderBy: { nameKey: "asc" },
    take: MOST_TAGS,
    select: { id: true, name: true },
  });

/** The same with how many have each. */
export async function countTags(userId: UserId): Promise<TagRow[]> {
  const rows = [];
  for (const tag of await listTags(userId)) {
    const where = { userId, tagId: tag.id };
    const some = await database().tagging.findMany({ where, take: MOST_COUNTED, select: { tagId: true } });
    rows.push({ ...tag, count: some.length });
  }
  return rows;
}

/** What a removal took out, while it can be put back; null for anything else. */
export async function findRemovedTag(
  userId: UserId,
  entryId: string,
): Promise<{ entryId: string; label: string } | null> {
  const entry = await database().timelineEntry.findFirst({
    where: { id: entryId, userId, kind: tagRemoved.kind, undoneBy: { none: {} } },
    select: { facts: true },
  });
  return entry && { entryId, label: tagRemoved.facts.parse(entry.facts).name };
}
