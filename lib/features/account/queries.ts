import "server-only";
import { database } from "@/lib/platform/db";
import { settings } from "@/lib/platform/env";
import type { UserId } from "@/lib/platform/user-id";
import { browserName } from "./records";

/** Whether the first run is over; asked before anybody has a session, so it tells nothing else. */
export async function isSetUp(): Promise<boolean> {
  return (await database().user.findFirst({ select: { id: true } })) !== null;
}

export const isSignUpOpen = (): boolean => settings().isSignUpAllowed;

export type Profile = { name: string; email: string; timeZone: string };

export const readProfile = (userId: UserId): Promise<Profile> =>
  database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true, timeZone: true },
  });

export type SessionRow = { id: string; browser: string; createdAt: Date; seenAt: Date };

export async function listSessions(userId: UserId): Promise<SessionRow[]> {
  const rows = await database().session.findMany({
    where: { userId },
    orderBy: { seenAt: "desc" },
    take: 50,
    select: { id: true, agent: true, createdAt: true, seenAt: true },
  });
  return rows.map(({ agent, ...row }) => ({ ...row, browser: browserName(agent) }));
}
