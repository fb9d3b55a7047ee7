import "server-only";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/** `isLast`: nobody else has an account here. */
export type Removal = { email: string; removeAt: Date | null; isOwner: boolean; isLast: boolean };

/** What is to know before an account goes, and whether it is to go. */
export async function readRemoval(userId: UserId): Promise<Removal> {
  const [user, other] = await Promise.all([
    database().user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true, removeAt: true, isOwner: true },
    }),
    database().user.findFirst({ where: { id: { not: userId } }, select: { id: true } }),
  ]);
  return { ...user, isLast: other === null };
}

/** Whether the account of somebody who has just signed in is to be removed; asked by its address, for the session is new. */
export async function isToBeRemoved(email: string): Promise<boolean> {
  const user = await database().user.findUnique({ where: { email }, select: { removeAt: true } });
  return user?.removeAt != null;
}
