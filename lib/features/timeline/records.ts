import type { Entry } from "@/lib/domain/timeline/timeline";
import type { Prisma } from "@/lib/platform/db/client/client";

export const ENTRY_COLUMNS = {
  id: true,
  kind: true,
  by: true,
  at: true,
  createdAt: true,
  facts: true,
  undoneBy: { select: { id: true } },
} satisfies Prisma.TimelineEntrySelect;

type Row = Prisma.TimelineEntryGetPayload<{ select: typeof ENTRY_COLUMNS }>;

export const toEntry = ({ undoneBy, ...row }: Row): Entry => ({ ...row, isUndone: undoneBy.length > 0 });
