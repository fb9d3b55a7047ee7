import "server-only";
import * as z from "zod";
import { type Show, showIn } from "@/lib/domain/time/show";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/** Counting stops here: beyond it the number says nothing, and finding it out would cost more with every row. */
const MOST = 99;

const counted = z.object({ open: z.coerce.number(), due: z.coerce.number(), timeZone: z.string() });

/** What every room needs: the small numbers beside the rooms' names, by path, and how the person reads dates. */
export type RoomFrame = { counts: Record<string, string>; show: Show; timeZone: string; now: Date };

/** Read in one statement, for it is read with every page. */
export async function readFrame(userId: UserId, now: Date): Promise<RoomFrame> {
  const [row] = await database().$queryRaw<unknown[]>`
    SELECT
      (SELECT count(*) FROM (SELECT 1 FROM "Opportunity" WHERE "userId" = ${userId} AND "isOpen" = true LIMIT ${MOST + 1})) AS open,
      (SELECT count(*) FROM (SELECT 1 FROM "Opportunity"
        WHERE "userId" = ${userId} AND "wantsAnswer" = true LIMIT ${MOST + 1}))
      + (SELECT count(*) FROM (SELECT 1 FROM "FollowUp"
        WHERE "userId" = ${userId} AND "status" = 'waiting' AND "dueAt" <= ${now} LIMIT ${MOST + 1}))
      + (SELECT count(*) FROM (SELECT 1 FROM "Decision"
        WHERE "userId" = ${userId} AND "reviewAt" <= ${now} LIMIT ${MOST + 1})) AS due,
      (SELECT "timeZone" FROM "User" WHERE "id" = ${userId}) AS "timeZone"`;
  const { open, due, timeZone } = counted.parse(row);
  const counts = {
    ...(due > 0 ? { "/": shown(due) } : {}),
    ...(open > 0 ? { "/opportunities": shown(open) } : {}),
  };
  return { counts, show: showIn(timeZone, now), timeZone, now };
}

const shown = (count: number): string => (count > MOST ? `${MOST}+` : String(count));
