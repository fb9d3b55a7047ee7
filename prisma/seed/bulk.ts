import type { Database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { castBy } from "./bulk/cast";
import { Copier, type Copy, readWhole } from "./bulk/copies";
import { makePatterns } from "./bulk/patterns";
import { pick, type Random, wholeBelow } from "./random";
import { idMaker } from "./scene";
import { makeCriteria } from "./steps";
import { criteria } from "./story/criteria";

const WEEK_MS = 7 * 24 * 3600 * 1000;
/** What is older than this has come to an end, but for a few that were forgotten. */
const OPEN_WEEKS = 8;
/** So many copies to a transaction: none holds the database for longer than a second. */
const AT_ONCE = 200;

/**
 * Makes `count` opportunities of one person, up to `now`, about forty a week: the first few by the commands, the others
 * as copies of their rows with other names, later times and new ids. They are written in the order of time. A person
 * without criteria gets some first. The same random numbers make the same data, down to the ids: two people in one
 * database need different ones.
 */
export async function fillMany(
  db: Database,
  userId: UserId,
  count: number,
  { now, random }: { now: Date; random: Random },
): Promise<void> {
  const weeks = Math.max(12, Math.ceil(count / 40));
  const scene = { db, userId, now: new Date(now.getTime() - weeks * WEEK_MS), makeId: idMaker(random) };
  const mine = { where: { userId, retiredAt: null }, select: { id: true } };
  if ((await db.criterion.findMany(mine)).length === 0) {
    await makeCriteria({ ...scene, now: new Date(scene.now.getTime() - 2 * WEEK_MS) }, criteria);
  }
  const patterns = await makePatterns(scene, count, random);
  const wholes = await Promise.all(
    patterns.map(async (pattern) => ({ pattern, whole: await readWhole(db, pattern) })),
  );
  const ended = wholes.filter(({ pattern }) => pattern.isEnded);
  const copies = Array.from({ length: count - patterns.length }, (): Copy => {
    const later = 1 + wholeBelow(weeks, random);
    const isRecent = later > weeks - OPEN_WEEKS;
    return { ...pick(isRecent ? wholes : ended, random), weeks: later, cast: castBy(random) };
  }).sort((a, b) => loggedAt(a) - loggedAt(b));
  const kept = [userId, ...(await db.criterion.findMany(mine)).map(({ id }) => id)];
  const copier = new Copier(scene, kept);
  await copier.meet();
  for (let from = 0; from < copies.length; from += AT_ONCE) {
    await db.$transaction((tx) => copier.write(tx, copies.slice(from, from + AT_ONCE)));
  }
}

const loggedAt = ({ whole, weeks }: Copy): number => whole.createdAt.getTime() + weeks * WEEK_MS;
