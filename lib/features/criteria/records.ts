import type { StoredCriterion } from "@/lib/domain/fit/criterion";
import type { Prisma } from "@/lib/platform/db/client/client";

export const CRITERION_COLUMNS = {
  id: true,
  kind: true,
  label: true,
  attribute: true,
  definition: true,
  rank: true,
} satisfies Prisma.CriterionSelect;

/** Goals first, by rank; then in the order they were added. */
export const CRITERION_ORDER = [
  { rank: { sort: "asc", nulls: "last" } },
  { createdAt: "asc" },
  { id: "asc" },
] satisfies Prisma.CriterionOrderByWithRelationInput[];

type Row = Prisma.CriterionGetPayload<{ select: typeof CRITERION_COLUMNS }>;

export const toCriterion = (row: Row): StoredCriterion => row;
