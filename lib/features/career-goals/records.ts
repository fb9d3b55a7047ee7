import { skillsNoted } from "@/lib/domain/timeline/kinds/skills-noted";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/** Skills in the order in which they were written down. */
const STANDING_SKILLS = {
  where: { retiredAt: null },
  orderBy: [{ createdAt: "asc" }, { id: "asc" }],
} satisfies Prisma.CareerGoal$skillsArgs;

export const CAREER_GOAL_COLUMNS = {
  id: true,
  title: true,
  createdAt: true,
  skills: { ...STANDING_SKILLS, select: { id: true, name: true } },
} satisfies Prisma.CareerGoalSelect;

/** Where the search is to lead, with the skills it needs. */
export type CareerGoal = Prisma.CareerGoalGetPayload<{ select: typeof CAREER_GOAL_COLUMNS }>;

/** The same, each skill with whether one opportunity would build it; `isSaid`: whether that was ever noted. */
export type CareerGoalFor = Omit<CareerGoal, "skills"> & {
  isSaid: boolean;
  skills: { id: string; name: string; isBuilt: boolean }[];
};

/** When it was said last which skills an opportunity builds; null: never. */
export async function loadSkillsNotedAt(
  client: Tx,
  userId: UserId,
  opportunityId: string,
): Promise<Date | null> {
  const noted = await client.timelineEntry.findFirst({
    where: { userId, opportunityId, kind: skillsNoted.kind },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { createdAt: true },
  });
  return noted?.createdAt ?? null;
}
