import type * as z from "zod";
import { readInvitation } from "@/lib/domain/capture/read-invitation";
import { companyKey } from "@/lib/domain/opportunity/company-key";
import { toMoment } from "@/lib/domain/time/local";
import { factsCorrected } from "@/lib/domain/timeline/kinds/facts-corrected";
import { invitationLogged } from "@/lib/domain/timeline/kinds/invitation-logged";
import { proposeAnswers } from "@/lib/features/answers/commands";
import { indexOpportunity } from "@/lib/features/opportunities/commands";
import { toHeaders, toSource } from "@/lib/features/originals/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import { CHANNELS, type correctForm, type logForm } from "./schema";

type Given = z.output<typeof logForm>;

/** Makes an opportunity of an invitation, with what arrived and the people in it. */
export async function logInvitation(
  work: Work,
  given: Given,
): Promise<Result<{ opportunityId: string }, "original-gone" | "answer-before-receipt">> {
  const { tx, userId, now, newId } = work;
  const { timeZone } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { timeZone: true } });
  const receivedAt = toMoment(given.receivedAt, timeZone);
  const answerBy = given.answerBy && toMoment(given.answerBy, timeZone);
  if (answerBy && answerBy < receivedAt) {
    return err("answer-before-receipt", { answerBy: "This is before the invitation came." });
  }
  const original = given.originalId ? await findOriginal(work, given.originalId) : null;
  if (given.originalId && !original) return err("original-gone");
  const { slots, thread } = readOriginal(original, { now, timeZone });
  const companyId = await findOrMakeCompany(work, given.company);
  const contactId = await findOrMakeContact(work, companyId, given);
  const opportunityId = newId();
  await tx.opportunity.create({
    data: {
      ...{
        id: opportunityId,
        userId,
        companyId,
        contactId,
        role: given.role,
        place: given.place || null,
        answerBy,
      },
      ...{ stage: "invited", isOpen: true, wantsAnswer: true, activityAt: now, createdAt: now },
    },
  });
  await tx.invitation.create({
    data: {
      ...{ id: newId(), userId, opportunityId, originalId: original?.id ?? null },
      ...{ kind: given.kind, channel: given.channel, receivedAt, answerBy, slots, createdAt: now },
      ...(thread ? { thread: toJson(thread) } : {}),
    },
  });
  await record(work, invitationLogged, {
    opportunityId,
    at: receivedAt,
    facts: {
      ...{
        invitationKind: given.kind,
        company: given.company,
        role: given.role,
        contact: given.contactName || null,
      },
      ...{
        channel: CHANNELS[given.channel],
        answerBy: answerBy?.toISOString() ?? null,
        slotCount: slots.length,
      },
    },
  });
  await indexOpportunity(work, opportunityId);
  if (original) {
    const source = toSource(original.text, toHeaders(original.mail));
    await proposeAnswers(work, { opportunityId, source, receivedAt, timeZone });
  }
  return ok({ opportunityId });
}

/** An original that is theirs and not logged yet. */
const findOriginal = ({ tx, userId }: Work, originalId: string) =>
  tx.original.findFirst({
    where: { id: originalId, userId, invitation: null, discardedAt: null },
    select: { id: true, text: true, mail: true },
  });

type FoundOriginal = { text: string; mail: unknown } | null;

/** The times that were proposed, and what an answer in the same thread needs. */
function readOriginal(original: FoundOriginal, reading: { now: Date; timeZone: string }) {
  if (!original) return { slots: [], thread: null };
  const headers = toHeaders(original.mail);
  const { proposedTimes, subject } = readInvitation(toSource(original.text, headers), reading);
  const thread = {
    messageId: headers?.messageId ?? null,
    references: headers?.references ?? [],
    subject: headers?.subject ?? subject?.value ?? null,
  };
  return { slots: proposedTimes.map(({ value }) => value), thread };
}

/** The company of that name, whatever its spelling, or a new one. */
export async function findOrMakeCompany({ tx, userId, now, newId }: Work, name: string): Promise<string> {
  const nameKey = companyKey(name);
  const { id } = await tx.company.upsert({
    where: { userId_nameKey: { userId, nameKey } },
    create: { id: newId(), userId, name, nameKey, createdAt: now },
    update: {},
  });
  return id;
}

/** The contact of that name and address at that company, or a new one; null when neither is given. */
export async function findOrMakeContact(
  { tx, userId, now, newId }: Work,
  companyId: string,
  { contactName, contactEmail }: { contactName: string; contactEmail: string },
): Promise<string | null> {
  if (!contactName && !contactEmail) return null;
  const name = contactName || contactEmail;
  const email = contactEmail || null;
  const known = await tx.contact.findFirst({
    where: { userId, companyId, name, email },
    select: { id: true },
  });
  if (known) return known.id;
  const { id } = await tx.contact.create({
    data: { id: newId(), userId, companyId, name, email, createdAt: now },
  });
  return id;
}

/** Puts right what is known of an opportunity. What arrived stays as it is, and so does every earlier entry. */
export async function correctFacts(
  work: Work,
  { opportunityId, ...given }: z.output<typeof correctForm>,
): Promise<Result<{ opportunityId: string }, "not-found">> {
  const { tx, userId } = work;
  const before = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: {
      ...{ role: true, place: true, answerBy: true },
      ...{ interviewAt: true, referrer: true, viaAgency: true, goodCause: true },
      company: { select: { name: true } },
      contact: { select: { name: true, email: true } },
      user: { select: { timeZone: true } },
    },
  });
  if (!before) return err("not-found");
  const answerBy = given.answerBy && toMoment(given.answerBy, before.user.timeZone);
  const interviewAt = given.interviewAt && toMoment(given.interviewAt, before.user.timeZone);
  const { referrer, viaAgency, goodCause } = given;
  const changes = [
    ...change("company", before.company.name, given.company),
    ...change("role", before.role, given.role),
    ...change("contact", before.contact?.name, given.contactName),
    ...change("e-mail", before.contact?.email, given.contactEmail),
    ...change("where", before.place, given.place),
    ...change("answer by", minuteOf(before.answerBy), minuteOf(answerBy)),
    ...change("interview", minuteOf(before.interviewAt), minuteOf(interviewAt)),
    ...change("recommended by", before.referrer, referrer),
    ...change("referred by an employment agency", yesOrNo(before.viaAgency), yesOrNo(viaAgency)),
    // The person's own note of why is theirs alone: that it changed is told, what it says is not.
    ...(before.goodCause === goodCause ? [] : ["note of good cause"]),
  ];
  if (changes.length === 0) return ok({ opportunityId });
  const companyId = await respellCompany(work, given.company);
  const contactId = await findOrMakeContact(work, companyId, given);
  await tx.opportunity.update({
    where: { id_userId: { id: opportunityId, userId } },
    data: {
      ...{ companyId, contactId, role: given.role, place: given.place || null, answerBy },
      ...{ interviewAt, referrer: referrer || null, viaAgency, goodCause },
    },
  });
  await record(work, factsCorrected, { opportunityId, facts: { changes } });
  await indexOpportunity(work, opportunityId);
  return ok({ opportunityId });
}

/** The company of that name, spelled as it is given now wherever it stands. */
async function respellCompany(work: Work, name: string): Promise<string> {
  const { tx, userId } = work;
  const companyId = await findOrMakeCompany(work, name);
  const where = { id: companyId, userId, name: { not: name } };
  const { count } = await tx.company.updateMany({ where, data: { name } });
  const namesIt =
    count > 0 ? await tx.opportunity.findMany({ where: { companyId, userId }, select: { id: true } }) : [];
  for (const { id } of namesIt) await indexOpportunity(work, id);
  return companyId;
}

const change = (name: string, before: string | null | undefined, now: string): string[] =>
  (before ?? "") === now ? [] : [`${name}: ${now || "removed"}`];

const yesOrNo = (is: boolean): string => (is ? "yes" : "no");

/** A moment to the minute, as far as a field shows it. */
const minuteOf = (at: Date | null): string => at?.toISOString().slice(0, 16).replace("T", " ") ?? "";
