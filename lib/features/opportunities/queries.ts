import "server-only";
import * as z from "zod";
import { matchExpression } from "@/lib/domain/search/match";
import { DECISION_COLUMNS, toDecision } from "@/lib/features/decisions/records";
import { loadChecklist } from "@/lib/features/judging/records";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db/client/client";
import { type Cursor, cutPage, PAGE_SIZE } from "@/lib/platform/page";
import type { UserId } from "@/lib/platform/user-id";
import { type OpportunityRow, ROW_COLUMNS, toRow } from "./records";

export type View = "open" | "ended" | "all";
type Page = { rows: OpportunityRow[]; next: string | null };

/** A page of the list, the one touched last first. */
export async function listOpportunities(userId: UserId, view: View, after: Cursor | null): Promise<Page> {
  const rows = await database().opportunity.findMany({
    where: {
      userId,
      ...(view === "all" ? {} : { isOpen: view === "open" }),
      ...(after
        ? { activityAt: { lte: after.at }, NOT: { activityAt: after.at, id: { gte: after.id } } }
        : {}),
    },
    orderBy: [{ activityAt: "desc" }, { id: "desc" }],
    take: PAGE_SIZE + 1,
    select: ROW_COLUMNS,
  });
  return cutPage(rows.map(toRow), ({ activityAt, id }) => ({ at: activityAt, id }));
}

const hits = z.array(z.object({ row: z.coerce.number(), opportunityId: z.string() }));

/**
 * The opportunities whose company, role, people or texts hold every word of `text`, the newest first. The index gives
 * its rows in that order by itself, so that a common word costs no more than a rare one.
 * @param before the last row of the page before.
 */
export async function searchOpportunities(
  userId: UserId,
  text: string,
  before: number | null,
): Promise<{ rows: OpportunityRow[]; next: string | null }> {
  // Some machines type "ü" as a letter and a mark: two words to the index, which holds it as one.
  const match = matchExpression(text.normalize());
  if (!match) return { rows: [], next: null };
  const found = hits.parse(
    await database().$queryRaw`
      SELECT entry."row", entry."opportunityId" FROM "SearchIndex"
      JOIN "SearchEntry" entry ON entry."row" = "SearchIndex".rowid
      WHERE "SearchIndex" MATCH ${match} AND entry."userId" = ${userId}
        ${before === null ? Prisma.empty : Prisma.sql`AND "SearchIndex".rowid < ${before}`}
      ORDER BY "SearchIndex".rowid DESC LIMIT ${PAGE_SIZE + 1}`,
  );
  const shown = found.slice(0, PAGE_SIZE);
  const rows = await database().opportunity.findMany({
    where: { userId, id: { in: shown.map(({ opportunityId }) => opportunityId) } },
    select: ROW_COLUMNS,
  });
  const byId = new Map(rows.map((row) => [row.id, toRow(row)]));
  return {
    rows: shown.flatMap(({ opportunityId }) => byId.get(opportunityId) ?? []),
    next: found.length > PAGE_SIZE ? String(shown.at(-1)?.row ?? "") : null,
  };
}

/**
 * Opportunities that wait for an answer, the most urgent first, those without a date last. Asked for in two, for an
 * index cannot give dates before their absence.
 */
export async function listWaiting(userId: UserId, limit: number): Promise<WaitingRow[]> {
  const read = (answerBy: null | { not: null }, take: number) =>
    database().opportunity.findMany({
      where: { userId, wantsAnswer: true, answerBy },
      orderBy: [{ answerBy: "asc" }, { id: "asc" }],
      take,
      select: { ...ROW_COLUMNS, invitations: LATEST },
    });
  const dated = await read({ not: null }, limit);
  const undated = dated.length < limit ? await read(null, limit - dated.length) : [];
  return [...dated, ...undated].map((row) => ({
    ...toRow(row),
    receivedAt: row.invitations[0]?.receivedAt ?? row.createdAt,
  }));
}

/** `receivedAt`: when they wrote last. */
export type WaitingRow = OpportunityRow & { receivedAt: Date };

const LATEST = {
  orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
  take: 1,
  select: { receivedAt: true },
} satisfies Prisma.Opportunity$invitationsArgs;

export type FollowUpRow = {
  id: string;
  reason: string;
  dueAt: Date;
  opportunity: { id: string; name: string };
};

/** Follow-ups that fall due up to `until`, the oldest first. */
export async function listDueFollowUps(userId: UserId, until: Date, limit: number): Promise<FollowUpRow[]> {
  const rows = await database().followUp.findMany({
    where: { userId, status: "waiting", dueAt: { lte: until } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: limit,
    select: {
      id: true,
      reason: true,
      dueAt: true,
      opportunity: { select: { id: true, role: true, company: { select: { name: true } } } },
    },
  });
  return rows.map(({ opportunity: { id, role, company }, ...row }) => ({
    ...row,
    opportunity: { id, name: `${role}, ${company.name}` },
  }));
}

const SHEET_COLUMNS = {
  ...ROW_COLUMNS,
  ...{ place: true, interviewAt: true, referrer: true, viaAgency: true, goodCause: true },
  contact: { select: { name: true, email: true } },
  invitations: {
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      kind: true,
      channel: true,
      receivedAt: true,
      answerBy: true,
      slots: true,
      originalId: true,
    },
  },
  messages: {
    where: { status: { not: "discarded" } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, kind: true, status: true, subject: true, sentAt: true, updatedAt: true },
  },
  decisions: {
    where: { withdrawnAt: null },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take: 1,
    select: DECISION_COLUMNS,
  },
  followUps: {
    where: { status: "waiting" },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: { id: true, reason: true, dueAt: true },
  },
} satisfies Prisma.OpportunitySelect;

const slots = z.array(z.string()).catch([]);

/** Everything that the sheet of one opportunity shows, judged with what is known now; null when it is not theirs. */
export async function readSheet(userId: UserId, opportunityId: string) {
  const row = await database().opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: SHEET_COLUMNS,
  });
  if (!row) return null;
  const checklist = await loadChecklist(database(), userId, opportunityId);
  const { invitations, decisions, ...rest } = row;
  return {
    ...{ ...rest, ...toRow(row), ...checklist },
    invitations: invitations.map((invitation) => ({ ...invitation, slots: slots.parse(invitation.slots) })),
    decision: decisions[0] ? toDecision(decisions[0]) : null,
  };
}

export type Sheet = NonNullable<Awaited<ReturnType<typeof readSheet>>>;

/** The checklist of one opportunity with its name; null when it is not theirs. */
export async function readChecklist(userId: UserId, opportunityId: string) {
  const row = await database().opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: ROW_COLUMNS,
  });
  return row && { ...toRow(row), ...(await loadChecklist(database(), userId, opportunityId)) };
}
