import "server-only";
import { type Told, tell } from "@/lib/domain/timeline/timeline";
import { database } from "@/lib/platform/db";
import { type Cursor, cutPage, PAGE_SIZE } from "@/lib/platform/page";
import type { UserId } from "@/lib/platform/user-id";
import { ENTRY_COLUMNS, toEntries, toEntry, WHOLE_COLUMNS } from "./records";

type ShowDate = { date: (iso: string) => string };

/** The whole timeline of one opportunity, newest first. */
export async function readTimeline(userId: UserId, opportunityId: string, show: ShowDate): Promise<Told[]> {
  const rows = await database().timelineEntry.findMany({
    where: { userId, opportunityId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: WHOLE_COLUMNS,
  });
  return toEntries(rows).map((entry) => tell(entry, show));
}

export type HistoryRow = Told & { opportunity: { id: string; name: string } | null };

/** Everything that happened, newest first, a page at a time. */
export async function readHistory(
  userId: UserId,
  after: Cursor | null,
  show: ShowDate,
): Promise<{ rows: HistoryRow[]; next: string | null }> {
  const rows = await database().timelineEntry.findMany({
    where: { userId, ...(after ? beforeCursor(after) : {}) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE_SIZE + 1,
    select: {
      ...ENTRY_COLUMNS,
      opportunity: { select: { id: true, role: true, company: { select: { name: true } } } },
    },
  });
  const page = cutPage(rows, ({ createdAt, id }) => ({ at: createdAt, id }));
  const told = page.rows.map(({ opportunity, ...row }) => ({
    ...tell(toEntry(row), show),
    opportunity: opportunity && {
      id: opportunity.id,
      name: `${opportunity.role}, ${opportunity.company.name}`,
    },
  }));
  return { rows: told, next: page.next };
}

const beforeCursor = ({ at, id }: Cursor) => ({
  createdAt: { lte: at },
  OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }],
});
