import type { TimelineKind } from "@/lib/domain/timeline/kind";
import { STAGES } from "@/lib/domain/timeline/stage";
import { deriveStage } from "@/lib/domain/timeline/timeline";

import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { toEntries, WHOLE_COLUMNS } from "./records";

/**
 * Writes an entry into the timeline, in the transaction of the change it tells of, and brings the opportunity's stage
 * in line with it. The only way an entry is written.
 * @param at when it happened, if not now.
 */
export async function record<Facts extends object>(
  work: Work,
  kind: TimelineKind<Facts>,
  { facts, opportunityId = null, at = work.now, undoesId = null }: EntryOf<Facts>,
): Promise<string> {
  const { tx, userId, newId } = work;
  const id = newId();

  await tx.timelineEntry.create({
    data: {
      id,
      userId,
      opportunityId,
      kind: kind.kind,
      by: kind.by,
      at,
      facts: toJson(kind.facts.parse(facts)),
      undoesId,
      createdAt: work.now,
    },
  });
  if (opportunityId) await followTimeline(work, opportunityId);
  return id;
}

type EntryOf<Facts> = { facts: Facts; opportunityId?: string | null; at?: Date; undoesId?: string | null };

async function followTimeline({ tx, userId, now }: Work, opportunityId: string): Promise<void> {
  const rows = await tx.timelineEntry.findMany({ where: { opportunityId, userId }, select: WHOLE_COLUMNS });
  const stage = deriveStage(toEntries(rows));
  const { isOpen, wantsAnswer } = STAGES[stage];
  await tx.opportunity.update({
    where: { id_userId: { id: opportunityId, userId } },
    data: { stage, isOpen, wantsAnswer, activityAt: now, version: { increment: 1 } },
  });
}
