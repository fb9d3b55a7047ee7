import "server-only";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { type Change, change } from "./schema";

/** What one press has done, for a day; null when it is another's, or has been taken back. */
export async function readChange(userId: UserId, key: string): Promise<Change | null> {
  const receipt = await database().receipt.findUnique({ where: { userId_key: { userId, key } } });
  const done = change.safeParse(receipt?.result).data;
  if (!done) return null;
  const standing = await database().timelineEntry.findFirst({
    where: { id: { in: done.entryIds }, userId, undoneBy: { none: {} } },
    select: { id: true },
  });
  return standing && done;
}

/** One opportunity that is to be moved on the board, where it stands now; null when it is not theirs. */
export async function readMove(userId: UserId, opportunityId: string) {
  const row = await database().opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: {
      ...{ id: true, role: true, stage: true },
      company: { select: { name: true } },
      invitations: { orderBy: [{ receivedAt: "desc" }, { id: "desc" }], take: 1, select: { kind: true } },
    },
  });
  if (!row) return null;
  const { invitations, company, ...rest } = row;
  return { ...rest, company: company.name, arrived: invitations[0]?.kind ?? null };
}
