import { dateCorrected } from "@/lib/domain/timeline/kinds/date-corrected";
import { undone } from "@/lib/domain/timeline/kinds/undone";
import type { Entry } from "@/lib/domain/timeline/timeline";
import { homeOf, loadTimeline } from "@/lib/features/timeline/records";
import type { Tx } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/** An entry of an opportunity that stands and can be told for another date, and the opportunity that tells it. */
export async function loadDated(
  client: Tx,
  userId: UserId,
  entryId: string,
): Promise<{ entry: Entry; opportunityId: string; timeZone: string } | null> {
  const row = await client.timelineEntry.findFirst({
    where: { id: entryId, userId, opportunityId: { not: null } },
    select: { opportunityId: true, user: { select: { timeZone: true } } },
  });
  if (!row?.opportunityId) return null;
  const written = { id: entryId, opportunityId: row.opportunityId };
  const opportunityId = await homeOf(client, userId, written);
  const timeline = await loadTimeline(client, userId, opportunityId);
  const entry = timeline.find(({ id }) => id === entryId);
  // When something was written down is no question of when it happened.
  const isDated = entry && !entry.isUndone && entry.kind !== undone.kind && entry.kind !== dateCorrected.kind;
  return isDated ? { entry, opportunityId, timeZone: row.user.timeZone } : null;
}
