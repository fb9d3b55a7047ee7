import "server-only";
import type { Stage } from "@/lib/domain/timeline/stage";
import { stageHistory, type Told, tell } from "@/lib/domain/timeline/timeline";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { loadTimeline } from "./records";

type ShowDate = { date: (iso: string) => string };

/** One entry as a sheet tells it; `leadsTo`: the stage that the opportunity came to by it, if it did. */
export type TimelineRow = Told & { leadsTo: Stage | null };

/** The whole timeline of one opportunity, with what was merged into it, newest first. */
export async function readTimeline(
  userId: UserId,
  opportunityId: string,
  show: ShowDate,
): Promise<TimelineRow[]> {
  const entries = await loadTimeline(database(), userId, opportunityId);
  const stages = new Map(stageHistory(entries).map(({ entryId, stage }) => [entryId, stage]));
  return entries
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id > b.id ? -1 : 1))
    .map((entry) => ({ ...tell(entry, show), leadsTo: stages.get(entry.id) ?? null }));
}
