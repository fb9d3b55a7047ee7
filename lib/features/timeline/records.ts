import { cache } from "react";
import { atTrueDates } from "@/lib/domain/timeline/corrected";
import { splitOff } from "@/lib/domain/timeline/kinds/split-off";
import { sharedBy } from "@/lib/domain/timeline/shared";
import type { Entry } from "@/lib/domain/timeline/timeline";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

const OWN_COLUMNS = {
  id: true,
  kind: true,
  by: true,
  at: true,
  createdAt: true,
  facts: true,
} satisfies Prisma.TimelineEntrySelect;

/** One entry among others that are not asked for. */
export const ENTRY_COLUMNS = {
  ...OWN_COLUMNS,
  undoneBy: { select: { id: true } },
} satisfies Prisma.TimelineEntrySelect;

type Row = Prisma.TimelineEntryGetPayload<{ select: typeof ENTRY_COLUMNS }>;

export const toEntry = ({ undoneBy, ...row }: Row): Entry => ({ ...row, isUndone: undoneBy.length > 0 });

/** An entry of a timeline that is asked for whole: what takes an entry back is then among the rows. */
const WHOLE_COLUMNS = {
  ...OWN_COLUMNS,
  opportunityId: true,
  undoesId: true,
} satisfies Prisma.TimelineEntrySelect;

type WholeRow = Prisma.TimelineEntryGetPayload<{ select: typeof WHOLE_COLUMNS }>;

function toEntries(rows: readonly WholeRow[]): Entry[] {
  const undone = new Set(rows.map(({ undoesId }) => undoesId));
  return rows.map(({ undoesId: _, opportunityId: __, ...row }) => ({ ...row, isUndone: undone.has(row.id) }));
}

/**
 * The timelines of some opportunities, whole, each entry at the date that it has by now; by the opportunity that tells
 * them: one that was merged into another is told with that.
 */
export async function loadTimelines(
  client: Tx,
  userId: UserId,
  ids: readonly string[],
): Promise<Map<string, Entry[]>> {
  const asked = await client.opportunity.findMany({
    where: { id: { in: [...ids] }, userId },
    select: { id: true, mergedIntoId: true },
  });
  const homes = [...new Set(asked.map(({ id, mergedIntoId }) => mergedIntoId ?? id))];
  const merged = await client.opportunity.findMany({
    where: { mergedIntoId: { in: homes }, userId },
    select: { id: true, mergedIntoId: true },
  });
  const homeOfId = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
  const rows = await client.timelineEntry.findMany({
    where: { opportunityId: { in: [...homes, ...homeOfId.keys()] }, userId },
    select: WHOLE_COLUMNS,
  });
  const byHome = Map.groupBy(rows, ({ opportunityId: id }) => homeOfId.get(id ?? "") ?? id ?? "");
  const timelines = await Promise.all(
    homes.map(async (home) => [home, await shareOut(client, userId, byHome.get(home) ?? [])] as const),
  );
  return new Map(timelines);
}

/** Leaves out what is told elsewhere since it was split off, and brings in what is told here instead. */
async function shareOut(client: Tx, userId: UserId, rows: readonly WholeRow[]): Promise<Entry[]> {
  const { lentIds, borrowedIds } = sharedBy(toEntries(rows));
  const isLent = ({ id, undoesId }: WholeRow) => lentIds.has(id) || lentIds.has(undoesId ?? "");
  const own = rows.filter((row) => !isLent(row));
  const there = new Set(own.map(({ id }) => id));
  const borrowed =
    borrowedIds.length === 0
      ? []
      : await client.timelineEntry.findMany({
          where: { userId, OR: [{ id: { in: [...borrowedIds] } }, { undoesId: { in: [...borrowedIds] } }] },
          select: WHOLE_COLUMNS,
        });
  return atTrueDates(toEntries([...own, ...borrowed.filter(({ id }) => !there.has(id))]));
}

/**
 * The timeline that tells one opportunity, whole; nothing of what is not theirs. Read once while a page is drawn, of which
 * several parts build on it.
 */
export const loadTimeline = cache(
  async (client: Tx, userId: UserId, opportunityId: string): Promise<Entry[]> => {
    const timelines = await loadTimelines(client, userId, [opportunityId]);
    return [...timelines.values()].flat();
  },
);

/** The opportunity that tells an entry: the one it was written under, unless that was merged or it was split off. */
export async function homeOf(
  client: Tx,
  userId: UserId,
  { id, opportunityId }: { id: string; opportunityId: string },
): Promise<string> {
  const written = await mergedHome(client, userId, opportunityId);
  const splits = await client.timelineEntry.findMany({
    where: {
      ...{ userId, opportunityId: { in: [opportunityId, written] } },
      ...{ kind: splitOff.kind, undoneBy: { none: {} } },
    },
    select: { facts: true },
  });
  const lent = splits
    .flatMap(({ facts }) => splitOff.facts.safeParse(facts).data ?? [])
    .find(({ entryIds }) => entryIds.includes(id));
  return lent ? mergedHome(client, userId, lent.toId) : written;
}

async function mergedHome(client: Tx, userId: UserId, opportunityId: string): Promise<string> {
  const row = await client.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { mergedIntoId: true },
  });
  return row?.mergedIntoId ?? opportunityId;
}
