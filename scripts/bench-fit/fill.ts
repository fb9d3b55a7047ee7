import path from "node:path";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { loadProfile } from "@/lib/features/judging/records";
import { type Database, openDatabase } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/db/json";
import { migrate } from "@/lib/platform/db/migrate";
import type { UserId } from "@/lib/platform/user-id";
import { pick, type Random } from "@/prisma/seed/random";
import { idMaker } from "@/prisma/seed/scene";
import { makePerson } from "@/prisma/seed/steps";

/** How many of the criteria of an opportunity have been answered. */
const ANSWERED = 0.8;
const AT_ONCE = 250;

export type Filled = { db: Database; userId: UserId; opportunityIds: string[]; answers: number };

/** Makes an account with that many criteria of every kind, and opportunities with answers to most of them. */
export async function fill(
  dataDir: string,
  { criteria, opportunities, random }: { criteria: number; opportunities: number; random: Random },
): Promise<Filled> {
  const file = path.join(dataDir, "tactful.db");
  migrate(file, "prisma/migrations");
  const db = openDatabase(file);
  const now = new Date("2026-11-23T09:00:00Z");
  const person = { name: "Maya Okafor", email: "maya@example.org", passwordHash: "none", isOwner: true };
  const { userId } = await makePerson(db, person, now);
  const makeId = idMaker(random);
  await db.criterion.createMany({
    data: suggestions.slice(0, criteria).map(({ kind, label, attribute, definition }, at) => ({
      ...{ id: makeId(now), userId, kind, label, attribute, rank: at + 1, createdAt: now },
      // Goals all of them, and every third a non-negotiable as well.
      definition: toJson({ ...definition, must: at % 3 === 0 ? definition.must : null }),
    })),
  });
  const { profile } = await loadProfile(db, userId);
  const companyId = makeId(now);
  await db.company.create({ data: { id: companyId, userId, name: "Acme", nameKey: "acme", createdAt: now } });
  const opportunityIds = Array.from({ length: opportunities }, () => makeId(now));
  for (let from = 0; from < opportunities; from += AT_ONCE) {
    const ids = opportunityIds.slice(from, from + AT_ONCE);
    await db.opportunity.createMany({
      data: ids.map((id) => ({
        ...{ id, userId, companyId, role: "Planner", stage: "deciding", isOpen: true, wantsAnswer: true },
        ...{ activityAt: now, createdAt: now },
      })),
    });
    await db.answer.createMany({
      data: ids.flatMap((opportunityId) =>
        profile.criteria
          .filter(() => random() < ANSWERED)
          .map((criterion) => {
            const { state, value } = pick(criterion.samples, random);
            return {
              ...{ id: makeId(now), userId, opportunityId, criterionId: criterion.id, createdAt: now },
              ...{
                state,
                value: toJson(value as object),
                confidence: "confirmed",
                source: "ad",
                evidence: "",
              },
            };
          }),
      ),
    });
  }
  return { db, userId, opportunityIds, answers: await db.answer.count({ where: { userId } }) };
}
