import { database } from "@/lib/platform/db";
import { DAY, later, type Scene } from "@/prisma/seed/scene";
import type { Account } from "./account";

/** Somebody's account as it is at this moment, for the commands that prepare a test. */
export const sceneOf = ({ id: userId }: Account): Scene => ({
  ...{ db: database(), userId, now: new Date() },
});

/** The same so many days ago. */
export const ago = (account: Account, days: number): Scene => later(sceneOf(account), -days * DAY);
