import { createHash, createHmac } from "node:crypto";
import { database } from "../db";
import { mintUserId, type UserId } from "../user-id";

/**
 * The key in the private address of a calendar: 256 bits, base64url, that follow from the installation's secret, the
 * person and the moment it was made. So it can be shown whenever they ask, while the database holds only its hash.
 */
export const feedKey = (userId: UserId, madeAt: Date): string =>
  createHmac("sha256", process.env.NEXTAUTH_SECRET ?? "")
    .update(`feed ${userId} ${madeAt.toISOString()}`)
    .digest("base64url");

export const hashOfFeedKey = (key: string): string => createHash("sha256").update(key).digest("base64url");

/** Whose calendar a key opens: with it nobody is signed in, and nothing else can be read. Null: none. */
export async function ownerOfFeed(key: string): Promise<UserId | null> {
  const row = await database().feed.findUnique({
    where: { tokenHash: hashOfFeedKey(key) },
    select: { userId: true },
  });
  return row && mintUserId(row.userId);
}
