import type { Entry } from "@/lib/domain/timeline/timeline";
import type { Prisma } from "@/lib/platform/db/client/client";

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
export const WHOLE_COLUMNS = { ...OWN_COLUMNS, undoesId: true } satisfies Prisma.TimelineEntrySelect;

type WholeRow = Prisma.TimelineEntryGetPayload<{ select: typeof WHOLE_COLUMNS }>;

export function toEntries(rows: readonly WholeRow[]): Entry[] {
  const undone = new Set(rows.map(({ undoesId }) => undoesId));
  return rows.map(({ undoesId: _, ...row }) => ({ ...row, isUndone: undone.has(row.id) }));
}
