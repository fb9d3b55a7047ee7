import type { Work } from "./action";

/** A table whose rows are taken out of sight, and brought back, by one column. */
type Removable = {
  updateMany: (change: {
    where: { id: string; userId: string; removedAt: null | { not: null } };
    data: { removedAt: Date | null };
  }) => PromiseLike<{ count: number }>;
};

/** Takes a row of somebody's out of sight. @returns false when it is out of sight already. */
export async function putAside(table: Removable, { userId, now }: Work, id: string): Promise<boolean> {
  const { count } = await table.updateMany({
    where: { id, userId, removedAt: null },
    data: { removedAt: now },
  });
  return count === 1;
}

/** Brings it back into sight. @returns false when it is in sight already. */
export async function bringBack(table: Removable, { userId }: Work, id: string): Promise<boolean> {
  const { count } = await table.updateMany({
    where: { id, userId, removedAt: { not: null } },
    data: { removedAt: null },
  });
  return count === 1;
}
