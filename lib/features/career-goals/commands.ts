import type * as z from "zod";
import { careerGoalAdded } from "@/lib/domain/timeline/kinds/career-goal-added";
import { careerGoalChanged } from "@/lib/domain/timeline/kinds/career-goal-changed";
import { careerGoalRetired } from "@/lib/domain/timeline/kinds/career-goal-retired";
import { skillsNoted } from "@/lib/domain/timeline/kinds/skills-noted";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import { loadSkillsNotedAt } from "./records";
import {
  type careerGoalForm,
  MOST_CAREER_GOALS,
  type retireCareerGoalForm,
  skillKey,
  type skillsForm,
} from "./schema";

type Given = z.output<typeof careerGoalForm>;

export async function saveCareerGoal(
  work: Work,
  given: Given,
): Promise<Result<null, "not-found" | "too-many">> {
  return given.careerGoalId ? changeCareerGoal(work, given, given.careerGoalId) : addCareerGoal(work, given);
}

async function addCareerGoal(work: Work, { title, skills }: Given): Promise<Result<null, "too-many">> {
  const { tx, userId, now, newId } = work;
  const count = await tx.careerGoal.count({ where: { userId, retiredAt: null } });
  if (count >= MOST_CAREER_GOALS) return err("too-many");
  const careerGoalId = newId();
  await tx.careerGoal.create({ data: { id: careerGoalId, userId, title, createdAt: now } });
  await alignSkills(work, careerGoalId, skills);
  await record(work, careerGoalAdded, { facts: { careerGoalId, title, skills } });
  return ok(null);
}

async function changeCareerGoal(
  work: Work,
  { title, skills }: Given,
  careerGoalId: string,
): Promise<Result<null, "not-found">> {
  const { tx, userId } = work;
  const found = await tx.careerGoal.findFirst({ where: { id: careerGoalId, userId, retiredAt: null } });
  if (!found) return err("not-found");
  await tx.careerGoal.update({ where: { id_userId: { id: careerGoalId, userId } }, data: { title } });
  await alignSkills(work, careerGoalId, skills);
  await record(work, careerGoalChanged, { facts: { careerGoalId, title, skills } });
  return ok(null);
}

/**
 * Makes the skills of a goal those named. One that keeps its name keeps what was noted of it, and one that comes back
 * gets it back; what is named no more only stands no more.
 */
async function alignSkills(work: Work, careerGoalId: string, names: readonly string[]): Promise<void> {
  const { tx, userId, now, newId } = work;
  const existing = await tx.skill.findMany({ where: { careerGoalId, userId } });
  const left = new Map(existing.map((skill) => [skillKey(skill.name), skill]));
  for (const name of names) {
    const skill = left.get(skillKey(name));
    left.delete(skillKey(name));
    const update = { name, retiredAt: null };
    if (skill) await tx.skill.update({ where: { id_userId: { id: skill.id, userId } }, data: update });
    else await tx.skill.create({ data: { id: newId(), userId, careerGoalId, name, createdAt: now } });
  }
  const gone = [...left.values()].filter(({ retiredAt }) => retiredAt === null).map(({ id }) => id);
  await tx.skill.updateMany({ where: { id: { in: gone }, userId }, data: { retiredAt: now } });
}

/** Takes a career goal out of what is aimed for; what was noted of its skills stays with it. */
export async function retireCareerGoal(
  work: Work,
  { careerGoalId }: z.output<typeof retireCareerGoalForm>,
): Promise<Result<null, "not-found">> {
  const { tx, userId, now } = work;
  const goal = await tx.careerGoal.findFirst({ where: { id: careerGoalId, userId, retiredAt: null } });
  if (!goal) return err("not-found");
  await tx.careerGoal.update({
    where: { id_userId: { id: careerGoalId, userId } },
    data: { retiredAt: now },
  });
  await record(work, careerGoalRetired, { facts: { careerGoalId, title: goal.title } });
  return ok(null);
}

/** Brings a retired career goal back: what taking back its removal needs. */
export async function restoreCareerGoal({ tx, userId }: Work, careerGoalId: string): Promise<void> {
  await tx.careerGoal.update({
    where: { id_userId: { id: careerGoalId, userId } },
    data: { retiredAt: null },
  });
}

/** Notes which skills an opportunity would build; what was noted of skills that stand no more is left alone. */
export async function noteSkills(
  work: Work,
  { opportunityId, skill: chosen }: z.output<typeof skillsForm>,
): Promise<Result<null, "not-found">> {
  const { tx, userId } = work;
  const opportunity = await tx.opportunity.findFirst({ where: { id: opportunityId, userId } });
  const standing = await tx.skill.findMany({
    where: { userId, retiredAt: null, careerGoal: { retiredAt: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, name: true, careerGoal: { select: { createdAt: true } } },
      builtBy: { where: { opportunityId, userId } },
    },
  });
  const ids = new Set(standing.map(({ id }) => id));
  if (!opportunity || chosen.some((id) => !ids.has(id))) return err("not-found");
  const isChosen = new Set(chosen);
  const added = standing.filter(({ id, builtBy }) => isChosen.has(id) && builtBy.length === 0);
  const dropped = standing.filter(({ id, builtBy }) => !isChosen.has(id) && builtBy.length > 0);
  const notedAt = await loadSkillsNotedAt(tx, userId, opportunityId);
  // That it builds none of them is something to say as well, once for every goal.
  const isSaid = notedAt !== null && standing.every(({ careerGoal }) => careerGoal.createdAt <= notedAt);
  if (added.length === 0 && dropped.length === 0 && isSaid) return ok(null);
  await tx.skillBuilt.createMany({ data: added.map(({ id }) => ({ userId, opportunityId, skillId: id })) });
  await tx.skillBuilt.deleteMany({
    where: { userId, opportunityId, skillId: { in: dropped.map(({ id }) => id) } },
  });
  const skills = standing.filter(({ id }) => isChosen.has(id)).map(({ name }) => name);
  await record(work, skillsNoted, { opportunityId, facts: { skills } });
  return ok(null);
}
