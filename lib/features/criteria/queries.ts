import "server-only";
import type { StoredCriterion } from "@/lib/domain/fit/criterion";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { CRITERION_COLUMNS, CRITERION_ORDER, toCriterion } from "./records";

/** What matters to the person now: goals first, by rank. */
export async function listCriteria(userId: UserId): Promise<StoredCriterion[]> {
  const rows = await database().criterion.findMany({
    where: { userId, retiredAt: null },
    orderBy: CRITERION_ORDER,
    select: CRITERION_COLUMNS,
  });
  return rows.map(toCriterion);
}

export async function findCriterion(userId: UserId, criterionId: string): Promise<StoredCriterion | null> {
  const row = await database().criterion.findFirst({
    where: { id: criterionId, userId, retiredAt: null },
    select: CRITERION_COLUMNS,
  });
  return row && toCriterion(row);
}
