import type * as z from "zod";
import { criterionAdded } from "@/lib/domain/timeline/kinds/criterion-added";
import { criterionChanged } from "@/lib/domain/timeline/kinds/criterion-changed";
import { criterionRetired } from "@/lib/domain/timeline/kinds/criterion-retired";
import { goalsRanked } from "@/lib/domain/timeline/kinds/goals-ranked";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import { CRITERION_ORDER } from "./records";
import type { criterionForm, rankForm, retireForm } from "./schema";

type Given = z.output<typeof criterionForm>;

export async function saveCriterion(work: Work, given: Given): Promise<Result<null, "not-found">> {
  return given.criterionId
    ? changeCriterion(work, given, given.criterionId)
    : ok(await addCriterion(work, given));
}

/** A new goal takes the last place in the ranking. */
async function addCriterion(work: Work, { kind, label, attribute, definition }: Given): Promise<null> {
  const { tx, userId, now, newId } = work;
  const id = newId();
  const isGoal = definition.want !== null;
  const rank = isGoal ? (await rankedGoals(work)).length + 1 : null;
  await tx.criterion.create({
    data: { id, userId, kind, label, attribute, definition: toJson(definition), rank, createdAt: now },
  });
  await record(work, criterionAdded, {
    facts: { criterionId: id, label, isMust: definition.must !== null, isGoal },
  });
  return null;
}

async function changeCriterion(
  work: Work,
  { kind, label, attribute, definition }: Given,
  criterionId: string,
): Promise<Result<null, "not-found">> {
  const { tx, userId } = work;
  const before = await tx.criterion.findFirst({ where: { id: criterionId, userId, kind, retiredAt: null } });
  if (!before) return err("not-found");
  const isGoal = definition.want !== null;
  const rank = isGoal ? (before.rank ?? (await rankedGoals(work)).length + 1) : null;
  await tx.criterion.update({
    where: { id_userId: { id: criterionId, userId } },
    data: { label, attribute, definition: toJson(definition), rank, version: { increment: 1 } },
  });
  await closeRanks(work);
  await record(work, criterionChanged, { facts: { criterionId, label } });
  return ok(null);
}

/** Takes a criterion out of what counts from now on; decisions that were made with it keep their own copy. */
export async function retireCriterion(
  work: Work,
  { criterionId }: z.output<typeof retireForm>,
): Promise<Result<null, "not-found">> {
  const { tx, userId, now } = work;
  const criterion = await tx.criterion.findFirst({ where: { id: criterionId, userId, retiredAt: null } });
  if (!criterion) return err("not-found");
  await tx.criterion.update({
    where: { id_userId: { id: criterionId, userId } },
    data: { retiredAt: now, rank: null },
  });
  await closeRanks(work);
  await record(work, criterionRetired, { facts: { criterionId, label: criterion.label } });
  return ok(null);
}

/** Brings a retired criterion back, a goal in the last place: what taking back its removal needs. */
export async function restoreCriterion(work: Work, criterionId: string): Promise<void> {
  const { tx, userId } = work;
  const criterion = await tx.criterion.findFirstOrThrow({ where: { id: criterionId, userId } });
  const definition = criterion.definition;
  const isGoal =
    typeof definition === "object" && definition !== null && "want" in definition && definition.want !== null;
  const rank = isGoal ? (await rankedGoals(work)).length + 1 : null;
  await tx.criterion.update({
    where: { id_userId: { id: criterionId, userId } },
    data: { retiredAt: null, rank },
  });
}

/** Moves a goal one place up or down; at either end nothing moves. */
export async function rankGoal(
  work: Work,
  { criterionId, direction }: z.output<typeof rankForm>,
): Promise<Result<null, "not-found">> {
  const goals = await rankedGoals(work);
  const from = goals.findIndex(({ id }) => id === criterionId);
  const moved = goals[from];
  if (!moved) return err("not-found");
  const to = from + (direction === "up" ? -1 : 1);
  if (to < 0 || to >= goals.length) return ok(null);
  const reordered = goals.toSpliced(from, 1).toSpliced(to, 0, moved);
  await writeRanks(work, reordered);
  await record(work, goalsRanked, { facts: { labels: reordered.map(({ label }) => label) } });
  return ok(null);
}

type Goal = { id: string; label: string; rank: number | null };

const rankedGoals = ({ tx, userId }: Work): Promise<Goal[]> =>
  tx.criterion.findMany({
    where: { userId, retiredAt: null, rank: { not: null } },
    orderBy: CRITERION_ORDER,
    select: { id: true, label: true, rank: true },
  });

/** Leaves no gap where a goal was taken out. */
const closeRanks = async (work: Work): Promise<void> => writeRanks(work, await rankedGoals(work));

async function writeRanks({ tx, userId }: Work, goals: Goal[]): Promise<void> {
  for (const [index, { id, rank }] of goals.entries()) {
    if (rank === index + 1) continue;
    await tx.criterion.update({ where: { id_userId: { id, userId } }, data: { rank: index + 1 } });
  }
}
