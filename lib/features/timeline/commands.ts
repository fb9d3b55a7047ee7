import type { TimelineKind } from "@/lib/domain/timeline/kind";
import { STAGES } from "@/lib/domain/timeline/stage";
import { deriveStage } from "@/lib/domain/timeline/timeline";
import type { Work } from "@/lib/platform/action";

/**
 * Writes an entry into the timeline, in the transaction of the change it tells of, and brings the opportunity's stage
 * in line with it. The only way an entry is written.
 * @param at when it happened, if not now.
 */
export async function record<Facts>(
  { tx, userId, now, newId }: Work,
  kind: TimelineKind<Facts>,
  { facts, opportunityId = null, at = now, undoesId = null }: EntryOf<Facts>,
): Promise<string> {
  const id = newId();
  const checked = kind.facts.parse(facts) as object;
  await tx.timelineEntry.create({
    data: { id, userId, opportunityId, kind: kind.kind, by: kind.by, at, facts: checked, undoesId, createdAt: now },
  });
  if (opportunityId) await followTimeline({ tx, userId, now, newId }, opportunityId);
  return id;
}

type EntryOf<Facts> = { facts: Facts; opportunityId?: string | null; at?: Date; undoesId?: string | null };

async function followTimeline({ tx, userId, now }: Work, opportunityId: string): Promise<void> {
  const entries = await tx.timelineEntry.findMany({
    where: { opportunityId, userId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const stage = deriveStage(entries);
  await tx.opportunity.update({
    where: { id_userId: { id: opportunityId, userId } },
    data: { stage, isOpen: STAGES[stage].isOpen, activityAt: now, version: { increment: 1 } },
  });
}
