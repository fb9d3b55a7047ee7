import type * as z from "zod";
import { type Choices, DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { Meaning } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { type Part, renderBody } from "@/lib/domain/message/part";
import { MOST_QUESTIONS, questionsIn } from "@/lib/domain/message/questions";
import { findReason } from "@/lib/domain/message/reasons";
import { redraw } from "@/lib/domain/message/redraw";
import { retag } from "@/lib/domain/message/retag";
import { declined } from "@/lib/domain/timeline/kinds/declined";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { keepDecision } from "@/lib/features/decisions/commands";
import { planFollowUp, stopLooking } from "@/lib/features/follow-ups/commands";
import { indexOpportunity } from "@/lib/features/opportunities/commands";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import {
  factsOf,
  followUpAt,
  loadOccasion,
  MESSAGE_COLUMNS,
  type Occasion,
  type StoredMessage,
  toMessage,
} from "./records";
import { type deskForm, type discardDraftForm, type startForm, VIAS } from "./schema";

type Given = z.output<typeof deskForm>;
export type Where = { opportunityId: string; messageId: string; isSent: boolean };

/** Opens the letter desk: the draft that is there, or a new one written from what is recorded. */
export async function startMessage(
  work: Work,
  { opportunityId, kind, question }: z.output<typeof startForm>,
): Promise<Result<Where, "not-found" | "already-answered">> {
  const { tx, userId, now, newId, key } = work;
  const occasion = await loadOccasion(tx, userId, { opportunityId, kind }, now);
  if (!occasion) return err("not-found");
  if (!(await wantsAnswer(work, opportunityId))) return err("already-answered");
  const draft = await tx.message.findFirst({
    where: { opportunityId, userId, kind, status: "draft" },
    select: MESSAGE_COLUMNS,
  });
  const begun = draft && toMessage(draft);
  if (begun) {
    if (question) await askAsWell(work, begun, occasion, question);
    return ok({ opportunityId, messageId: begun.id, isSent: false });
  }
  const id = newId();
  const seed = seedFrom(id);
  const recipientName = occasion.contact?.name ?? null;
  const choices = startingChoices(occasion, question);
  const { subject, parts } = write(kind, occasion, recipientName, choices, seed);
  await tx.message.create({
    data: {
      ...{
        id,
        userId,
        opportunityId,
        invitationId: occasion.invitationId,
        kind,
        channel: "email",
        status: "draft",
      },
      ...{
        recipientName,
        recipientEmail: occasion.contact?.email ?? null,
        seed,
        subject,
        body: renderBody(parts),
      },
      ...{
        choices: toJson(choices),
        parts: toJson(parts),
        headerId: `<${id}@tactful.invalid>`,
        revision: key,
      },
      ...{ createdAt: now, updatedAt: now },
    },
  });
  return ok({ opportunityId, messageId: id, isSent: false });
}

/** Keeps the desk as it stands; written anew, or confirmed as sent, if that is what was meant. */
export async function saveMessage(
  work: Work,
  given: Given,
): Promise<Result<Where, "not-found" | "already-sent" | "already-answered" | "stale" | "empty">> {
  const { tx, userId, now, key } = work;
  const row = await tx.message.findFirst({ where: { id: given.messageId, userId }, select: MESSAGE_COLUMNS });
  const message = row && toMessage(row);
  const occasion = message && (await loadOccasion(tx, userId, message, now));
  if (!message || !occasion || message.status === "discarded") return err("not-found");
  if (message.status === "sent") return err("already-sent");
  if (message.revision !== given.seen) return err("stale");
  if (given.intent === "sent" && !given.body.trim()) return err("empty", { body: "There is no letter yet." });
  if (given.intent === "sent" && !(await wantsAnswer(work, message.opportunityId)))
    return err("already-answered");
  const next = revise(message, occasion, given);
  await tx.message.update({
    where: { id_userId: { id: message.id, userId } },
    data: {
      ...{ recipientName: given.recipientName || null, recipientEmail: given.recipientEmail || null },
      ...{ choices: toJson(given.choices), seed: next.seed, subject: next.subject, body: next.body },
      ...{ parts: toJson(next.parts), revision: key, updatedAt: now },
    },
  });
  if (given.intent === "sent") await confirmSent(work, message, occasion, { ...given, parts: next.parts });
  return ok({ opportunityId: message.opportunityId, messageId: message.id, isSent: given.intent === "sent" });
}

/** Puts a draft aside. */
export async function discardDraft(
  { tx, userId, now, key }: Work,
  { messageId }: z.output<typeof discardDraftForm>,
): Promise<Result<{ opportunityId: string }, "not-found">> {
  const draft = await tx.message.findFirst({ where: { id: messageId, userId, status: "draft" } });
  if (!draft) return err("not-found");
  const data = { status: "discarded", revision: key, updatedAt: now };
  await tx.message.update({ where: { id_userId: { id: messageId, userId } }, data });
  return ok({ opportunityId: draft.opportunityId });
}

/** Makes a sent message a draft again: what taking back what it meant needs. */
export async function reopenMessage({ tx, userId, now, key }: Work, messageId: string): Promise<void> {
  const data = { status: "draft", sentAt: null, sentVia: null, revision: key, updatedAt: now };
  await tx.message.update({ where: { id_userId: { id: messageId, userId } }, data });
}

/** Whether they still wait for a word: one answer stands at a time. */
async function wantsAnswer({ tx, userId }: Work, opportunityId: string): Promise<boolean> {
  const where = { id: opportunityId, userId };
  return (await tx.opportunity.findFirstOrThrow({ where, select: { wantsAnswer: true } })).wantsAnswer;
}

/**
 * What is open is asked, but for what the person marked as delicate: that waits to be chosen. Who begins with one
 * question of their own asks that one; the others can be ticked.
 */
const startingChoices = ({ facts }: Occasion, question: string | undefined): Choices => ({
  ...DEFAULT_CHOICES,
  questions: question
    ? [question]
    : facts.openQuestions.filter(({ isSensitive }) => !isSensitive).map(({ text }) => text),
});

/** Puts one more question into a draft; one that is there already, or one too many, changes nothing. */
async function askAsWell(
  { tx, userId, now, key }: Work,
  message: StoredMessage,
  occasion: Occasion,
  question: string,
): Promise<void> {
  const { id, kind, recipientName, seed, choices } = message;
  if (choices.questions.includes(question) || choices.questions.length >= MOST_QUESTIONS) return;
  const asked = { ...choices, questions: [...choices.questions, question] };
  const before = write(kind, occasion, recipientName, choices, seed);
  const after = write(kind, occasion, recipientName, asked, seed);
  const parts = redraw(before.parts, message.parts, after.parts);
  await tx.message.update({
    where: { id_userId: { id, userId } },
    data: {
      ...{ choices: toJson(asked), parts: toJson(parts), body: renderBody(parts) },
      ...{ subject: message.subject === before.subject ? after.subject : message.subject },
      ...{ revision: key, updatedAt: now },
    },
  });
}

/** The letter as it stands after a save: the person's words, and around them what the choices ask for. */
function revise(message: StoredMessage, occasion: Occasion, given: Given) {
  const { kind, choices } = message;
  const seed = given.intent === "reword" ? message.seed + 1 : (given.seed ?? message.seed);
  const before = write(kind, occasion, message.recipientName, choices, message.seed);
  const after = write(kind, occasion, given.recipientName || null, given.choices, seed);
  if (given.intent === "save" || given.intent === "sent") {
    // While one chooses, the desk draws the letter anew by itself; without scripts it stands as it was.
    const drawn = retag(redraw(before.parts, message.parts, after.parts), given.body);
    const stood = retag(message.parts, given.body);
    const parts = lengthOfOwn(drawn) < lengthOfOwn(stood) ? drawn : stood;
    return { seed, subject: given.subject, body: given.body, parts };
  }
  const parts = redraw(before.parts, retag(message.parts, given.body), after.parts);
  const subject = given.subject === before.subject ? after.subject : given.subject;
  return { seed, subject, body: renderBody(parts), parts };
}

const lengthOfOwn = (parts: readonly Part[]): number =>
  parts.reduce((length, { tag, text }) => (tag === "own" ? length + text.length : length), 0);

function write(
  kind: KindCode,
  occasion: Occasion,
  recipientName: string | null,
  choices: Choices,
  seed: number,
) {
  return compose({ kind, facts: factsOf(occasion, recipientName, choices), choices, seed });
}

/** A letter as it was sent. */
type Sent = Given & { parts: readonly Part[] };

async function confirmSent(
  work: Work,
  message: StoredMessage,
  occasion: Occasion,
  sent: Sent,
): Promise<void> {
  const { tx, userId, now } = work;
  await tx.message.update({
    where: { id_userId: { id: message.id, userId } },
    data: { status: "sent", sentAt: now, sentVia: sent.via },
  });
  await consequences[KINDS[message.kind].meaning](work, message, occasion, sent);
  await indexOpportunity(work, message.opportunityId);
}

/** What follows from sending a message, by what it means. */
const consequences: Readonly<Record<Meaning, typeof confirmSent>> = {
  decline: async (work, { id: messageId, opportunityId }, { facts }, { choices, via, recipientName }) => {
    const reasons = choices.reasons.map(({ code }) => code);
    const decision = await keepDecision(work, { opportunityId, choice: "decline", reasons, messageId });
    await stopLooking(work, opportunityId);
    const reason = `Write to ${recipientName || facts.company} again: the door is open`;
    const dueAt = choices.door === "open" ? followUpAt.decline(work.now, facts.timeZone) : null;
    const followUpId = dueAt && (await planFollowUp(work, { opportunityId, reason, dueAt }));
    await record(work, declined, {
      opportunityId,
      facts: {
        ...{ ...decision, messageId, followUpId, followUpAt: dueAt?.toISOString() ?? null },
        reasons: reasons.map((code) => findReason(code)?.label ?? code),
        ...{ to: recipientName || null, via: VIAS[via] },
      },
    });
  },
  ask: async (work, { id: messageId, opportunityId }, { facts }, { parts, via, recipientName }) => {
    await stopLooking(work, opportunityId);
    const reason = `See whether ${recipientName || facts.company} has answered your questions`;
    const dueAt = followUpAt.ask(work.now, facts.timeZone);
    const followUpId = await planFollowUp(work, { opportunityId, reason, dueAt });
    await record(work, questionsAsked, {
      opportunityId,
      facts: {
        ...{ messageId, followUpId, followUpAt: dueAt.toISOString(), questions: questionsIn(parts) },
        ...{ to: recipientName || null, via: VIAS[via] },
      },
    });
  },
};

/** Chance that is the same for the same message: the last digits of its id, which are random. */
const seedFrom = (id: string): number => Number.parseInt(id.replaceAll("-", "").slice(-6), 16);
