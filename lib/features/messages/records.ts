import * as z from "zod";
import { weekdayHoursBetween } from "@/lib/domain/check/weekday-hours";
import { type Choices, DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import type { MessageFacts, OpenQuestion } from "@/lib/domain/message/facts";
import type { MessageKind } from "@/lib/domain/message/kind";
import { isKindCode, KINDS, type KindCode } from "@/lib/domain/message/kinds";
import type { OwnWording } from "@/lib/domain/message/own-wording";
import type { Part } from "@/lib/domain/message/part";
import { asQuestion } from "@/lib/domain/message/questions";
import { choicesSchema, partsSchema } from "@/lib/domain/message/schema";
import { recordedReasons, type Situation } from "@/lib/domain/message/situation";
import { applicationConfirmed } from "@/lib/domain/timeline/kinds/application-confirmed";
import { applied } from "@/lib/domain/timeline/kinds/applied";
import { loadChecklist } from "@/lib/features/judging/records";
import { loadManner, type Manner } from "@/lib/features/manner/records";
import { countUnanswered } from "@/lib/features/people/records";
import { loadWordings } from "@/lib/features/wordings/records";
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

/** What a message is written from; the other names, which are only compared with it, are left to the desk. */
export type Occasion = {
  facts: Omit<MessageFacts, "recordedReasons" | "recipientName">;
  /** Where the opportunity stands, and what else bears on whether and how something is said. */
  situation: Situation;
  /** How the person writes. */
  manner: Manner;
  wordings: readonly OwnWording[];
  /** Words since they were heard from last, where it matters to the kind of message; else none. */
  unanswered: number;
  companyId: string;
  contact: { id: string; name: string; email: string | null } | null;
  invitationId: string | null;
  thread: Thread;
  senderEmail: string;
};

/** A message and what it is written from. */
export type Letter = { message: StoredMessage; occasion: Occasion };

/** A message with what is recorded as of now; null when it is not theirs, was put aside, or is of another version. */
export async function loadLetter(
  client: Tx,
  userId: UserId,
  messageId: string,
  now: Date,
): Promise<Letter | null> {
  const row = await client.message.findFirst({
    where: { id: messageId, userId, status: { not: "discarded" } },
    select: MESSAGE_COLUMNS,
  });
  const message = row && toMessage(row);
  const occasion = message && (await loadOccasion(client, userId, message, now));
  return message && occasion && { message, occasion };
}

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
      ...{ role: true, companyId: true, stage: true },
      ...{ interviewAt: true, answerBy: true, referrer: true, viaAgency: true },
      company: { select: { name: true } },
      contact: { select: { id: true, name: true, email: true } },
      user: { select: { name: true, email: true, timeZone: true } },
      invitations: {
        orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { id: true, kind: true, channel: true, receivedAt: true, slots: true, thread: true },
      },
      timeline: {
        where: { kind: { in: APPLIED }, undoneBy: { none: {} } },
        take: 1,
        select: { id: true },
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
  const interviewsHeld = await client.interview.count({ where: { userId, opportunityId, status: "held" } });
  const taken = await client.opportunity.findFirst({
    where: { userId, stage: "accepted", id: { not: opportunityId } },
    select: { id: true },
  });
  const manner = await loadManner(client, userId);
  const wordings = await loadWordings(client, userId);
  const [invitation] = row.invitations;
  const lastWordAt = row.messages[0]?.sentAt ?? invitation?.receivedAt ?? null;
  const { timeZone } = row.user;
  const replied = thread.parse(invitation?.thread ?? null);
  const { lookAgain }: MessageKind = KINDS[kind];
  return {
    unanswered: lookAgain?.stopsInSilence
      ? await countUnanswered(client, userId, { opportunityId, contactId: row.contact?.id ?? null })
      : 0,
    companyId: row.companyId,
    contact: row.contact,
    invitationId: invitation?.id ?? null,
    thread: replied,
    senderEmail: row.user.email,
    situation: {
      ...{ stage: row.stage, viaAgency: row.viaAgency, onBenefits: manner.onBenefits },
      cameBy: invitation?.channel ?? null,
      hasAcceptedElsewhere: taken !== null,
    },
    ...{ manner, wordings },
    facts: {
      company: row.company.name,
      role: row.role,
      senderName: row.user.name,
      ...cameAbout(row),
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
      agreedLaterDate: row.answerBy !== null && now <= row.answerBy,
      // Judging takes a while, and a letter is saved while one types: only one that asks needs it.
      openQuestions:
        KINDS[kind].meaning === "ask" ? await loadOpenQuestions(client, userId, opportunityId) : [],
      otherCompanies: [],
      thirdParties: [],
    },
  };
}

const APPLIED = [applied.kind, applicationConfirmed.kind];

/** How it came about that they deal with one another, as far as that is recorded. */
function cameAbout(row: {
  readonly referrer: string | null;
  readonly timeline: readonly unknown[];
  readonly invitations: readonly { readonly kind: string }[];
}): Pick<MessageFacts, "invitedAfter" | "approach"> {
  const [invitation] = row.invitations;
  const wasReferred = row.referrer ? "referral" : null;
  return {
    invitedAfter: row.timeline.length > 0 ? "application" : wasReferred,
    approach: APPROACHED_BY.get(invitation?.kind ?? "") ?? null,
  };
}

const APPROACHED_BY: ReadonlyMap<string, MessageFacts["approach"]> = new Map([
  ["interview-invitation", "invitation"],
  ["recruiter-outreach", "outreach"],
]);

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

/** What could be asked of them, each once. What the person can find out alone, or has in what they sent, is not. */
async function loadOpenQuestions(client: Tx, userId: UserId, opportunityId: string): Promise<OpenQuestion[]> {
  const { judgement, proposals } = await loadChecklist(client, userId, opportunityId);
  const open = judgement.questions.flatMap(({ criterionId, text, isHomework, isSensitive }) => {
    const question = asQuestion(text);
    return question === null || isHomework || proposals[criterionId] ? [] : [{ text: question, isSensitive }];
  });
  return open.filter(({ text }, at) => open.findIndex((other) => other.text === text) === at);
}
