import "server-only";
import { daysBetween } from "@/lib/domain/time/local";
import { DAY_MS } from "@/lib/domain/time/spans";
import { isStage, type Stage } from "@/lib/domain/timeline/stage";
import { loadTimeZone } from "@/lib/features/account/records";
import { readPreferences } from "@/lib/features/preferences/queries";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/** Where the next word is theirs. */
const WAITING_FOR_THEM = ["applied", "clarifying", "interviewing"] as const satisfies Stage[];

/** One that nothing was heard of, and for how many days nothing has happened. */
export type Silent = { id: string; role: string; company: string; stage: Stage; since: Date; days: number };

/**
 * Opportunities in which the next word is theirs and nothing has happened, from either side, for as many days as the
 * person chose; the longest silence first. One that has an interview ahead is not silent. None while it is not asked for.
 */
export async function listSilent(userId: UserId, now: Date, limit: number): Promise<Silent[]> {
  const { silenceDays } = await readPreferences(userId);
  if (silenceDays === null) return [];
  const timeZone = await loadTimeZone(database(), userId);
  const until = new Date(now.getTime() - silenceDays * DAY_MS);
  const found = await database().$queryRaw<{ id: string }[]>`
    ${Prisma.join(
      WAITING_FOR_THEM.map((stage) => silentAt(stage, { userId, now, until })),
      " UNION ALL ",
    )} ORDER BY "activityAt", "id" LIMIT ${limit}`;
  // Asked for in an order, SQLite would go through the index of that order and look at everything.
  const rows = await database().opportunity.findMany({
    where: { userId, id: { in: found.map(({ id }) => id) } },
    select: { id: true, role: true, stage: true, activityAt: true, company: { select: { name: true } } },
  });
  const longestFirst = rows.toSorted((a, b) => a.activityAt.getTime() - b.activityAt.getTime());
  return longestFirst.flatMap(({ activityAt, company, stage, ...row }) =>
    isStage(stage)
      ? {
          ...{ ...row, stage, company: company.name },
          ...{ since: activityAt, days: daysBetween(activityAt, now, timeZone) },
        }
      : [],
  );
}

type Asked = { userId: UserId; now: Date; until: Date };

/** Those at one stage, in the order of their index. */
const silentAt = (stage: Stage, { userId, now, until }: Asked): Prisma.Sql => Prisma.sql`
  SELECT o."activityAt", o."id" FROM "Opportunity" o INDEXED BY "Opportunity_shown_activity"
  WHERE o."userId" = ${userId} AND o."stage" = ${stage} AND o."archivedAt" IS NULL AND o."mergedIntoId" IS NULL
    AND o."activityAt" <= ${until} AND (o."interviewAt" IS NULL OR o."interviewAt" <= ${now})
    AND NOT EXISTS (SELECT 1 FROM "Interview" i
      WHERE i."opportunityId" = o."id" AND i."userId" = ${userId} AND i."status" = 'planned' AND i."startsAt" > ${now})`;
