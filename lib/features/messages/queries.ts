import "server-only";
import * as z from "zod";
import type { KnownSentence } from "@/lib/domain/check/known-sentences";
import { weekdayHoursBetween } from "@/lib/domain/check/weekday-hours";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { type NextLook, nextLook } from "@/lib/domain/message/next-look";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";
import { loadKnownWordings } from "@/lib/features/wordings/records";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import { composeEml } from "@/lib/platform/mail/compose-eml";
import type { UserId } from "@/lib/platform/user-id";
import { err, type Result } from "@/lib/result";
import { loadOccasion, MESSAGE_COLUMNS, type Occasion, type StoredMessage, toMessage } from "./records";

export type Desk = StoredMessage & {
  occasion: Occasion;
  /** The follow-up that it makes if it goes out now. */
  next: NextLook | null;
};

/** A message with all that the letter desk needs around it; null when it is not theirs. */
export async function readDesk(userId: UserId, messageId: string, now: Date): Promise<Desk | null> {
  const row = await database().message.findFirst({
    where: { id: messageId, userId, status: { not: "discarded" } },
    select: MESSAGE_COLUMNS,
  });
  const message = row && toMessage(row);
  const occasion = message && (await loadOccasion(database(), userId, message, now));
  if (!message || !occasion) return null;
  return { ...message, occasion, next: nextLook(message, occasion.facts, now.toISOString()) };
}

/** What a letter that was written elsewhere is held against. */
export type CheckMaterial = Pick<MessageFacts, "senderName" | "timeZone" | "now"> & {
  /** All that the person deals with: whom a letter is not about is not named in it. */
  companies: string[];
  people: string[];
  known: readonly KnownSentence[];
  opportunities: CheckedOpportunity[];
};

type CheckedOpportunity = Pick<
  MessageFacts,
  "company" | "role" | "recipientName" | "referrerName" | "interviewAt" | "elapsedWeekdayHours"
> & { id: string; recordedReasons: ReasonCode[] };

/**
 * What the check knows of the opportunities that were touched last, and of `opportunityId`, if it is theirs: it comes
 * first.
 */
export async function readCheckFacts(
  userId: UserId,
  opportunityId: string | null,
  now: Date,
): Promise<CheckMaterial> {
  const client = database();
  const select = {
    ...{ id: true, role: true, interviewAt: true, referrer: true },
    company: { select: { name: true } },
    contact: { select: { name: true } },
    invitations: {
      orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
      take: 1,
      select: { receivedAt: true },
    },
    decisions: { where: { withdrawnAt: null }, take: 1, select: { reasons: true } },
  } satisfies Prisma.OpportunitySelect;
  const orderBy = { createdAt: "desc" } as const;
  const [user, asked, rows, companies, people, known] = await Promise.all([
    client.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true, timeZone: true } }),
    opportunityId === null
      ? null
      : client.opportunity.findFirst({ where: { id: opportunityId, userId }, select }),
    client.opportunity.findMany({
      where: { userId, ...(opportunityId === null ? {} : { id: { not: opportunityId } }) },
      orderBy: [{ activityAt: "desc" }, { id: "desc" }],
      take: MOST_OFFERED,
      select,
    }),
    client.company.findMany({ where: { userId }, orderBy, take: MOST_OFFERED, select: { name: true } }),
    client.contact.findMany({ where: { userId }, orderBy, take: MOST_OFFERED, select: { name: true } }),
    loadKnownWordings(client, userId),
  ]);
  const { timeZone } = user;
  return {
    ...{ senderName: user.name, timeZone, now: now.toISOString(), known },
    companies: companies.map(({ name }) => name),
    people: people.map(({ name }) => name),
    opportunities: [...(asked ? [asked] : []), ...rows].map((row) => ({
      ...{ id: row.id, company: row.company.name, role: row.role },
      ...{ recipientName: row.contact?.name ?? null, referrerName: row.referrer },
      interviewAt: row.interviewAt?.toISOString() ?? null,
      elapsedWeekdayHours: row.invitations[0]
        ? weekdayHoursBetween(row.invitations[0].receivedAt.toISOString(), now.toISOString(), timeZone)
        : null,
      recordedReasons: reasonCodes.parse(row.decisions[0]?.reasons),
    })),
  };
}

const reasonCodes = z.array(z.enum(REASONS.map(({ code }) => code))).catch([]);

/** A longer list is searched for elsewhere: an opportunity's own page leads to the check as well. */
const MOST_OFFERED = 50;

/** The message as a file that a mail program opens as a draft, in the thread of the invitation. */
export async function writeEml(
  userId: UserId,
  messageId: string,
  now: Date,
): Promise<Result<Uint8Array, "not-found" | "no-recipient" | "bad-from-address" | "bad-to-address">> {
  const desk = await readDesk(userId, messageId, now);
  if (!desk) return err("not-found");
  if (!desk.recipientEmail) return err("no-recipient");
  const { thread, senderEmail, facts } = desk.occasion;
  return composeEml({
    from: { name: facts.senderName, address: senderEmail },
    to: { name: desk.recipientName ?? "", address: desk.recipientEmail },
    subject: desk.subject,
    body: desk.body,
    inReplyTo: thread?.messageId ?? null,
    references: [...(thread?.references ?? []), ...(thread?.messageId ? [thread.messageId] : [])],
    date: desk.sentAt ?? now,
    messageId: desk.headerId,
  });
}
