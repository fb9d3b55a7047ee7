import "server-only";
import * as z from "zod";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/** Counting stops here: beyond it the number says nothing, and finding it out would cost more with every row. */
const MOST = 99;

const counted = z.object({ open: z.coerce.number(), due: z.coerce.number() });

/** The small numbers beside the rooms' names, by the room's path; absent when there is nothing. */
export async function countRooms(userId: UserId, now: Date): Promise<Record<string, string>> {
  const [row] = await database().$queryRaw<unknown[]>`
    SELECT
      (SELECT count(*) FROM (SELECT 1 FROM "Opportunity" WHERE "userId" = ${userId} AND "isOpen" LIMIT ${MOST + 1})) AS open,
      (SELECT count(*) FROM (SELECT 1 FROM "Opportunity"
        WHERE "userId" = ${userId} AND "wantsAnswer" LIMIT ${MOST + 1}))
      + (SELECT count(*) FROM (SELECT 1 FROM "FollowUp"
        WHERE "userId" = ${userId} AND "status" = 'waiting' AND "dueAt" <= ${now} LIMIT ${MOST + 1})) AS due`;
  const { open, due } = counted.parse(row);
  return { ...(due > 0 ? { "/": shown(due) } : {}), ...(open > 0 ? { "/opportunities": shown(open) } : {}) };
}

const shown = (count: number): string => (count > MOST ? `${MOST}+` : String(count));
