import path from "node:path";
import { hashPassword } from "@/lib/platform/auth/password";
import { openDatabase } from "@/lib/platform/db";
import { fillMany } from "@/prisma/seed/bulk";
import { seeded } from "@/prisma/seed/random";
import { makeCriteria, makePerson, startLetter } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";

/** Somebody with an account, and what of theirs is looked at. */
export type Filled = { email: string; password: string; opportunityId: string; messageId: string };

const PASSWORD = "a quiet word in time";

/** Makes an account with five criteria and `count` opportunities; a letter is begun to the one that is looked at. */
export async function fill(dataDir: string, count: number): Promise<Filled> {
  const db = openDatabase(path.join(dataDir, "tactful.db"));
  const email = "maya@example.org";
  const now = new Date();
  const person = { name: "Maya Okafor", email, passwordHash: await hashPassword(PASSWORD), isOwner: true };
  const scene = await makePerson(db, person, now);
  await makeCriteria(scene, criteria.slice(0, 5));
  await fillMany(db, scene.userId, count, { now, random: seeded(1) });
  // The one that shows most: its course is the same whatever the count.
  const { id: opportunityId } = await db.opportunity.findFirstOrThrow({
    where: { userId: scene.userId, wantsAnswer: true },
    orderBy: [{ answers: { _count: "desc" } }, { activityAt: "desc" }, { id: "desc" }],
  });
  const messageId = await startLetter(scene, opportunityId);
  await db.$disconnect();
  return { email, password: PASSWORD, opportunityId, messageId };
}
