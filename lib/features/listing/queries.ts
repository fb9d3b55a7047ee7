import "server-only";
import type { Verdict } from "@/lib/domain/fit/verdict";
import { type ListQuery, readListQuery, stagesShown } from "@/lib/domain/listing/list-query";
import { isMarked, type Marked, readMarked } from "@/lib/domain/search/marked";
import type { Stage } from "@/lib/domain/timeline/stage";
import { type OpportunityRow, ROW_COLUMNS, toRow } from "@/lib/features/opportunities/records";
import { database } from "@/lib/platform/db";
import { PAGE_SIZE } from "@/lib/platform/page";
import type { UserId } from "@/lib/platform/user-id";
import { adviseAbout, findPage, type Hit } from "./records";

type TagOfRow = { id: string; name: string };

/** One row of a list. `verdict`: as it is judged now, null where nothing is to be decided any more. */
export type ListedRow = OpportunityRow & { tags: TagOfRow[]; verdict: Verdict | null; found: Marked[] };

/** `looked`: how many were looked at, where that was enough before the page was full. */
export type ListPage = { rows: ListedRow[]; next: string | null; looked: number | null };

/** A page of what an address asks for, in its order. */
export async function readList(userId: UserId, query: ListQuery, now: Date): Promise<ListPage> {
  const { hits, ...page } = await findPage(userId, query, { now, size: PAGE_SIZE });
  return { rows: await readRows(userId, hits), ...page };
}

/** The newest opportunities that hold all words of a text, wherever they stand but in the archive. */
export async function searchOpportunities(
  userId: UserId,
  text: string,
  limit: number,
): Promise<OpportunityRow[]> {
  if (!text.trim()) return [];
  const { hits } = await findPage(userId, readListQuery({ q: text }), { now: new Date(0), size: limit });
  const ids = hits.map(({ id }) => id);
  const rows = await database().opportunity.findMany({
    where: { userId, id: { in: ids } },
    select: ROW_COLUMNS,
  });
  const byId = new Map(rows.map((row) => [row.id, toRow(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** `hasMore`: there are more than it shows. */
export type Column = { stage: Stage; rows: ListedRow[]; hasMore: boolean };

/** A column for each stage that an address asks for, with its first cards: those that moved last. */
export async function readBoard(userId: UserId, query: ListQuery, now: Date): Promise<Column[]> {
  const columns = [];
  for (const stage of stagesShown(query)) {
    const own = { ...query, stages: [stage], sort: "activity", direction: "desc", after: "" } as const;
    const { hits, next } = await findPage(userId, own, { now, size: query.cards });
    columns.push({ stage, hits, hasMore: next !== null });
  }
  const rows = await readRows(
    userId,
    columns.flatMap(({ hits }) => hits),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return columns.map(({ hits, ...column }) => ({
    ...column,
    rows: hits.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}

const COLUMNS = {
  ...ROW_COLUMNS,
  taggings: {
    where: { tag: { removedAt: null } },
    orderBy: { tag: { nameKey: "asc" } },
    select: { tag: { select: { id: true, name: true } } },
  },
} as const;

/** What is shown of some opportunities, in their order. */
async function readRows(userId: UserId, hits: readonly Hit[]): Promise<ListedRow[]> {
  const ids = hits.map(({ id }) => id);
  const rows = await database().opportunity.findMany({ where: { userId, id: { in: ids } }, select: COLUMNS });
  const open = rows.filter(({ isOpen }) => isOpen).map(({ id }) => id);
  const verdicts = await adviseAbout(userId, open);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ id, found }) => {
    const row = byId.get(id);
    if (!row) return [];
    const tags = row.taggings.map(({ tag }) => tag);
    const shown = found.find(isMarked);
    return { ...toRow(row), tags, verdict: verdicts.get(id) ?? null, found: shown ? readMarked(shown) : [] };
  });
}
