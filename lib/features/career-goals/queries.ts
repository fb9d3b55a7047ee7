import "server-only";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { CAREER_GOAL_COLUMNS, type CareerGoal, type CareerGoalFor, loadSkillsNotedAt } from "./records";

/** The career goals that stand, in the order they were added. */
export const listCareerGoals = (userId: UserId): Promise<CareerGoal[]> =>
  database().careerGoal.findMany({
    where: { userId, retiredAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: CAREER_GOAL_COLUMNS,
  });

/** Null when it is not theirs, or stands no more. */
export const findCareerGoal = (userId: UserId, careerGoalId: string): Promise<CareerGoal | null> =>
  database().careerGoal.findFirst({
    where: { id: careerGoalId, userId, retiredAt: null },
    select: CAREER_GOAL_COLUMNS,
  });

/**
 * Their career goals, each skill with whether this opportunity would build it, and whether the person has said so of
 * the goal at all. Goals without skills are left out.
 */
export async function listSkillsFor(userId: UserId, opportunityId: string): Promise<CareerGoalFor[]> {
  const goals = await listCareerGoals(userId);
  if (goals.length === 0) return [];
  const built = await database().skillBuilt.findMany({
    where: { userId, opportunityId },
    select: { skillId: true },
  });
  const notedAt = await loadSkillsNotedAt(database(), userId, opportunityId);
  const isBuilt = new Set(built.map(({ skillId }) => skillId));
  return goals
    .filter(({ skills }) => skills.length > 0)
    .map(({ skills, ...goal }) => ({
      ...goal,
      isSaid: notedAt !== null && notedAt >= goal.createdAt,
      skills: skills.map((skill) => ({ ...skill, isBuilt: isBuilt.has(skill.id) })),
    }));
}
