import "server-only";
import * as z from "zod";
import { type Door, openedDoor, type Possibility } from "@/lib/domain/doors/door";
import { fits } from "@/lib/domain/message/meaning";
import { DAY_MS } from "@/lib/domain/time/spans";
import { type Known, loadKnown, type NotedAnswer } from "@/lib/features/answers/records";
import { readFrozen } from "@/lib/features/decisions/records";
import { loadProfile } from "@/lib/features/judging/records";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/** A door worth knocking on again, with what is behind it. */
export type DoorRow = Door & {
  decisionId: string;
  decidedAt: Date;
  /** What was declined. */
  opportunity: { id: string; role: string; company: string; contact: { id: string; name: string } | null };
  /** The posting that has what was missing; null where it is what was declined itself. */
  posting: { id: string; role: string } | null;
};

/** So many of the latest doors are looked at, and so many of the latest postings at each company. */
const MOST_DOORS = 30;
const MOST_POSTINGS = 3;
/** After two years they are strangers again. */
const OLDEST_MS = 2 * 365 * DAY_MS;

const DOOR_COLUMNS = {
  ...{ id: true, decidedAt: true, doorPutOffAt: true, frozen: true },
  opportunity: {
    select: {
      ...{ id: true, role: true, stage: true, companyId: true },
      company: { select: { name: true } },
      contact: { select: { id: true, name: true } },
    },
  },
} satisfies Prisma.DecisionSelect;

/**
 * Closed doors that a met need opens, the one that was opened last first: what ruled an opportunity out is said
 * otherwise by now, by them or at another posting of theirs, or is asked for no more. However many opportunities there
 * are, no more is read than of the latest thirty doors.
 */
export async function listDoors(userId: UserId, now: Date, limit: number): Promise<DoorRow[]> {
  const client = database();
  const closed = await client.decision.findMany({
    where: { userId, doorAt: { gt: new Date(now.getTime() - OLDEST_MS) } },
    orderBy: [{ doorAt: "desc" }, { id: "desc" }],
    take: MOST_DOORS,
    select: DOOR_COLUMNS,
  });
  const standing = closed.filter(({ opportunity }) => fits("reopen", opportunity.stage));
  if (standing.length === 0) return [];
  const [postings, { profile }, changedAt] = await Promise.all([
    loadPostings(userId, [...new Set(standing.map(({ opportunity }) => opportunity.companyId))]),
    loadProfile(client, userId),
    loadChanges(userId),
  ]);
  const subjects = [...standing.map(({ opportunity }) => opportunity.id), ...postings.map(({ id }) => id)];
  const known = await loadKnown(client, userId, [...new Set(subjects)]);
  const rows = standing.flatMap((row): DoorRow[] => {
    const { opportunity, decidedAt } = row;
    const there = postings.filter(({ companyId }) => companyId === opportunity.companyId);
    const ids = [...new Set([opportunity.id, ...there.map(({ id }) => id)])];
    const possibilities = ids.flatMap((id): Possibility[] => {
      const about = known.get(id);
      return about ? [{ opportunityId: id, answers: withWhatWasRead(about) }] : [];
    });
    const violated = (readFrozen(row.frozen) ?? []).filter(({ gate }) => gate === "violated");
    const door = openedDoor({ decidedAt, putOffAt: row.doorPutOffAt, violated }, possibilities, {
      profile,
      changedAt,
    });
    if (!door) return [];
    const { id, role, company, contact } = opportunity;
    return [
      {
        ...{ ...door, decisionId: row.id, decidedAt },
        opportunity: { id, role, company: company.name, contact },
        posting: there.find((posting) => posting.id === door.openedBy && posting.id !== id) ?? null,
      },
    ];
  });
  return rows.toSorted((a, b) => b.since.getTime() - a.since.getTime()).slice(0, limit);
}

/** What stands, and where nothing does, what was read in what arrived and waits for a nod. */
const withWhatWasRead = ({ answers, proposals }: Known): Record<string, NotedAnswer> => ({
  ...Object.fromEntries(
    Object.entries(proposals).flatMap(([id, read]) => {
      const latest = read.at(-1);
      return latest ? [[id, latest]] : [];
    }),
  ),
  ...answers,
});

const postingRows = z.array(z.object({ id: z.string(), role: z.string(), companyId: z.string() }));

/**
 * Of the latest opportunities at each of some companies those that have not ended. The plus signs keep the database to
 * the company's own index.
 */
async function loadPostings(userId: UserId, companyIds: readonly string[]) {
  const found = await database().$queryRaw`
    SELECT "Opportunity"."id", "Opportunity"."role", "Opportunity"."companyId" FROM json_each(${JSON.stringify(companyIds)}) AS company
    CROSS JOIN "Opportunity" ON "Opportunity"."id" IN (
      SELECT latest."id" FROM "Opportunity" latest
      WHERE latest."companyId" = company.value AND latest."userId" = ${userId}
        AND +latest."archivedAt" IS NULL AND +latest."mergedIntoId" IS NULL AND latest."stage" <> 'taken-back'
      ORDER BY latest."activityAt" DESC, latest."id" DESC LIMIT ${MOST_POSTINGS})
    WHERE "Opportunity"."isOpen" = true`;
  return postingRows.parse(found);
}

/** When each criterion was changed or taken out last. */
async function loadChanges(userId: UserId): Promise<ReadonlyMap<string, Date>> {
  const [versions, retired] = await Promise.all([
    database().criterionVersion.findMany({
      where: { userId },
      orderBy: { replacedAt: "asc" },
      select: { criterionId: true, replacedAt: true },
    }),
    database().criterion.findMany({
      where: { userId, retiredAt: { not: null } },
      select: { id: true, retiredAt: true },
    }),
  ]);
  return new Map([
    ...versions.map(({ criterionId, replacedAt }) => [criterionId, replacedAt] as const),
    ...retired.flatMap(({ id, retiredAt }) => (retiredAt ? [[id, retiredAt] as const] : [])),
  ]);
}
