import type { ListName, StoredLine } from "@/lib/domain/prepare/lists";
import type { PracticeState } from "@/lib/domain/prepare/practice";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

const TASK_COLUMNS = {
  ...{ id: true, list: true, item: true, label: true, doneAt: true, removedAt: true },
} satisfies Prisma.TaskSelect;

/** What became of the lines of one list, or of all, by list: one's own in the order in which they came. */
export async function loadLines(
  client: Tx,
  userId: UserId,
  list?: ListName,
): Promise<ReadonlyMap<string, readonly StoredLine[]>> {
  const rows = await client.task.findMany({
    where: { userId, ...(list ? { list } : {}), OR: [{ removedAt: null }, { item: { not: null } }] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: TASK_COLUMNS,
  });
  const lines = rows.map(({ removedAt, ...row }) => ({ ...row, isRemoved: removedAt !== null }));
  return Map.groupBy(lines, (line) => line.list);
}

export const PRACTICE_COLUMNS = {
  ...{ id: true, question: true, answer: true, rating: true, opportunityId: true, at: true },
  opportunity: { select: { id: true, role: true, company: { select: { name: true } } } },
} satisfies Prisma.PracticeSelect;

type Practised = Prisma.PracticeGetPayload<{ select: typeof PRACTICE_COLUMNS }>;

/** One practised answer; `name`: the opportunity that it was practised for. */
export type PracticeRow = Omit<Practised, "opportunity"> & { name: string | null };

export const toPractice = ({ opportunity, ...row }: Practised): PracticeRow => ({
  ...row,
  name: opportunity && `${opportunity.role}, ${opportunity.company.name}`,
});

type PracticeColumns = Omit<PracticeState, "at"> & { at: Date };

/** A practised answer as an entry keeps it. */
export const stateOf = ({ question, answer, rating, opportunityId, at }: PracticeColumns): PracticeState => ({
  ...{ question, answer, rating, opportunityId },
  at: at.toISOString(),
});

/** The columns of it again. */
export const columnsOf = ({ at, ...state }: PracticeState): PracticeColumns => ({
  ...state,
  at: new Date(at),
});
