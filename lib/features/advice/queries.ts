import "server-only";
import { alternativesTo, type InterviewWeek } from "@/lib/domain/fit/alternatives";
import { chooseFew, compare } from "@/lib/domain/fit/comparison";
import { judgeBy } from "@/lib/domain/fit/judge";
import { whatWouldChange } from "@/lib/domain/fit/sensitivity";
import { startOfWeek } from "@/lib/domain/time/local";
import { loadKnown } from "@/lib/features/answers/records";
import { MOST_SIDE_BY_SIDE } from "@/lib/features/answers/schema";
import { loadChecklist, loadJudging, loadProfile } from "@/lib/features/judging/records";
import { ROW_COLUMNS, toRow } from "@/lib/features/opportunities/records";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { MOST_WEIGHED } from "./schema";

/** What would change the advice on one opportunity; null when it is not theirs. */
export async function readWhatWouldChange(userId: UserId, opportunityId: string) {
  const row = await findRow(userId, opportunityId);
  if (!row) return null;
  const { profile, answers, judgement, isBarPresent } = await loadChecklist(
    database(),
    userId,
    opportunityId,
  );
  const asOffer = (await loadProfile(database(), userId, "offer")).profile;
  return {
    ...{ opportunity: row, judgement, isBarPresent },
    changes: whatWouldChange(profile, answers),
    asOffer: judgeBy(asOffer, answers),
  };
}

/** What a no would give up, and what could be done in its place; null when it is not theirs. */
export async function readBeforeDeclining(userId: UserId, opportunityId: string, now: Date) {
  const row = await findRow(userId, opportunityId);
  if (!row) return null;
  const { profile, answers, judgement } = await loadChecklist(database(), userId, opportunityId);
  const week = await readInterviewWeek(userId, now);
  const { needed } = whatWouldChange(profile, answers);
  return { opportunity: row, judgement, week, alternatives: alternativesTo(judgement, needed, week) };
}

/** The interviews that the person said yes to this week, in hours. */
export async function readInterviewWeek(userId: UserId, now: Date): Promise<InterviewWeek> {
  const { timeZone } = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { timeZone: true },
  });
  const { hoursEach, weeklyHours } = await loadJudging(database(), userId);
  const since = startOfWeek(now, timeZone);
  const taken = await database().decision.count({
    where: { userId, choice: "accept", withdrawnAt: null, decidedAt: { gte: since } },
  });
  return { taken, planned: taken * hoursEach, hoursEach, budget: weeklyHours };
}

/** Opportunities that wait for a decision or are being interviewed for, judged and in the order to look at them. */
export async function listWeighed(userId: UserId) {
  const rows = await database().opportunity.findMany({
    where: { userId, isOpen: true },
    orderBy: [{ activityAt: "desc" }, { id: "desc" }],
    take: MOST_WEIGHED,
    select: ROW_COLUMNS,
  });
  return weigh(userId, rows.map(toRow));
}

/** Some opportunities beside each other, at most six; what is not theirs is left out. */
export async function readComparison(userId: UserId, ids: readonly string[]) {
  const rows = await database().opportunity.findMany({
    where: { userId, id: { in: ids.slice(0, MOST_SIDE_BY_SIDE) } },
    select: ROW_COLUMNS,
  });
  return weigh(userId, rows.map(toRow));
}

async function weigh(userId: UserId, rows: readonly ReturnType<typeof toRow>[]) {
  const { profile } = await loadProfile(database(), userId);
  const known = await loadKnown(
    database(),
    userId,
    rows.map(({ id }) => id),
  );
  const contenders = rows.flatMap((row) => {
    const about = known.get(row.id);
    return about ? [{ ...row, ...about, subject: row.id, judgement: judgeBy(profile, about.answers) }] : [];
  });
  const { order, certain, regrets } = compare(contenders);
  const byId = new Map(contenders.map((each) => [each.id, each]));
  return {
    profile,
    contenders: order.flatMap((id) => byId.get(id) ?? []),
    certain,
    regrets,
    /** Which to take when only so many interviews fit. */
    takeOnly: (most: number) => chooseFew(contenders, most),
  };
}

export type Weighed = Awaited<ReturnType<typeof weigh>>;

async function findRow(userId: UserId, opportunityId: string) {
  const row = await database().opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: ROW_COLUMNS,
  });
  return row && toRow(row);
}
