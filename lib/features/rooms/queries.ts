import "server-only";
import * as z from "zod";
import { stagesOf, type View } from "@/lib/domain/listing/list-query";
import { type Show, showIn } from "@/lib/domain/time/show";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/** Counting stops here: beyond it the number says nothing, and finding it out would cost more with every row. */
const MOST = 99;

/** What was handed in before so many others has been filed or forgotten. */
const LOOKED_BACK = 500;

const counted = z.object({
  ...{ open: z.coerce.number(), due: z.coerce.number(), unread: z.coerce.number(), timeZone: z.string() },
});

/** What every room needs: the small numbers beside the rooms' names, by path, and how the person reads dates. */
export type RoomFrame = { counts: Record<string, string>; show: Show; timeZone: string; now: Date };

/** Read in one statement, for it is read with every page. */
export async function readFrame(userId: UserId, now: Date): Promise<RoomFrame> {
  const [row] = await database().$queryRaw<unknown[]>`
    SELECT
      (SELECT count(*) FROM (${shownAt(userId, "open")} LIMIT ${MOST + 1})) AS open,
      (SELECT count(*) FROM (${shownAt(userId, "waiting")} LIMIT ${MOST + 1}))
      + (SELECT count(*) FROM (SELECT 1 FROM "FollowUp"
        WHERE "userId" = ${userId} AND "status" = 'waiting' AND "dueAt" <= ${now} LIMIT ${MOST + 1}))
      + (SELECT count(*) FROM (SELECT 1 FROM "Decision"
        WHERE "userId" = ${userId} AND "reviewAt" <= ${now} LIMIT ${MOST + 1})) AS due,
      (SELECT count(*) FROM (SELECT 1 FROM (SELECT "id" FROM "Original"
        WHERE "userId" = ${userId} AND "discardedAt" IS NULL ORDER BY "createdAt" DESC, "id" DESC LIMIT ${LOOKED_BACK}) AS kept
        WHERE NOT EXISTS (SELECT 1 FROM "Filing" WHERE "originalId" = kept."id") LIMIT ${MOST + 1})) AS unread,
      (SELECT "timeZone" FROM "User" WHERE "id" = ${userId}) AS "timeZone"`;
  const { open, due, unread, timeZone } = counted.parse(row);
  const counts = {
    ...(due > 0 ? { "/": shown(due) } : {}),
    ...(open > 0 ? { "/opportunities": shown(open) } : {}),
    ...(unread > 0 ? { "/log": shown(unread) } : {}),
  };
  return { counts, show: showIn(timeZone, now), timeZone, now };
}

/** What is archived, or part of another, is counted nowhere. */
const shownAt = (userId: UserId, view: View): Prisma.Sql => Prisma.sql`
  SELECT 1 FROM "Opportunity" INDEXED BY "Opportunity_shown_activity"
  WHERE "userId" = ${userId} AND "stage" IN (${Prisma.join([...stagesOf(view)])})
    AND "archivedAt" IS NULL AND "mergedIntoId" IS NULL`;

const shown = (count: number): string => (count > MOST ? `${MOST}+` : String(count));
