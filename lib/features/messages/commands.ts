import type * as z from "zod";
import type { Channel } from "@/lib/domain/message/channels";
import { type Choices, DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { LOCALES } from "@/lib/domain/message/locales";
import { fits, isNo, meaningOf } from "@/lib/domain/message/meaning";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import { type Part, type PartTag, renderBody } from "@/lib/domain/message/part";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import { redraw } from "@/lib/domain/message/redraw";
import { retag } from "@/lib/domain/message/retag";
import { MOST_BODY } from "@/lib/domain/message/sentences";
import { confirmSent } from "@/lib/features/sending/commands";
import { loadTemplates } from "@/lib/features/wordings/records";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import {
  factsOf,
  type Letter,
  loadLetter,
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
  { opportunityId, kind, question, channel, confirmsCall, contactId }: z.output<typeof startForm>,
): Promise<Result<Where, "not-found" | "already-answered">> {
  const { tx, userId, now, newId, key } = work;
  const occasion = await loadOccasion(tx, userId, { opportunityId, kind }, now);
  if (!occasion) return err("not-found");
  const asked = contactId ? await findReader(work, contactId) : null;
  if (contactId && !asked) return err("not-found");
  const confirms = { confirmsCall: confirmsCall === "yes" };
  if (!fits(meaningOf(KINDS[kind], confirms), occasion.situation.stage)) return err("already-answered");
  const begun = await findDraft(work, { opportunityId, kind, reader: asked, ...confirms });
  if (begun) {
    if (question) await askAsWell(work, { message: begun, occasion }, question);
    return ok({ opportunityId, messageId: begun.id, ...BEGUN });
  }
  const id = newId();
  const seed = seedFrom(id);
  const { name: recipientName, email: recipientEmail } = readerOf(kind, occasion, asked);
  const choices = startingChoices(occasion, { kind, question, channel, ...confirms });
  // A template of their own is chosen at the desk.
  const { subject, parts } = write(kind, { ...occasion, templates: [] }, recipientName, choices, seed);
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
  const letter = await loadLetter(tx, userId, given.messageId, now);
  if (!letter) return err("not-found");
  const { message, occasion } = letter;
  if (message.status === "sent") return err("already-sent");
  if (message.revision !== given.seen) return err("stale");
  if (given.intent === "sent" && !given.body.trim()) return err("empty", { body: "There is no letter yet." });
  if (given.intent === "sent" && given.choices.channel === "voicemail") return err("not-on-voicemail");
  const meaning = meaningOf(KINDS[message.kind], given.choices);
  if (given.intent === "sent" && !fits(meaning, occasion.situation.stage)) return err("already-answered");
  const next = revise(message, await sourceOf(work, letter, given.choices), given);
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
      {
        ...{ ...message, choices: given.choices },
        ...{ recipientName: given.recipientName || null, recipientEmail: given.recipientEmail || null },
      },
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

type Reader = { name: string | null; email: string | null };

const findReader = ({ tx, userId }: Work, contactId: string): Promise<Reader | null> =>
  tx.contact.findFirst({ where: { id: contactId, userId }, select: { name: true, email: true } });

/** Whom a message of that kind goes to, as far as it is recorded; `asked`: of those one knows. */
function readerOf(kind: KindCode, { contact, facts }: Occasion, asked: Reader | null): Reader {
  const { reader } = KINDS[kind];
  if (reader === "acquaintance" && asked) return asked;
  if (reader === "them") return { name: contact?.name ?? null, email: contact?.email ?? null };
  return { name: reader === "referrer" ? facts.referrerName : null, email: null };
}

type Begun = { opportunityId: string; kind: KindCode; confirmsCall: boolean; reader: Reader | null };

/** The draft of that kind that is there already. What confirms a call is a letter of its own, and so is one to another. */
async function findDraft(
  { tx, userId }: Work,
  { opportunityId, kind, confirmsCall, reader }: Begun,
): Promise<StoredMessage | undefined> {
  const drafts = await tx.message.findMany({
    where: {
      ...{ opportunityId, userId, kind, status: "draft" },
      ...(reader ? { recipientName: reader.name, recipientEmail: reader.email } : {}),
    },
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
  { facts, manner, situation }: Occasion,
  begun: {
    kind: KindCode;
    question: string | undefined;
    channel: Channel | undefined;
    confirmsCall: boolean;
  },
): Choices {
  const { channels, meaning } = KINDS[begun.kind];
  // An offer is declined by voice, whichever way it came.
  const sameWay = meaning === "decline-offer" ? undefined : WRITTEN_BACK[situation.cameBy ?? ""];
  const wanted = begun.channel ?? sameWay;
  return {
    ...DEFAULT_CHOICES,
    ...{ tone: manner.tone, region: manner.region, language: manner.language, address: manner.address },
    channel: channels.find((channel) => channel === wanted) ?? channels[0],
    confirmsCall: begun.confirmsCall,
    questions: begun.question
      ? [begun.question]
      : facts.openQuestions.filter(({ isSensitive }) => !isSensitive).map(({ text }) => text),
  };
}

/** Where one writes back to what was written there. */
const WRITTEN_BACK: Readonly<Record<string, Channel>> = { email: "email", linkedin: "linkedin-inmail" };

/** What a letter is written from, with their own templates as far as one was chosen. */
type Source = Occasion & { templates: readonly OwnTemplate[] };

/** `choices`: those that it will have. */
async function sourceOf({ tx, userId }: Work, letter: Letter, choices: Choices): Promise<Source> {
  const { message, occasion } = letter;
  const isOwn = [message.choices, choices].some(({ templateId }) => templateId !== null);
  return { ...occasion, templates: isOwn ? await loadTemplates(tx, userId, message.kind) : [] };
}

/** Puts one more question into a draft; one that is there already, or one too many, changes nothing. */
async function askAsWell(work: Work, letter: Letter, question: string): Promise<void> {
  const { tx, userId, now, key } = work;
  const { message } = letter;
  const { id, kind, recipientName, seed, choices } = message;
  if (choices.questions.includes(question) || choices.questions.length >= MOST_QUESTIONS) return;
  const asked = { ...choices, questions: [...choices.questions, question] };
  const source = await sourceOf(work, letter, asked);
  const before = write(kind, source, recipientName, choices, seed);
  const after = write(kind, source, recipientName, asked, seed);
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
function revise(message: StoredMessage, source: Source, given: Given) {
  const { kind, choices } = message;
  const seed = given.intent === "reword" ? message.seed + 1 : (given.seed ?? message.seed);
  const before = write(kind, source, message.recipientName, choices, message.seed);
  const after = write(kind, source, given.recipientName || null, given.choices, seed);
  // Wordings that were kept since change no draft: what it went out with is held against what was drafted.
  const wouldBe = renderBody(after.parts);
  const isAsDrafted = renderBody(before.parts) === wouldBe && message.composed !== "";
  const composed = isAsDrafted ? message.composed : wouldBe;
  const drafted = draftedOf(message, source, before.parts);
  // What is too long to be read to its end is not written anew either: nothing of it may be lost.
  const stays = given.intent === "save" || given.intent === "sent" || given.body.length > MOST_BODY;
  if (stays) {
    // While one chooses, the desk draws the letter anew by itself; without scripts it stands as it was.
    const stood = retag(message.parts, given.body);
    const drawn = [redraw(drafted, message.parts, after.parts), after.parts]
      .map((wanted) => ({ wanted, parts: retag(wanted, given.body) }))
      .filter(({ wanted, parts }) => isDrawn(wanted, parts, message.parts, stood))
      .sort((a, b) => lengthOfOwn(a.parts) - lengthOfOwn(b.parts))[0];
    return drawn
      ? { seed, subject: given.subject, body: given.body, parts: drawn.parts, composed }
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
  { templates }: Source,
  parts: readonly Part[],
): readonly Part[] {
  const isGone = choices.templateId !== null && templates.every(({ id }) => id !== choices.templateId);
  return composed === "" || isGone ? parts : retag(parts, composed);
}

/**
 * Whether a text was drawn as is wanted. All of it is there; or but for what the person took out of what there was
 * before, and then fewer words are left unexplained than by what stood.
 */
function isDrawn(
  wanted: readonly Part[],
  drawn: readonly Part[],
  before: readonly Part[],
  stood: readonly Part[],
): boolean {
  const gained = lengthOfOwn(stood) - lengthOfOwn(drawn);
  const has = (parts: readonly Part[], tag: PartTag) => parts.some((part) => part.tag === tag);
  if (gained === 0) return wanted.every(({ tag }) => has(drawn, tag));
  return gained > 0 && wanted.every(({ tag }) => has(drawn, tag) || has(before, tag));
}

const lengthOfOwn = (parts: readonly Part[]): number =>
  parts.reduce((length, { tag, text }) => (tag === "own" ? length + text.length : length), 0);

/** A draft as it stands when nobody has touched it. */
function written(parts: readonly Part[]) {
  const body = renderBody(parts);
  return { body, composed: body };
}

function write(kind: KindCode, source: Source, recipientName: string | null, choices: Choices, seed: number) {
  const facts = factsOf(source, recipientName, choices);
  const template = source.templates.find(({ id }) => id === choices.templateId) ?? null;
  const words = { locale: LOCALES[choices.language], own: source.wordings, template };
  return compose({ kind, facts, choices, seed, ...words });
}

/** Chance that is the same for the same message: the last digits of its id, which are random. */
const seedFrom = (id: string): number => Number.parseInt(id.replaceAll("-", "").slice(-6), 16);
