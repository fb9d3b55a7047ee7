import "server-only";
import { alternativesTo, type InterviewWeek } from "@/lib/domain/fit/alternatives";
import { chooseFew, compare } from "@/lib/domain/fit/comparison";
import { judgeBy } from "@/lib/domain/fit/judge";
import type { Profile } from "@/lib/domain/fit/profile";
import { whatWouldChange } from "@/lib/domain/fit/sensitivity";
import { noTo } from "@/lib/domain/message/nos";
import { startOfWeek } from "@/lib/domain/time/local";
import { loadKnown } from "@/lib/features/answers/records";
import { MOST_SIDE_BY_SIDE } from "@/lib/features/answers/schema";
import { loadChecklist, loadProfile } from "@/lib/features/judging/records";
import type { JudgingSettings } from "@/lib/features/judging/schema";
import { type OpportunityRow, ROW_COLUMNS, toRow } from "@/lib/features/opportunities/records";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { MOST_WEIGHED } from "./schema";

/** What would change the advice on one opportunity; null when it is not theirs. */
export async function readWhatWouldChange(userId: UserId, opportunityId: string) {
  const row = await findRow(userId, opportunityId);
  if (!row) return null;
  const checklist = await loadChecklist(database(), userId, opportunityId);
  const { profile, levels, answers, judgement, isBarPresent } = checklist;
  return {
    ...{ opportunity: row, judgement, isBarPresent },
    changes: whatWouldChange(profile, answers),
    asOffer: judgeBy({ ...profile, thresholds: levels.offer }, answers),
  };
}

/** When it is, and where the person is: what a week depends on. */
type Clock = Pick<RoomFrame, "now" | "timeZone">;

/** What a no would give up, and what could be done in its place; null when it is not theirs. */
export async function readBeforeDeclining(userId: UserId, opportunityId: string, clock: Clock) {
  const row = await findRow(userId, opportunityId);
  if (!row) return null;
  const checklist = await loadChecklist(database(), userId, opportunityId);
  const { profile, answers, judgement, judging } = checklist;
  const week = await readInterviewWeek(userId, judging, clock);
  const { needed } = whatWouldChange(profile, answers);
  const arrived = await database().invitation.findFirst({
    where: { opportunityId, userId },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    select: { kind: true },
  });
  return {
    opportunity: row,
    no: noTo(arrived?.kind),
    judgement,
    week,
    alternatives: alternativesTo(judgement, needed, week),
  };
}

/** The interviews that the person said yes to this week, in hours. */
async function readInterviewWeek(
  userId: UserId,
  { hoursEach, weeklyHours }: JudgingSettings,
  { now, timeZone }: Clock,
): Promise<InterviewWeek> {
  const since = startOfWeek(now, timeZone);
  const taken = await database().decision.count({
    where: { userId, choice: "accept", withdrawnAt: null, decidedAt: { gte: since } },
  });
  return { taken, planned: taken * hoursEach, hoursEach, budget: weeklyHours };
}

/**
 * Opportunities that wait for a decision or are being interviewed for, judged and in the order to look at them (`all`);
 * those that are asked for beside each other, at most six, and what is left out for it; and how the week stands.
 */
export async function readComparisons(userId: UserId, ids: readonly string[], clock: Clock) {
  const { profile, judging } = await loadProfile(database(), userId);
  const open = await database().opportunity.findMany({
    where: { userId, isOpen: true },
    orderBy: [{ activityAt: "desc" }, { id: "desc" }],
    take: MOST_WEIGHED,
    select: ROW_COLUMNS,
  });
  const isOpen = new Set(open.map(({ id }) => id));
  const ended = await findRows(
    userId,
    ids.filter((id) => !isOpen.has(id)),
  );
  const judged = await judgeEach(userId, profile, [...open.map(toRow), ...ended]);
  const byId = new Map(judged.map((each) => [each.id, each]));
  const asked = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return {
    all: weigh(profile, judged.slice(0, open.length)),
    chosen: weigh(profile, asked.slice(0, MOST_SIDE_BY_SIDE)),
    leftOut: asked.slice(MOST_SIDE_BY_SIDE),
    week: await readInterviewWeek(userId, judging, clock),
  };
}

/** Some opportunities beside each other, at most six; what is not theirs is left out. */
export async function readComparison(userId: UserId, ids: readonly string[]) {
  const { profile } = await loadProfile(database(), userId);
  const rows = await findRows(userId, ids.slice(0, MOST_SIDE_BY_SIDE));
  return weigh(profile, await judgeEach(userId, profile, rows));
}

async function judgeEach(userId: UserId, profile: Profile, rows: readonly OpportunityRow[]) {
  const ids = rows.map(({ id }) => id);
  const known = await loadKnown(database(), userId, ids);
  return rows.flatMap((row) => {
    const about = known.get(row.id);
    return about ? [{ ...row, ...about, subject: row.id, judgement: judgeBy(profile, about.answers) }] : [];
  });
}

function weigh(profile: Profile, contenders: Awaited<ReturnType<typeof judgeEach>>) {
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

export type Weighed = ReturnType<typeof weigh>;

async function findRows(userId: UserId, ids: readonly string[]): Promise<readonly OpportunityRow[]> {
  if (ids.length === 0) return [];
  const rows = await database().opportunity.findMany({
    where: { userId, id: { in: ids.slice(0, MOST_WEIGHED) } },
    select: ROW_COLUMNS,
  });
  return rows.map(toRow);
}

async function findRow(userId: UserId, opportunityId: string) {
  const row = await database().opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: ROW_COLUMNS,
  });
  return row && toRow(row);
}
