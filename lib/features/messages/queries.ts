import "server-only";
import * as z from "zod";
import type { KnownSentence } from "@/lib/domain/check/known-sentences";
import { weekdayHoursBetween } from "@/lib/domain/check/weekday-hours";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { type NextLook, nextLook } from "@/lib/domain/message/next-look";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";
import { loadKnownWordings, loadTemplates } from "@/lib/features/wordings/records";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import { composeEml } from "@/lib/platform/mail/compose-eml";
import type { UserId } from "@/lib/platform/user-id";
import { err, type Result } from "@/lib/result";
import { loadLetter, type Occasion, type StoredMessage } from "./records";

export type Desk = StoredMessage & {
  /** Beside what it is written from: their own templates for its kind, by name, and what the check knows. */
  occasion: Occasion & { templates: readonly OwnTemplate[]; known: readonly KnownSentence[] };
  /** The follow-up that it makes if it goes out now. */
  next: NextLook | null;
};

/** A message with all that the letter desk needs around it; null when it is not theirs. */
export async function readDesk(userId: UserId, messageId: string, now: Date): Promise<Desk | null> {
  const client = database();
  const letter = await loadLetter(client, userId, messageId, now);
  if (!letter) return null;
  const { message, occasion } = letter;
  const [names, templates, known] = await Promise.all([
    loadOtherNames(userId, occasion),
    loadTemplates(client, userId, message.kind),
    loadKnownWordings(client, userId),
  ]);
  const facts = { ...occasion.facts, ...names };
  const next = nextLook(message, facts, now.toISOString(), occasion.unanswered);
  return { ...message, occasion: { ...occasion, facts, templates, known }, next };
}

/** Whom a letter is not about, so that a slip is seen. */
async function loadOtherNames(
  userId: UserId,
  { companyId, contact }: Occasion,
): Promise<Pick<MessageFacts, "otherCompanies" | "thirdParties">> {
  const newest = { orderBy: { createdAt: "desc" }, take: MOST_OTHERS, select: { name: true } } as const;
  const [companies, people] = await Promise.all([
    database().company.findMany({ where: { userId, id: { not: companyId } }, ...newest }),
    database().contact.findMany({
      where: { userId, ...(contact ? { id: { not: contact.id } } : {}) },
      ...newest,
    }),
  ]);
  return {
    otherCompanies: companies.map(({ name }) => name),
    thirdParties: people.map(({ name }) => name),
  };
}

/** Further names cost more than they would find. */
const MOST_OTHERS = 50;

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
  const letter = await loadLetter(database(), userId, messageId, now);
  if (!letter) return err("not-found");
  const { message } = letter;
  if (!message.recipientEmail) return err("no-recipient");
  const { thread, senderEmail, facts } = letter.occasion;
  return composeEml({
    from: { name: facts.senderName, address: senderEmail },
    to: { name: message.recipientName ?? "", address: message.recipientEmail },
    subject: message.subject,
    body: message.body,
    inReplyTo: thread?.messageId ?? null,
    references: [...(thread?.references ?? []), ...(thread?.messageId ? [thread.messageId] : [])],
    date: message.sentAt ?? now,
    messageId: message.headerId,
  });
}
