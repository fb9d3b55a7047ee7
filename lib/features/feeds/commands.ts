import type * as z from "zod";
import { feedMade } from "@/lib/domain/timeline/kinds/feed-made";
import { feedRemoved } from "@/lib/domain/timeline/kinds/feed-removed";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { feedKey, hashOfFeedKey } from "@/lib/platform/auth/feed-keys";
import { err, ok, type Result } from "@/lib/result";
import type { feedForm } from "./schema";

/** Makes a private address for the calendar; the one that was there opens nothing from now on. */
export async function makeFeed(
  work: Work,
  { detail }: z.output<typeof feedForm>,
): Promise<Result<null, never>> {
  const { tx, userId, now } = work;
  const before = await tx.feed.findUnique({ where: { userId } });
  const tokenHash = hashOfFeedKey(feedKey(userId, now));
  const row = { tokenHash, detail, createdAt: now };
  await tx.feed.upsert({ where: { userId }, create: { userId, ...row }, update: row });
  await record(work, feedMade, { facts: { detail, isAnew: before !== null } });
  return ok(null);
}

export async function removeFeed(work: Work): Promise<Result<null, "no-feed">> {
  const { count } = await work.tx.feed.deleteMany({ where: { userId: work.userId } });
  if (count === 0) return err("no-feed");
  await record(work, feedRemoved, { facts: {} });
  return ok(null);
}
