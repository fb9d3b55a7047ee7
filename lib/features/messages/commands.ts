import type * as z from "zod";
import type { Channel } from "@/lib/domain/message/channels";
import { type Choices, DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { Meaning } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { LOCALES } from "@/lib/domain/message/locales";
import { fits, isNo, meaningOf } from "@/lib/domain/message/meaning";
import { type Part, renderBody } from "@/lib/domain/message/part";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import { redraw } from "@/lib/domain/message/redraw";
import { retag } from "@/lib/domain/message/retag";
import { MOST_BODY } from "@/lib/domain/message/sentences";
import { confirmSent } from "@/lib/features/sending/commands";
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
import type { deskForm, discardDraftForm, startForm } from "./schema";

type Given = z.output<typeof deskForm>;
/** `isOneOfMany`: others are still to be told after an offer was accepted elsewhere. */
export type Where = { opportunityId: string; messageId: string; isSent: boolean; isOneOfMany: boolean };

/** Opens the letter desk: the draft that is there, or a new one written from what is recorded. */
export async function startMessage(
  work: Work,
  { opportunityId, kind, question, channel, confirmsCall }: z.output<typeof startForm>,
): Promise<Result<Where, "not-found" | "already-answered">> {
  const { tx, userId, now, newId, key } = work;
  const occasion = await loadOccasion(tx, userId, { opportunityId, kind }, now);
  if (!occasion) return err("not-found");
  const confirms = { confirmsCall: confirmsCall === "yes" };
  if (!(await mayBeSaid(work, opportunityId, meaningOf(kind, confirms)))) return err("already-answered");
  const begun = await findDraft(work, { opportunityId, kind, ...confirms });
  if (begun) {
    if (question) await askAsWell(work, begun, occasion, question);
    return ok({ opportunityId, messageId: begun.id, ...BEGUN });
  }
  const id = newId();
  const seed = seedFrom(id);
  const { name: recipientName, email: recipientEmail } = readerOf(kind, occasion);
  const choices = startingChoices(occasion, { kind, question, channel, ...confirms });
  const { subject, parts } = write(kind, occasion, recipientName, choices, seed);
  await tx.message.create({
    data: {
      ...{
        id,
        userId,
        opportunityId,
        invitationId: occasion.invitationId,
        kind,
        channel: choices.channel,
        status: "draft",
      },
      ...{
        recipientName,
        recipientEmail,
        seed,
        subject,
        ...written(parts),
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
  return ok({ opportunityId, messageId: id, ...BEGUN });
}

type SaveRefusal = "not-found" | "already-sent" | "already-answered" | "stale" | "empty" | "not-on-voicemail";

/** Keeps the desk as it stands; written anew, or confirmed as sent, if that is what was meant. */
export async function saveMessage(work: Work, given: Given): Promise<Result<Where, SaveRefusal>> {
  const { tx, userId, now, key } = work;
  const row = await tx.message.findFirst({ where: { id: given.messageId, userId }, select: MESSAGE_COLUMNS });
  const message = row && toMessage(row);
  const occasion = message && (await loadOccasion(tx, userId, message, now));
  if (!message || !occasion || message.status === "discarded") return err("not-found");
  if (message.status === "sent") return err("already-sent");
  if (message.revision !== given.seen) return err("stale");
  if (given.intent === "sent" && !given.body.trim()) return err("empty", { body: "There is no letter yet." });
  if (given.intent === "sent" && given.choices.channel === "voicemail") return err("not-on-voicemail");
  const meaning = meaningOf(message.kind, given.choices);
  if (given.intent === "sent" && !(await mayBeSaid(work, message.opportunityId, meaning)))
    return err("already-answered");
  const next = revise(message, occasion, given);
  await tx.message.update({
    where: { id_userId: { id: message.id, userId } },
    data: {
      ...{ recipientName: given.recipientName || null, recipientEmail: given.recipientEmail || null },
      ...{ channel: given.choices.channel, choices: toJson(given.choices), seed: next.seed },
      ...{ subject: next.subject, body: next.body, composed: next.composed },
      ...{ parts: toJson(next.parts), revision: key, updatedAt: now },
    },
  });
  if (given.intent === "sent")
    await confirmSent(
      work,
      { ...message, choices: given.choices, recipientName: given.recipientName || null },
      {
        occasion,
        parts: next.parts,
        via: given.via,
      },
    );
  const { opportunityId, id: messageId } = message;
  const isOneOfMany = occasion.situation.hasAcceptedElsewhere && isNo(meaning);
  return ok({ opportunityId, messageId, isSent: given.intent === "sent", isOneOfMany });
}

const BEGUN = { isSent: false, isOneOfMany: false } as const;

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

/** Whom a message of that kind goes to, as far as it is recorded. */
function readerOf(
  kind: KindCode,
  { contact, facts }: Occasion,
): { name: string | null; email: string | null } {
  const { reader } = KINDS[kind];
  if (reader === "them") return { name: contact?.name ?? null, email: contact?.email ?? null };
  return { name: reader === "referrer" ? facts.referrerName : null, email: null };
}

/** Whether it can still be said: one answer stands at a time. */
async function mayBeSaid({ tx, userId }: Work, opportunityId: string, meaning: Meaning): Promise<boolean> {
  const where = { id: opportunityId, userId };
  const { stage } = await tx.opportunity.findFirstOrThrow({ where, select: { stage: true } });
  return fits(meaning, stage);
}

/** The draft of that kind that is there already. What confirms a call is a letter of its own. */
async function findDraft(
  { tx, userId }: Work,
  { opportunityId, kind, confirmsCall }: { opportunityId: string; kind: KindCode; confirmsCall: boolean },
): Promise<StoredMessage | undefined> {
  const drafts = await tx.message.findMany({
    where: { opportunityId, userId, kind, status: "draft" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: MESSAGE_COLUMNS,
  });
  return drafts
    .flatMap((draft) => toMessage(draft) ?? [])
    .find(({ choices }) => choices.confirmsCall === confirmsCall);
}

/**
 * As the person writes; on the channel that was asked for, if the kind has it. What is open is asked, but for what the
 * person marked as delicate: that waits to be chosen. Who begins with one question of their own asks that one; the
 * others can be ticked.
 */
function startingChoices(
  { facts, manner }: Occasion,
  begun: {
    kind: KindCode;
    question: string | undefined;
    channel: Channel | undefined;
    confirmsCall: boolean;
  },
): Choices {
  const { channels } = KINDS[begun.kind];
  return {
    ...DEFAULT_CHOICES,
    ...{ tone: manner.tone, region: manner.region, language: manner.language, address: manner.address },
    channel: channels.find((channel) => channel === begun.channel) ?? channels[0],
    confirmsCall: begun.confirmsCall,
    questions: begun.question
      ? [begun.question]
      : facts.openQuestions.filter(({ isSensitive }) => !isSensitive).map(({ text }) => text),
  };
}

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
      ...{
        choices: toJson(asked),
        parts: toJson(parts),
        body: renderBody(parts),
        composed: renderBody(after.parts),
      },
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
  // Wordings that were kept since change no draft: what it went out with is held against what was drafted.
  const isAsDrafted = renderBody(before.parts) === renderBody(after.parts) && message.composed !== "";
  const composed = isAsDrafted ? message.composed : renderBody(after.parts);
  const drafted = draftedOf(message, occasion, before.parts);
  // What is too long to be read to its end is not written anew either: nothing of it may be lost.
  const stays = given.intent === "save" || given.intent === "sent" || given.body.length > MOST_BODY;
  if (stays) {
    // While one chooses, the desk draws the letter anew by itself; without scripts it stands as it was.
    const wanted = redraw(drafted, message.parts, after.parts);
    const drawn = retag(wanted, given.body);
    const stood = retag(message.parts, given.body);
    const isDrawn =
      lengthOfOwn(drawn) <= lengthOfOwn(stood) &&
      wanted.every(({ tag }) => drawn.some((part) => part.tag === tag));
    return isDrawn
      ? { seed, subject: given.subject, body: given.body, parts: drawn, composed }
      : { seed, subject: given.subject, body: given.body, parts: stood, composed: message.composed };
  }
  const parts = redraw(drafted, retag(message.parts, given.body), after.parts);
  const subject = given.subject === before.subject ? after.subject : given.subject;
  return { seed, subject, body: renderBody(parts), parts, composed };
}

/**
 * What the person has seen drafted: choices that were kept without scripts have not been drawn yet. Of a template that is
 * gone nothing can be told apart any more.
 */
function draftedOf(
  { composed, choices }: StoredMessage,
  { templates }: Occasion,
  parts: readonly Part[],
): readonly Part[] {
  const isGone = choices.templateId !== null && templates.every(({ id }) => id !== choices.templateId);
  return composed === "" || isGone ? parts : retag(parts, composed);
}

const lengthOfOwn = (parts: readonly Part[]): number =>
  parts.reduce((length, { tag, text }) => (tag === "own" ? length + text.length : length), 0);

/** A draft as it stands when nobody has touched it. */
const written = (parts: readonly Part[]) => ({ body: renderBody(parts), composed: renderBody(parts) });

function write(
  kind: KindCode,
  occasion: Occasion,
  recipientName: string | null,
  choices: Choices,
  seed: number,
) {
  const facts = factsOf(occasion, recipientName, choices);
  const template = occasion.templates.find(({ id }) => id === choices.templateId) ?? null;
  const words = { locale: LOCALES[choices.language], own: occasion.wordings, template };
  return compose({ kind, facts, choices, seed, ...words });
}

/** Chance that is the same for the same message: the last digits of its id, which are random. */
const seedFrom = (id: string): number => Number.parseInt(id.replaceAll("-", "").slice(-6), 16);
