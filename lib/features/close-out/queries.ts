import "server-only";
import { orderToTell, whyNow } from "@/lib/domain/message/close-out";
import type { KindCode } from "@/lib/domain/message/kinds";
import { NOS } from "@/lib/domain/message/nos";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/** One who is to be told. `kind`: the message that fits. */
export type ToTell = {
  id: string;
  role: string;
  company: string;
  contactName: string | null;
  why: string;
  kind: KindCode;
  /** A message to them that was begun; null when there is none. */
  draftId: string | null;
};

export type CloseOut = {
  /** What was accepted last; null when nothing was. */
  accepted: { id: string; role: string; company: string } | null;
  toTell: ToTell[];
  /** Those who were told since. */
  told: { id: string; role: string; company: string; at: Date }[];
};

/** Longer lists are cut; what is told makes room. */
const MOST = 100;

const NAMES = { id: true, role: true, company: { select: { name: true } } } as const;

/**
 * The offer that was accepted last, and when. Asked of the opportunities, for few ever stand at that stage, while the
 * decisions become more with every answer.
 */
async function findAccepted(userId: UserId) {
  const taken = await database().opportunity.findMany({
    where: { userId, stage: "accepted" },
    select: {
      ...NAMES,
      decisions: { where: { choice: "accept-offer", withdrawnAt: null }, select: { decidedAt: true } },
    },
  });
  const offers = taken.flatMap(({ decisions, ...opportunity }) =>
    decisions.map(({ decidedAt }) => ({ decidedAt, opportunity })),
  );
  return offers.toSorted((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime()).at(0) ?? null;
}

/** What began after the offer was accepted belongs to another search; who only advertises waits for nobody. */
const stillOpen = (userId: UserId, acceptedAt: Date) => ({
  ...{ userId, isOpen: true, stage: { not: "saved" } },
  createdAt: { lte: acceptedAt },
});

/** How many are still to be told, for a reminder; null when nothing was accepted or nobody is left. */
export async function countToTell(userId: UserId): Promise<{ left: number; company: string } | null> {
  const decision = await findAccepted(userId);
  if (!decision) return null;
  const left = await database().opportunity.count({ where: stillOpen(userId, decision.decidedAt) });
  return left === 0 ? null : { left, company: decision.opportunity.company.name };
}

/** After an offer was accepted: everyone who still waits, whom to tell first, and who has been told. */
export async function readCloseOut(userId: UserId): Promise<CloseOut> {
  const decision = await findAccepted(userId);
  if (!decision) return { accepted: null, toTell: [], told: [] };
  const open = await database().opportunity.findMany({
    where: stillOpen(userId, decision.decidedAt),
    orderBy: [{ activityAt: "desc" }, { id: "desc" }],
    take: MOST,
    select: {
      ...NAMES,
      ...{ stage: true, interviewAt: true, answerBy: true, activityAt: true },
      contact: { select: { name: true } },
      messages: { where: { status: "draft" }, select: { id: true, kind: true } },
    },
  });
  const ended = await database().decision.findMany({
    where: {
      userId,
      withdrawnAt: null,
      decidedAt: { gte: decision.decidedAt },
      choice: { in: [...NOS] },
    },
    orderBy: [{ decidedAt: "asc" }, { id: "asc" }],
    take: MOST,
    select: { decidedAt: true, opportunity: { select: NAMES } },
  });
  const waiting = open.map(({ interviewAt, answerBy, activityAt, ...row }) => ({
    ...row,
    interviewAt: interviewAt?.toISOString() ?? null,
    answerBy: answerBy?.toISOString() ?? null,
    activityAt: activityAt.toISOString(),
  }));
  return {
    accepted: named(decision.opportunity),
    toTell: orderToTell(waiting).map(({ contact, messages, ...row }) => {
      const kind: KindCode = row.stage === "offered" ? "decline-offer" : "close-out";
      return {
        ...named(row),
        contactName: contact?.name ?? null,
        why: whyNow(row),
        kind,
        draftId: messages.find((message) => message.kind === kind)?.id ?? null,
      };
    }),
    told: ended.map(({ decidedAt, opportunity }) => ({ ...named(opportunity), at: decidedAt })),
  };
}

const named = ({ id, role, company }: { id: string; role: string; company: { name: string } }) => ({
  ...{ id, role, company: company.name },
});
