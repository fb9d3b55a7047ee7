import { createHash, randomBytes } from "node:crypto";
import { v7 as newId } from "uuid";
import { database } from "../db";

/** A session ends after seven days without a request, and after thirty days in any case. */
export const SESSION_SECONDS = { idle: 7 * 24 * 3600, absolute: 30 * 24 * 3600 } as const;

/** How stale `seenAt` may get before it is written again: one write an hour, not one a request. */
const SEEN_STEP_MS = 3600 * 1000;

export type LiveSession = { id: string; userId: string };

/** @returns the random key that goes into the cookie; only its hash is kept. */
export async function openSession(userId: string, agent: string | null, now: Date): Promise<string> {
  const key = randomBytes(32).toString("base64url");
  await database().session.create({
    data: { id: newId(), userId, tokenHash: hashKey(key), agent, createdAt: now, seenAt: now },
  });
  return key;
}

/** @returns the session that the cookie's key opens, or null when there is none, or it has ended. */
export async function findSession(key: string, now: Date): Promise<LiveSession | null> {
  const row = await database().session.findUnique({
    where: { tokenHash: hashKey(key) },
    select: { id: true, userId: true, createdAt: true, seenAt: true },
  });
  if (!row || hasEnded(row, now)) return null;
  if (now.getTime() - row.seenAt.getTime() > SEEN_STEP_MS) {
    await database().session.updateMany({ where: { id: row.id }, data: { seenAt: now } });
  }
  return { id: row.id, userId: row.userId };
}

export async function closeSession(key: string): Promise<void> {
  await database().session.deleteMany({ where: { tokenHash: hashKey(key) } });
}

const hashKey = (key: string): string => createHash("sha256").update(key).digest("hex");

function hasEnded({ createdAt, seenAt }: { createdAt: Date; seenAt: Date }, now: Date): boolean {
  const seconds = (since: Date) => (now.getTime() - since.getTime()) / 1000;
  return seconds(seenAt) > SESSION_SECONDS.idle || seconds(createdAt) > SESSION_SECONDS.absolute;
}
