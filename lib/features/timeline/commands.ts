import type { TimelineKind } from "@/lib/domain/timeline/kind";
import { STAGES, type Stage } from "@/lib/domain/timeline/stage";
import { deriveStage } from "@/lib/domain/timeline/timeline";
import { keepCourses } from "@/lib/features/insights/commands";
import { NEVER } from "@/lib/features/opportunities/records";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { loadTimelines } from "./records";

/**
 * Writes an entry into the timeline, in the transaction of the change it tells of, and brings the opportunity's stage
 * in line with it. The only way an entry is written.
 * @param at when it happened, if not now.
 */
export async function record<Facts extends object>(
  work: Work,
  kind: TimelineKind<Facts>,
  entry: EntryOf<Facts>,
): Promise<string> {
  const [id = ""] = await recordAll(work, kind, [entry]);
  return id;
}

/** As `record`, for one kind of entry in the timelines of many opportunities: in as many steps as for one. */
export async function recordAll<Facts extends object>(
  work: Work,
  { kind, by, facts, isAside }: TimelineKind<Facts>,
  entries: readonly EntryOf<Facts>[],
): Promise<string[]> {
  const { tx, userId, now, newId } = work;
  const data = entries.map((entry) => ({
    ...{ id: newId(), userId, opportunityId: entry.opportunityId ?? null, kind, by },
    ...{ at: entry.at ?? now, facts: toJson(facts.parse(entry.facts)) },
    ...{ undoesId: entry.undoesId ?? null, createdAt: now },
  }));
  await tx.timelineEntry.createMany({ data });
  if (!isAside)
    await followTimelines(work, [...new Set(data.flatMap(({ opportunityId }) => opportunityId ?? []))]);
  return data.map(({ id }) => id);
}

type EntryOf<Facts> = { facts: Facts; opportunityId?: string | null; at?: Date; undoesId?: string | null };

/**
 * Brings the stages of opportunities, and what is counted of them, in line with their timelines; of what was merged into
 * another those of that one.
 */
export async function followTimelines(work: Work, ids: readonly string[]): Promise<void> {
  const { tx, userId, now } = work;
  if (ids.length === 0) return;
  const timelines = await loadTimelines(tx, userId, ids);
  const stages = Map.groupBy(timelines.keys(), (id) => deriveStage(timelines.get(id) ?? []));
  for (const [stage, alike] of stages) {
    const { isOpen, wantsAnswer } = STAGES[stage];
    await tx.opportunity.updateMany({
      where: { id: { in: alike }, userId },
      data: {
        ...{ stage, isOpen, wantsAnswer, version: { increment: 1 } },
        activityAt: stage === "taken-back" ? NEVER : now,
      },
    });
  }
  await keepCourses(work, timelines);
}

/** An opportunity that was merged into another is in no list of its own any more. */
export async function hideMerged(work: Work, opportunityId: string): Promise<void> {
  const { tx, userId } = work;
  const stage: Stage = "taken-back";
  const { isOpen, wantsAnswer } = STAGES[stage];
  const data = { stage, isOpen, wantsAnswer, activityAt: NEVER };
  await tx.opportunity.update({ where: { id_userId: { id: opportunityId, userId } }, data });
  await keepCourses(work, new Map([[opportunityId, []]]));
}
