import type * as z from "zod";
import { readCriterion } from "@/lib/domain/fit/criterion";
import { criterionAdded } from "@/lib/domain/timeline/kinds/criterion-added";
import { criterionChanged } from "@/lib/domain/timeline/kinds/criterion-changed";
import { criterionRetired } from "@/lib/domain/timeline/kinds/criterion-retired";
import { goalsRanked } from "@/lib/domain/timeline/kinds/goals-ranked";
import { proposeToNew } from "@/lib/features/answers/commands";
import { saveWeighting } from "@/lib/features/judging/commands";
import { loadJudging } from "@/lib/features/judging/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import { CRITERION_ORDER, orderSeen } from "./records";
import { type criterionForm, MOST_CRITERIA, type rankingForm, type retireForm } from "./schema";

type Given = z.output<typeof criterionForm>;
type New = Omit<Given, "criterionId">;

export async function saveCriterion(
  work: Work,
  given: Given,
): Promise<Result<null, "not-found" | "too-many">> {
  return given.criterionId ? changeCriterion(work, given, given.criterionId) : addCriteria(work, [given]);
}

/** New goals take the last places in the ranking, in the order given. */
export async function addCriteria(work: Work, given: readonly New[]): Promise<Result<null, "too-many">> {
  const { tx, userId } = work;
  const count = await tx.criterion.count({ where: { userId, retiredAt: null } });
  if (count + given.length > MOST_CRITERIA) return err("too-many");
  const ids: string[] = [];
  for (const each of given) ids.push(await addCriterion(work, each));
  await proposeToNew(work, ids);
  return ok(null);
}

async function addCriterion(work: Work, { kind, label, attribute, definition }: New): Promise<string> {
  const { tx, userId, now, newId } = work;
  const id = newId();
  const isGoal = definition.want !== null;
  const rank = isGoal ? await lastPlace(work) : null;
  await tx.criterion.create({
    data: { id, userId, kind, label, attribute, definition: toJson(definition), rank, createdAt: now },
  });
  await record(work, criterionAdded, {
    facts: { criterionId: id, label, isMust: definition.must !== null, isGoal },
  });
  return id;
}

/** An edit makes a new version. How it read before is kept beside it, and in every decision that was made with it. */
async function changeCriterion(
  work: Work,
  { kind, label, attribute, definition }: New,
  criterionId: string,
): Promise<Result<null, "not-found">> {
  const { tx, userId, now } = work;
  const before = await tx.criterion.findFirst({ where: { id: criterionId, userId, kind, retiredAt: null } });
  if (!before) return err("not-found");
  const isGoal = definition.want !== null;
  const rank = isGoal ? (before.rank ?? (await lastPlace(work))) : null;
  await tx.criterionVersion.create({
    data: {
      ...{ criterionId, userId, version: before.version, label: before.label, replacedAt: now },
      definition: toJson(before.definition ?? {}),
    },
  });
  await tx.criterion.update({
    where: { id_userId: { id: criterionId, userId } },
    data: { label, attribute, definition: toJson(definition), rank, version: { increment: 1 } },
  });
  await closeRanks(work);
  await record(work, criterionChanged, { facts: { criterionId, label } });
  return ok(null);
}

/**
 * Takes a criterion out of what counts from now on; decisions that were made with it keep their own copy. Gives the
 * entry that taking it back goes by.
 */
export async function retireCriterion(
  work: Work,
  { criterionId }: z.output<typeof retireForm>,
): Promise<Result<{ entryId: string }, "not-found">> {
  const { tx, userId, now } = work;
  const criterion = await tx.criterion.findFirst({ where: { id: criterionId, userId, retiredAt: null } });
  if (!criterion) return err("not-found");
  await tx.criterion.update({
    where: { id_userId: { id: criterionId, userId } },
    data: { retiredAt: now, rank: null },
  });
  await closeRanks(work);
  const facts = { criterionId, label: criterion.label };
  return ok({ entryId: await record(work, criterionRetired, { facts }) });
}

/** Brings a retired criterion back, a goal in the last place: what taking back its removal needs. */
export async function restoreCriterion(work: Work, criterionId: string): Promise<void> {
  const { tx, userId } = work;
  const criterion = await tx.criterion.findFirstOrThrow({ where: { id: criterionId, userId } });
  const rank = readCriterion(criterion).isGoal ? await lastPlace(work) : null;
  await tx.criterion.update({
    where: { id_userId: { id: criterionId, userId } },
    data: { retiredAt: null, rank },
  });
}

/** Puts all goals in an order, equal places as ties, and says how their weights come from it. */
export async function rankGoals(
  work: Work,
  { goals, weighting, seen }: z.output<typeof rankingForm>,
): Promise<Result<null, "stale" | "reordered">> {
  const { tx, userId } = work;
  const standing = await rankedGoals(work);
  const given = new Set(goals.map(({ id }) => id));
  if (given.size !== standing.length || standing.some(({ id }) => !given.has(id))) return err("stale");
  const judging = await loadJudging(tx, userId);
  if (seen !== orderSeen(standing, judging.weighting)) return err("reordered");
  const places = [...new Set(goals.map(({ place }) => place))].sort((a, b) => a - b);
  for (const { id, place, points } of goals) {
    const rank = places.indexOf(place) + 1;
    await tx.criterion.update({ where: { id_userId: { id, userId } }, data: { rank, points } });
  }
  await saveWeighting(work, weighting);
  const ranked = await rankedGoals(work);
  await record(work, goalsRanked, { facts: { labels: ranked.map(({ label }) => label) } });
  return ok(null);
}

type Goal = { id: string; label: string; rank: number | null; points: number | null };

const rankedGoals = ({ tx, userId }: Work): Promise<Goal[]> =>
  tx.criterion.findMany({
    where: { userId, retiredAt: null, rank: { not: null } },
    orderBy: CRITERION_ORDER,
    select: { id: true, label: true, rank: true, points: true },
  });

const lastPlace = async (work: Work): Promise<number> => ((await rankedGoals(work)).at(-1)?.rank ?? 0) + 1;

/** Leaves no gap where a goal was taken out; ties stay ties. */
async function closeRanks(work: Work): Promise<void> {
  const { tx, userId } = work;
  const goals = await rankedGoals(work);
  const places = [...new Set(goals.map(({ rank }) => rank))];
  for (const { id, rank } of goals) {
    const place = places.indexOf(rank) + 1;
    if (rank !== place)
      await tx.criterion.update({ where: { id_userId: { id, userId } }, data: { rank: place } });
  }
}
