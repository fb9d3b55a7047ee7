import "server-only";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { CRITERION_COLUMNS, loadCriteria, type OwnCriterion } from "./records";

/** What matters to the person now: goals first, by rank. */
export const listCriteria = (userId: UserId): Promise<OwnCriterion[]> => loadCriteria(database(), userId);

/** A criterion with how it read before, the latest first; null when it is not theirs. */
export const findCriterion = (userId: UserId, criterionId: string) =>
  database().criterion.findFirst({
    where: { id: criterionId, userId, retiredAt: null },
    select: {
      ...CRITERION_COLUMNS,
      versions: {
        orderBy: { version: "desc" },
        select: { version: true, label: true, definition: true, replacedAt: true },
      },
    },
  });
