import { createHash } from "node:crypto";
import type { StoredCriterion } from "@/lib/domain/fit/criterion";
import type { WeightingMethod } from "@/lib/domain/fit/weighting";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

export const CRITERION_COLUMNS = {
  id: true,
  kind: true,
  label: true,
  attribute: true,
  definition: true,
  rank: true,
  points: true,
  version: true,
} satisfies Prisma.CriterionSelect;

/** Goals first, by rank; then in the order they were added. */
export const CRITERION_ORDER = [
  { rank: { sort: "asc", nulls: "last" } },
  { createdAt: "asc" },
  { id: "asc" },
] satisfies Prisma.CriterionOrderByWithRelationInput[];

/** A criterion as a person has it now. */
export type OwnCriterion = StoredCriterion & {
  /** Swing points, the weightiest goal having 100; null: not given. */
  points: number | null;
  /** Counts up with every change. */
  version: number;
};

type Ranked = Pick<OwnCriterion, "id" | "rank" | "points">;

/** The order of the goals and how it weighs, as one word that differs when any of it does. */
export function orderSeen(criteria: readonly Ranked[], weighting: WeightingMethod): string {
  const goals = criteria.filter(({ rank }) => rank !== null);
  const order = goals.map(({ id, rank, points }) => [id, rank, points]);
  return createHash("sha256")
    .update(JSON.stringify([weighting, order]))
    .digest("hex");
}

/** What matters to the person now. */
export const loadCriteria = (client: Tx, userId: UserId): Promise<OwnCriterion[]> =>
  client.criterion.findMany({
    where: { userId, retiredAt: null },
    orderBy: CRITERION_ORDER,
    select: CRITERION_COLUMNS,
  });
