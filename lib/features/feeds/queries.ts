import "server-only";
import { DAY_MS } from "@/lib/domain/time/spans";
import { readCalendar } from "@/lib/features/calendar/queries";
import { feedKey } from "@/lib/platform/auth/feed-keys";
import { writeCalendar } from "@/lib/platform/calendar/write-calendar";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { feedRow, toEvent } from "./records";
import type { FeedDetail } from "./schema";

/** The private address of somebody's calendar, `path` under this server; null: there is none. */
export type Feed = { path: string; detail: FeedDetail; createdAt: Date };

export async function readFeed(userId: UserId): Promise<Feed | null> {
  const row = feedRow.safeParse(await database().feed.findUnique({ where: { userId } })).data;
  return row ? { ...row, path: `/api/feeds/${feedKey(userId, row.createdAt)}.ics` } : null;
}

const BEHIND_MS = 60 * DAY_MS;
const AHEAD_MS = 400 * DAY_MS;

/** Somebody's calendar as a file: two months back, a year and more ahead; null: it has no private address. */
export async function writeFeed(userId: UserId, now: Date): Promise<string | null> {
  const feed = feedRow.safeParse(await database().feed.findUnique({ where: { userId } })).data;
  if (!feed) return null;
  const span = [new Date(now.getTime() - BEHIND_MS), new Date(now.getTime() + AHEAD_MS)] as const;
  const { items } = await readCalendar(userId, ...span);
  // Stamped with the moment the address was made: the same calendar is the same file, and is not sent again.
  return writeCalendar(items.map((item) => toEvent(item, feed.detail, feed.createdAt)));
}
