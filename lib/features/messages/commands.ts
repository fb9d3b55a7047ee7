import type * as z from "zod";
import { type Choices, DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { KindCode } from "@/lib/domain/message/kinds";
import { renderBody } from "@/lib/domain/message/part";
import { findReason } from "@/lib/domain/message/reasons";
import { redraw } from "@/lib/domain/message/redraw";
import { retag } from "@/lib/domain/message/retag";
import { addDays } from "@/lib/domain/time/local";
import { declined } from "@/lib/domain/timeline/kinds/declined";
import { keepDecision } from "@/lib/features/decisions/commands";
import { planFollowUp } from "@/lib/features/follow-ups/commands";
import { indexOpportunity } from "@/lib/features/opportunities/commands";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import {
  factsOf,
  loadOccasion,
  MESSAGE_COLUMNS,
  type Occasion,
  type StoredMessage,
  toMessage,
} from "./records";
import { type deskForm, type discardDraftForm, FOLLOW_UP_DAYS, type startForm, VIAS } from "./schema";

type Given = z.output<typeof deskForm>;
export type Where = { opportunityId: string; messageId: string; isSent: boolean };

/** Opens the letter desk: the draft that is there, or a new one written from what is recorded. */
export async function startMessage(
  work: Work,
  { opportunityId, kind }: z.output<typeof startForm>,
): Promise<Result<Where, "not-found" | "already-answered">> {
  const { tx, userId, now, newId, key } = work;
  const occasion = await loadOccasion(tx, userId, opportunityId, now);
  if (!occasion) return err("not-found");
  if (!(await wantsAnswer(work, opportunityId))) return err("already-answered");
  const draft = await tx.message.findFirst({ where: { opportunityId, userId, kind, status: "draft" } });
  if (draft) return ok({ opportunityId, messageId: draft.id, isSent: false });
  const id = newId();
  const seed = seedFrom(id);
  const recipientName = occasion.contact?.name ?? null;
  const { subject, parts } = write(kind, occasion, recipientName, DEFAULT_CHOICES, seed);
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
        choices: toJson(DEFAULT_CHOICES),
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
  const occasion = message && (await loadOccasion(tx, userId, message.opportunityId, now));
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
  if (given.intent === "sent") await confirmSent(work, message, given);
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

/** Makes a sent message a draft again: what taking back a decline needs. */
export async function reopenMessage({ tx, userId, now, key }: Work, messageId: string): Promise<void> {
  const data = { status: "draft", sentAt: null, sentVia: null, revision: key, updatedAt: now };
  await tx.message.update({ where: { id_userId: { id: messageId, userId } }, data });
}

/** Whether they still wait for a word: one answer stands at a time. */
async function wantsAnswer({ tx, userId }: Work, opportunityId: string): Promise<boolean> {
  const where = { id: opportunityId, userId };
  return (await tx.opportunity.findFirstOrThrow({ where, select: { wantsAnswer: true } })).wantsAnswer;
}

/** The letter as it stands after a save: the person's words, and around them what the choices ask for. */
function revise(message: StoredMessage, occasion: Occasion, given: Given) {
  const { kind, choices, seed } = message;
  const current = retag(message.parts, given.body);
  if (given.intent === "save" || given.intent === "sent") {
    return { seed, subject: given.subject, body: given.body, parts: current };
  }
  const nextSeed = given.intent === "reword" ? seed + 1 : seed;
  const before = write(kind, occasion, message.recipientName, choices, seed);
  const after = write(kind, occasion, given.recipientName || null, given.choices, nextSeed);
  const parts = redraw(before.parts, current, after.parts);
  const subject = given.subject === before.subject ? after.subject : given.subject;
  return { seed: nextSeed, subject, body: renderBody(parts), parts };
}

function write(
  kind: KindCode,
  occasion: Occasion,
  recipientName: string | null,
  choices: Choices,
  seed: number,
) {
  return compose({ kind, facts: factsOf(occasion, recipientName, choices), choices, seed });
}

async function confirmSent(
  work: Work,
  { id: messageId, opportunityId }: StoredMessage,
  given: Given,
): Promise<void> {
  const { tx, userId, now } = work;
  const { choices, via, recipientName } = given;
  await tx.message.update({
    where: { id_userId: { id: messageId, userId } },
    data: { status: "sent", sentAt: now, sentVia: via },
  });
  const reasons = choices.reasons.map(({ code }) => code);
  const decision = await keepDecision(work, { opportunityId, choice: "decline", reasons, messageId });
  const followUp = choices.door === "open" ? await keepDoorOpen(work, opportunityId, recipientName) : null;
  await record(work, declined, {
    opportunityId,
    facts: {
      ...decision,
      messageId,
      ...{ followUpId: followUp?.id ?? null, followUpAt: followUp?.dueAt.toISOString() ?? null },
      reasons: reasons.map((code) => findReason(code)?.label ?? code),
      ...{ to: recipientName || null, via: VIAS[via] },
    },
  });
  await indexOpportunity(work, opportunityId);
}

async function keepDoorOpen(work: Work, opportunityId: string, recipientName: string) {
  const { tx, userId, now } = work;
  const { company, user } = await tx.opportunity.findFirstOrThrow({
    where: { id: opportunityId, userId },
    select: { company: { select: { name: true } }, user: { select: { timeZone: true } } },
  });
  const dueAt = addDays(now, FOLLOW_UP_DAYS, user.timeZone);
  const reason = `Write to ${recipientName || company.name} again: the door is open`;
  return { id: await planFollowUp(work, { opportunityId, reason, dueAt }), dueAt };
}

/** Chance that is the same for the same message: the last digits of its id, which are random. */
const seedFrom = (id: string): number => Number.parseInt(id.replaceAll("-", "").slice(-6), 16);
