import { companyKey } from "@/lib/domain/opportunity/company-key";
import { ownerWord } from "@/lib/domain/search/match";
import { sortKey } from "@/lib/domain/search/sort-key";
import type { Stage } from "@/lib/domain/timeline/stage";
import type { Work } from "@/lib/platform/action";
import { asOneStep, inBackground, pause } from "@/lib/platform/background";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";
import { loadWithoutAgencyKey } from "./records";

/**
 * Brings what the search covers, and the names by which lists are sorted, in line with an opportunity; called whenever
 * one of its texts changes, a note or an answer of it too, or it is taken back, or comes back.
 */
export const indexOpportunity = (work: Work, opportunityId: string): Promise<void> =>
  indexOpportunities(work, [opportunityId]);

/** As `indexOpportunity`, for many. What is there already keeps its place among the others, and what is new comes first. */
export async function indexOpportunities(work: Work, ids: string[]): Promise<void> {
  for (const row of await keepTexts(work, ids)) await keepAgency(work, row);
}

async function keepTexts({ tx, userId }: Work, ids: string[]): Promise<Searched[]> {
  const rows = await tx.opportunity.findMany({
    where: { id: { in: ids }, userId },
    orderBy: { id: "asc" },
    select: { ...SEARCHED, searchEntry: { select: { row: true } } },
  });
  const [gone, there] = [rows.filter(isTakenBack), rows.filter((row) => !isTakenBack(row))];
  await tx.searchEntry.deleteMany({ where: { userId, opportunityId: { in: gone.map(({ id }) => id) } } });
  const fresh = there.filter(({ searchEntry }) => searchEntry === null);
  await tx.searchEntry.createMany({
    data: fresh.map((row) => ({
      ...{ userId, owner: ownerWord(userId), opportunityId: row.id },
      ...textsOf(row),
    })),
  });
  for (const row of there) {
    if (row.searchEntry)
      await tx.searchEntry.update({ where: { row: row.searchEntry.row }, data: textsOf(row) });
    const keys = { companyKey: sortKey(row.company.name), roleKey: sortKey(row.role) };
    if (row.companyKey !== keys.companyKey || row.roleKey !== keys.roleKey)
      await tx.opportunity.update({ where: { id_userId: { id: row.id, userId } }, data: keys });
  }
  return rows;
}

/** The agency that brought an opportunity is one of the companies, and known among them by the key of its name. */
async function keepAgency(
  work: Work,
  { id, agency, agencyKey: before }: { id: string; agency: string | null; agencyKey: string },
): Promise<void> {
  const { tx, userId } = work;
  const agencyKey = agency ? companyKey(agency) : "";
  if (agencyKey === before) return;
  if (agency && agencyKey) await findOrMakeCompany(work, agency);
  await tx.opportunity.update({ where: { id_userId: { id, userId } }, data: { agencyKey } });
}

/** The company of that name, whatever its spelling, or a new one. */
export async function findOrMakeCompany({ tx, userId, now, newId }: Work, name: string): Promise<string> {
  const nameKey = companyKey(name);
  const { id } = await tx.company.upsert({
    where: { userId_nameKey: { userId, nameKey } },
    create: { id: newId(), userId, name, nameKey, createdAt: now },
    update: {},
  });
  return id;
}

/** Makes companies of agencies that are none yet, in the background; `id` is the person's. */
export const goOnWithAgencies = (userId: UserId, id: string): Promise<void> =>
  inBackground(`agencies ${id}`, async () => {
    for (let last: string | null = ""; last !== null; await pause(REST_MS)) {
      const after: string = last;
      last = await asOneStep(userId, (work) => keepSomeAgencies(work, after));
    }
  });

/** @returns the last that was looked at; null when there are no more. */
async function keepSomeAgencies(work: Work, after: string): Promise<string | null> {
  const bare = await loadWithoutAgencyKey(work.tx, work.userId, { after, limit: AT_ONCE });
  for (const row of bare) await keepAgency(work, { ...row, agencyKey: "" });
  return bare.at(-1)?.id ?? null;
}

/**
 * Gives every opportunity that the search has not its place there, a few at a time. Its agency is left to the upkeep: what
 * brings in a bundle adds no company that was not in it.
 */
export async function indexMissing(userId: UserId): Promise<void> {
  while (await asOneStep(userId, indexSome)) await pause(REST_MS);
}

/** @returns whether there may be more. */
async function indexSome(work: Work): Promise<boolean> {
  const bare = await work.tx.opportunity.findMany({
    where: { userId: work.userId, searchEntry: null, stage: { not: "taken-back" satisfies Stage } },
    take: AT_ONCE,
    select: { id: true },
  });
  await keepTexts(
    work,
    bare.map(({ id }) => id),
  );
  return bare.length === AT_ONCE;
}

/** So many at once: no step holds the database for longer than a twentieth of a second. */
const AT_ONCE = 100;
const REST_MS = 5;

const isTakenBack = ({ stage }: { stage: string }): boolean => stage === ("taken-back" satisfies Stage);

const SEARCHED = {
  ...{ id: true, role: true, place: true, agency: true, referrer: true, stage: true },
  ...{ companyKey: true, roleKey: true, agencyKey: true },
  company: { select: { name: true } },
  contact: { select: { name: true, email: true } },
  answers: { where: { proposal: null, evidence: { not: "" } }, select: { evidence: true } },
  notes: { where: { removedAt: null }, orderBy: { createdAt: "desc" }, select: { body: true } },
  filings: { orderBy: { filedAt: "asc" }, select: { original: { select: { text: true } } } },
  messages: { where: { status: "sent" }, select: { subject: true, body: true } },
} satisfies Prisma.OpportunitySelect;

type Searched = Prisma.OpportunityGetPayload<{ select: typeof SEARCHED }>;

const textsOf = (row: Searched) => ({
  title: lines(row.role, row.company.name, row.contact?.name, row.contact?.email, row.place, row.agency),
  notes: lines(
    ...row.notes.map(({ body }) => body),
    ...new Set(row.answers.map(({ evidence }) => evidence)),
    row.referrer,
  ),
  body: lines(
    ...row.filings.map(({ original }) => original.text),
    ...row.messages.flatMap(({ subject, body }) => [subject, body]),
  ),
});

const lines = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join("\n");

/**
 * Puts opportunities away, or brings them back: what they hold, and what is to be done for them, stays.
 * @returns false when all of them are so already.
 */
export async function setArchived(
  { tx, userId, now }: Work,
  ids: readonly string[],
  isArchived: boolean,
): Promise<boolean> {
  const { count } = await tx.opportunity.updateMany({
    where: { id: { in: [...ids] }, userId, archivedAt: isArchived ? null : { not: null } },
    data: { archivedAt: isArchived ? now : null, version: { increment: 1 } },
  });
  return count > 0;
}
