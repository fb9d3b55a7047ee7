import * as z from "zod";
import { weekdayHoursBetween } from "@/lib/domain/check/weekday-hours";
import { type Choices, DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import type { MessageFacts, OpenQuestion } from "@/lib/domain/message/facts";
import { isKindCode, KINDS, type KindCode } from "@/lib/domain/message/kinds";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import type { OwnWording } from "@/lib/domain/message/own-wording";
import type { Part } from "@/lib/domain/message/part";
import { asQuestion } from "@/lib/domain/message/questions";
import { choicesSchema, partsSchema } from "@/lib/domain/message/schema";
import { recordedReasons, type Situation } from "@/lib/domain/message/situation";
import { interviewHeld } from "@/lib/domain/timeline/kinds/interview-held";
import { loadChecklist } from "@/lib/features/judging/records";
import { loadManner, type Manner } from "@/lib/features/manner/records";
import { loadKnownWordings, loadTemplates, loadWordings } from "@/lib/features/wordings/records";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

export const MESSAGE_COLUMNS = {
  id: true,
  opportunityId: true,
  invitationId: true,
  kind: true,
  status: true,
  recipientName: true,
  recipientEmail: true,
  choices: true,
  seed: true,
  subject: true,
  body: true,
  parts: true,
  composed: true,
  headerId: true,
  sentAt: true,
  sentVia: true,
  revision: true,
  createdAt: true,
} satisfies Prisma.MessageSelect;

type Row = Prisma.MessageGetPayload<{ select: typeof MESSAGE_COLUMNS }>;

export type StoredMessage = Omit<Row, "kind" | "choices" | "parts"> & {
  kind: KindCode;
  choices: Choices;
  parts: Part[];
};

/** A message with its choices and parts read; null for a kind that this version does not know. */
export function toMessage({ kind, choices, parts, ...row }: Row): StoredMessage | null {
  if (!isKindCode(kind)) return null;
  return {
    ...row,
    kind,
    choices: choicesSchema.safeParse(choices).data ?? DEFAULT_CHOICES,
    parts: partsSchema.safeParse(parts).data ?? [],
  };
}

const slots = z.array(z.string()).catch([]);
const thread = z
  .object({
    messageId: z.string().nullable(),
    references: z.array(z.string()),
    subject: z.string().nullable(),
  })
  .nullable()
  .catch(null);

type Thread = z.output<typeof thread>;

export type Occasion = {
  facts: Omit<MessageFacts, "recordedReasons" | "recipientName">;
  /** Where the opportunity stands, and what else bears on whether and how something is said. */
  situation: Situation;
  /** How the person writes. */
  manner: Manner;
  wordings: readonly OwnWording[];
  /** Their own templates for a message of this kind, by name. */
  templates: readonly OwnTemplate[];
  known: readonly { tag: string; text: string }[];
  contact: { name: string; email: string | null } | null;
  invitationId: string | null;
  thread: Thread;
  senderEmail: string;
};

/**
 * What is recorded about an opportunity and may be said in a message of this kind, as of now; null when it is not
 * theirs.
 */
export async function loadOccasion(
  client: Tx,
  userId: UserId,
  { opportunityId, kind }: { opportunityId: string; kind: KindCode },
  now: Date,
): Promise<Occasion | null> {
  const row = await client.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: {
      ...{ role: true, companyId: true, contactId: true, stage: true },
      ...{ interviewAt: true, referrer: true, viaAgency: true },
      company: { select: { name: true } },
      contact: { select: { name: true, email: true } },
      user: { select: { name: true, email: true, timeZone: true } },
      invitations: {
        orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { id: true, kind: true, channel: true, receivedAt: true, slots: true, thread: true },
      },
      messages: {
        where: { status: "sent" },
        orderBy: [{ sentAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { sentAt: true },
      },
    },
  });
  if (!row) return null;
  const others = await client.company.findMany({
    where: { userId, id: { not: row.companyId } },
    orderBy: { createdAt: "desc" },
    take: MOST_OTHERS,
    select: { name: true },
  });
  const people = await client.contact.findMany({
    where: { userId, ...(row.contactId ? { id: { not: row.contactId } } : {}) },
    orderBy: { createdAt: "desc" },
    take: MOST_OTHERS,
    select: { name: true },
  });
  const interviewsHeld = await countStanding(client, userId, opportunityId, interviewHeld.kind);
  const taken = await client.opportunity.findFirst({
    where: { userId, stage: "accepted", id: { not: opportunityId } },
    select: { id: true },
  });
  const [manner, wordings, templates, known] = [
    await loadManner(client, userId),
    await loadWordings(client, userId),
    await loadTemplates(client, userId, kind),
    await loadKnownWordings(client, userId),
  ];
  const [invitation] = row.invitations;
  const lastWordAt = row.messages[0]?.sentAt ?? invitation?.receivedAt ?? null;
  const { timeZone } = row.user;
  const replied = thread.parse(invitation?.thread ?? null);
  return {
    contact: row.contact,
    invitationId: invitation?.id ?? null,
    thread: replied,
    senderEmail: row.user.email,
    situation: {
      ...{ stage: row.stage, viaAgency: row.viaAgency, onBenefits: manner.onBenefits },
      cameBy: invitation?.channel ?? null,
      hasAcceptedElsewhere: taken !== null,
    },
    ...{ manner, wordings, templates, known },
    facts: {
      company: row.company.name,
      role: row.role,
      senderName: row.user.name,
      invitedAfter: invitation?.kind === "recruiter-outreach" ? "outreach" : null,
      proposedTimes: slots.parse(invitation?.slots).length,
      interviewsHeld,
      referrerName: row.referrer,
      lastWordAt: lastWordAt?.toISOString() ?? null,
      interviewAt: row.interviewAt?.toISOString() ?? null,
      signature: manner.signature,
      timeZone,
      threadSubject: replied?.subject ?? null,
      now: now.toISOString(),
      elapsedWeekdayHours: invitation
        ? weekdayHoursBetween(invitation.receivedAt.toISOString(), now.toISOString(), timeZone)
        : null,
      agreedLaterDate: false,
      // Judging takes a while, and a letter is saved while one types: only one that asks needs it.
      openQuestions:
        KINDS[kind].meaning === "ask" ? await loadOpenQuestions(client, userId, opportunityId) : [],
      otherCompanies: others.map(({ name }) => name),
      thirdParties: people.map(({ name }) => name),
    },
  };
}

/** How many entries of a kind stand, those that were taken back left out. */
async function countStanding(
  client: Tx,
  userId: UserId,
  opportunityId: string,
  kind: string,
): Promise<number> {
  return client.timelineEntry.count({ where: { userId, opportunityId, kind, undoneBy: { none: {} } } });
}

/** The facts of a message: those of the occasion, whom it goes to and why. */
export const factsOf = (
  occasion: Occasion,
  recipientName: string | null,
  choices: Choices,
): MessageFacts => ({
  ...occasion.facts,
  recipientName,
  recordedReasons: recordedReasons(occasion.situation, choices),
});

/** What could be asked of them, each once. What the person can find out alone is not theirs to answer. */
async function loadOpenQuestions(client: Tx, userId: UserId, opportunityId: string): Promise<OpenQuestion[]> {
  const { judgement } = await loadChecklist(client, userId, opportunityId);
  const open = judgement.questions.flatMap(({ text, isHomework, isSensitive }) => {
    const question = asQuestion(text);
    return question === null || isHomework ? [] : [{ text: question, isSensitive }];
  });
  return open.filter(({ text }, at) => open.findIndex((other) => other.text === text) === at);
}

/** Further names cost more than they would find. */
const MOST_OTHERS = 50;
