import "server-only";
import * as z from "zod";
import { type AgreedFacts, agreedFacts } from "@/lib/domain/capture/agreed-facts";
import { fits } from "@/lib/domain/message/meaning";
import { type Reply, theyReplied } from "@/lib/domain/timeline/kinds/they-replied";
import { DECISION_COLUMNS, toDecision } from "@/lib/features/decisions/records";
import { loadChecklist } from "@/lib/features/judging/records";
import { toHeaders } from "@/lib/features/originals/records";
import { loadTimeline } from "@/lib/features/timeline/records";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";
import { type OpportunityRow, ROW_COLUMNS, toRow } from "./records";

/**
 * Opportunities that wait for an answer, the most urgent first, those without a date last. Asked for in two, for an
 * index cannot give dates before their absence.
 */
export async function listWaiting(userId: UserId, limit: number): Promise<WaitingRow[]> {
  const read = (answerBy: null | { not: null }, take: number) =>
    database().opportunity.findMany({
      where: { userId, wantsAnswer: true, answerBy, archivedAt: null, mergedIntoId: null },
      orderBy: [{ answerBy: "asc" }, { id: "asc" }],
      take,
      select: { ...ROW_COLUMNS, invitations: LATEST },
    });
  const dated = await read({ not: null }, limit);
  const undated = dated.length < limit ? await read(null, limit - dated.length) : [];
  return [...dated, ...undated].map((row) => ({
    ...toRow(row),
    receivedAt: row.invitations[0]?.receivedAt ?? null,
  }));
}

/** `receivedAt`: when they wrote last; null where nothing of theirs is kept, as in what another tracker told. */
export type WaitingRow = OpportunityRow & { receivedAt: Date | null };

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
  ...{ agency: true, agencyKey: true, postingUrl: true, archivedAt: true, mergedIntoId: true },
  contact: { select: { name: true, email: true } },
  taggings: {
    where: { tag: { removedAt: null } },
    orderBy: { tag: { nameKey: "asc" } },
    select: { tag: { select: { id: true, name: true } } },
  },
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
      createdAt: true,
    },
  },
  filings: {
    orderBy: [{ filedAt: "desc" }, { originalId: "desc" }],
    select: {
      ...{ originalId: true, filedAt: true, facts: true },
      original: { select: { name: true, mail: true, receivedAt: true } },
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
  const { invitations, decisions, filings, taggings, agency, agencyKey, ...rest } = row;
  const refusal = fits("reopen", row.stage) ? decisions[0] : undefined;
  return {
    ...{ ...rest, ...toRow(row), ...checklist },
    agency: agency ? { name: agency, companyId: await findCompany(userId, agencyKey) } : null,
    tags: taggings.map(({ tag }) => tag),
    invitations: invitations.map((invitation) => ({ ...invitation, slots: slots.parse(invitation.slots) })),
    arrived: filings.map(toArrived),
    agreed: joinAgreed(filings.map((filing) => agreedIn(filing, invitations))),
    decision: decisions[0] ? toDecision(decisions[0]) : null,
    reply: refusal ? await readReply(userId, opportunityId, refusal.decidedAt) : null,
  };
}

/** The id of the company of that key; null where there is none yet. */
async function findCompany(userId: UserId, nameKey: string): Promise<string | null> {
  const where = { userId_nameKey: { userId, nameKey } };
  const company = nameKey ? await database().company.findUnique({ where, select: { id: true } }) : null;
  return company?.id ?? null;
}

type FilingRow = Prisma.OpportunityGetPayload<{ select: typeof SHEET_COLUMNS }>["filings"][number];

/** One thing that arrived, as a list shows it. */
export type Arrived = { originalId: string; title: string; kind: string | null; at: Date };

function toArrived({ originalId, filedAt, facts, original }: FilingRow): Arrived {
  const { kind, subject } = agreedFacts.parse(facts);
  const title = subject?.value ?? toHeaders(original.mail)?.subject ?? original.name ?? "";
  return {
    ...{ originalId, kind: kind?.value ?? null, at: original.receivedAt ?? filedAt },
    title: title || "Without a subject",
  };
}

/** What was agreed to of one thing. Where one meets for a round is not where one meets for the next. */
function agreedIn(
  { facts, filedAt }: FilingRow,
  [latest, ...earlier]: readonly { createdAt: Date }[],
): AgreedFacts {
  const agreed = agreedFacts.parse(facts);
  const isOfThisRound = earlier.length === 0 || !latest || filedAt >= latest.createdAt;
  return isOfThisRound ? agreed : { ...agreed, meetingLink: undefined, schedulingLink: undefined };
}

/** Of each fact what was agreed to last. */
const joinAgreed = (latestFirst: readonly AgreedFacts[]): AgreedFacts =>
  Object.assign({}, ...latestFirst.toReversed().map((facts) => withoutGaps(facts)));

const withoutGaps = (facts: AgreedFacts): AgreedFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));

/** What they wrote back last to the no that was given then; null when they did not. */
async function readReply(userId: UserId, opportunityId: string, decidedAt: Date): Promise<Reply | null> {
  const entries = await loadTimeline(database(), userId, opportunityId);
  const replies = entries.filter(
    ({ kind, isUndone, createdAt }) => kind === theyReplied.kind && !isUndone && createdAt >= decidedAt,
  );
  const latest = replies.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  return theyReplied.facts.safeParse(latest?.facts).data?.reply ?? null;
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
