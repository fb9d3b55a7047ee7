import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import { agreeTo } from "@/lib/domain/capture/agreed-facts";
import { filingKinds, takesAnswerBy, takesTimes } from "@/lib/domain/capture/filing-kind";
import type { InvitationSource, Proposal } from "@/lib/domain/capture/proposal";
import { readInvitation } from "@/lib/domain/capture/read-invitation";
import type { Arrival, Columns, InvitationColumns } from "@/lib/domain/filing/arrival";
import { planFor } from "@/lib/domain/filing/plan";
import { spanOf } from "@/lib/domain/interview/interview";
import { hiddenClientOf } from "@/lib/domain/opportunity/hidden-client";
import { postingUrlOf } from "@/lib/domain/opportunity/posting-url";
import { momentOf, toMoment } from "@/lib/domain/time/local";
import { slotIn } from "@/lib/domain/time/slot";
import type { Filed, FiledChange } from "@/lib/domain/timeline/filed";
import { loadTimeZone } from "@/lib/features/account/records";
import { proposeAnswers } from "@/lib/features/answers/commands";
import { finishThese, reopenFollowUp } from "@/lib/features/follow-ups/commands";
import { plan as planInterview, removeInterview, setInterview } from "@/lib/features/interviews/commands";
import { agreedWith, INTERVIEW_COLUMNS, loadPlanned } from "@/lib/features/interviews/records";
import { findOrMakeContact } from "@/lib/features/invitations/commands";
import { CHANNELS } from "@/lib/features/invitations/schema";
import { findOrMakeCompany, indexOpportunity } from "@/lib/features/opportunities/commands";
import {
  type MailHeaders,
  SOURCE_COLUMNS,
  titleOf,
  toHeaders,
  toSource,
} from "@/lib/features/originals/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import {
  ABOUT_COLUMNS,
  COLUMNS,
  INVITATION_COLUMNS,
  type KeptInvitation,
  keptColumns,
  keptInterview,
  keptInvitation,
  moment,
  type Thread,
  thread,
  toAbout,
} from "./records";
import type { logForm } from "./schema";

type Given = z.output<typeof logForm>;

/**
 * Files what arrived, or was typed in, as what the person says that it is, under an opportunity that is there or a new
 * one: what follows from it, its entry, and the original with the facts agreed to.
 */
export async function logArrival(
  work: Work,
  given: Given,
): Promise<
  Result<{ opportunityId: string }, "original-gone" | "opportunity-gone" | "answer-before-receipt">
> {
  const { tx, userId } = work;
  const timeZone = await loadTimeZone(tx, userId);
  const receivedAt = toMoment(given.receivedAt, timeZone);
  const answerBy = takesAnswerBy(given.kind) && given.answerBy ? toMoment(given.answerBy, timeZone) : null;
  if (answerBy && answerBy < receivedAt) {
    return err("answer-before-receipt", { answerBy: "This is before it came." });
  }
  const original = given.originalId ? await findOriginal(work, given, timeZone) : null;
  if (given.originalId && !original) return err("original-gone");
  const isFirst = given.opportunityId === null;
  const opportunityId = given.opportunityId ?? (await open(work, given));
  const row = await tx.opportunity.findFirst({ where: { id: opportunityId, userId }, select: ABOUT_COLUMNS });
  if (!row) return err("opportunity-gone");

  const about = toAbout(row);
  const arrival = toArrival(given, { original, answerBy, timeZone });
  const plan = planFor(arrival, about);
  const contactId =
    row.contact && !(plan.bringsContact && isAnother(row.contact, given))
      ? row.contact.id
      : ((await findOrMakeContact(work, row.companyId, given)) ?? about.columns.contactId);
  const { interviewAt, ...sets } = plan.sets ?? {};
  const changes = [
    ...(await setColumns(work, opportunityId, about.columns, { ...sets, contactId })),
    ...(about.invitation && plan.resets ? await reset(work, about.invitation, plan.resets) : []),
    ...(original && !plan.isInvitation ? await goOnInThread(work, opportunityId, original) : []),
  ];
  const made = { opportunityId, receivedAt, arrival, original };
  const invitationId = plan.isInvitation ? await makeInvitation(work, given, made) : null;
  const settled =
    interviewAt === undefined
      ? { interviewId: null, changes: [] }
      : await settle(work, made, {
          ...{ from: about.columns.interviewAt, to: interviewAt },
          invitationId: invitationId ?? about.invitation?.id ?? null,
        });
  const filed: Filed = {
    ...{ originalId: original?.id ?? null, isFirst, invitationId },
    ...{ interviewId: settled.interviewId, changes: [...changes, ...settled.changes] },
    finishedIds: await finishThese(work, opportunityId, given.closes),
    answerIds: original ? await keepOriginal(work, given, { ...made, original }) : [],
  };
  const { kind, facts } = plan.entry(filed);
  await record(work, kind, { opportunityId, at: receivedAt, facts });
  await indexOpportunity(work, opportunityId);
  return ok({ opportunityId });
}

/** Whether somebody else wrote than who is known: by the address where both have one, else by the name. */
function isAnother(
  known: { name: string; email: string | null },
  { contactName, contactEmail }: { contactName: string; contactEmail: string },
): boolean {
  if (known.email && contactEmail) return known.email.toLowerCase() !== contactEmail.toLowerCase();
  return (contactName || contactEmail) !== "" && contactName !== known.name;
}

type Found = {
  id: string;
  title: string;
  headers: MailHeaders | null;
  source: InvitationSource;
  url: string | null;
  proposal: Proposal;
};

/**
 * An original that is theirs and waits to be filed, read as it was when it was looked through; times that name no zone in
 * the one that was chosen then.
 */
async function findOriginal(
  { tx, userId }: Work,
  { originalId, zone }: Given,
  timeZone: string,
): Promise<Found | null> {
  const row = await tx.original.findFirst({
    where: { id: originalId, userId, filing: null, discardedAt: null },
    select: { ...SOURCE_COLUMNS, id: true, url: true, createdAt: true },
  });
  if (!row) return null;
  const source = toSource(row);
  const read = readInvitation(source, { now: row.createdAt, timeZone });
  const proposedTimes = read.proposedTimes.map((time) => ({ ...time, value: meantIn(time.value, zone) }));
  const proposal = { ...read, proposedTimes };
  const headers = toHeaders(row.mail);
  return { id: row.id, url: row.url, headers, source, proposal, title: titleOf(source) };
}

/** An opportunity with nothing in it yet; its stage comes with the entry. */
async function open(work: Work, { company, agency, role }: Given): Promise<string> {
  const { tx, userId, now, newId } = work;
  const [id, companyId] = [newId(), await findOrMakeCompany(work, company || hiddenClientOf(agency))];
  await tx.opportunity.create({
    data: {
      ...{ id, userId, companyId, role, stage: "invited", isOpen: true, wantsAnswer: true },
      ...{ activityAt: now, createdAt: now },
    },
  });
  return id;
}

type Reading = { original: Found | null; answerBy: Date | null; timeZone: string };

function toArrival(given: Given, { original, answerBy, timeZone }: Reading): Arrival {
  const { kind, contactName, place, agency, isNextRound, change } = given;
  const { proposal = null, source } = original ?? {};
  const link = given.fact.includes("postingLink") ? proposal?.postingLink?.value : undefined;
  return {
    ...{ kind, contactName, place, agency, isNextRound, change, answerBy, timeZone },
    title: original?.title ?? filingKinds.find((each) => each.kind === kind)?.label ?? "A message",
    channel: CHANNELS[given.channel],
    postingUrl: original?.url ?? postingUrlOf(link ?? ""),
    times: takesTimes(kind)
      ? inOrder(
          [
            ...given.time.map((time) => meantIn(time, given.zone)),
            ...(given.ownTime ? [`${given.ownTime}`] : []),
          ],
          timeZone,
        )
      : [],
    isAnswerByTheirs: proposal ? proposal.answerBy !== null : true,
    event: source?.events?.[0] ?? null,
  };
}

const meantIn = (time: string, zone: string): string => (zone === "" ? time : slotIn(time, zone));

/** Earliest first, each once. */
function inOrder(times: readonly string[], timeZone: string): string[] {
  const startOf = (time: string) => momentOf(time.split("/")[0] ?? "", timeZone)?.getTime() ?? 0;
  return [...new Set(times)].toSorted((a, b) => startOf(a) - startOf(b));
}

type Made = { opportunityId: string; receivedAt: Date; arrival: Arrival; original: Found | null };

async function makeInvitation(
  { tx, userId, now, newId }: Work,
  { kind, channel }: Given,
  { opportunityId, receivedAt, arrival, original }: Made,
): Promise<string> {
  const id = newId();
  const { answerBy, times, event } = arrival;
  await tx.invitation.create({
    data: {
      ...{ id, userId, opportunityId, originalId: original?.id ?? null },
      ...{ kind, channel, receivedAt, answerBy, slots: [...times], createdAt: now },
      ...{ calendarUid: event?.uid ?? null, calendarSequence: event?.sequence ?? null },
      ...(original ? { thread: toJson(threadOf(original)) } : {}),
    },
  });
  return id;
}

/** What an answer in the same thread needs. */
const threadOf = ({ headers, proposal }: Found): Thread => ({
  messageId: headers?.messageId ?? null,
  references: headers?.references ?? [],
  subject: headers?.subject ?? proposal.subject?.value ?? null,
});

/** An answer goes to the newest mail of the thread that the person was asked in; what changes for that. */
async function goOnInThread(
  { tx, userId }: Work,
  opportunityId: string,
  original: Found,
): Promise<FiledChange[]> {
  const latest = await tx.invitation.findFirst({
    where: { opportunityId, userId },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    select: { id: true, thread: true },
  });
  const before = thread.safeParse(latest?.thread).data;
  const { messageId, references, subject } = threadOf(original);
  if (!latest || !before?.messageId || !messageId || !references.includes(before.messageId)) return [];
  const after = { thread: { messageId, references, subject: before.subject ?? subject } };
  await tx.invitation.update({ where: { id_userId: { id: latest.id, userId } }, data: after });
  return changesIn("invitation", latest.id, { thread: before }, after);
}

type Settling = { from: Date | null; to: Date | null; invitationId: string | null };

/** Makes, moves or calls off the meeting that is meant; gives the one that was made, and what is other than before. */
async function settle(
  work: Work,
  { opportunityId, arrival, original }: Made,
  { from, to, invitationId }: Settling,
): Promise<Pick<Filed, "interviewId" | "changes">> {
  const { tx, userId } = work;
  const meant = from && (await loadPlanned(tx, userId, { opportunityId, startsAt: from }));
  const { times, timeZone } = arrival;
  const endsAt = to && times[0] ? (spanOf(times[0], timeZone)?.endsAt ?? null) : null;
  if (meant) {
    const after = to ? { startsAt: to, endsAt } : { status: "cancelled" as const };
    const changes = changesIn("interview", meant.id, meant, after);
    if (changes.length > 0) await setInterview(work, meant, after);
    return { interviewId: null, changes };
  }
  if (!to) return { interviewId: null, changes: [] };
  const agreed = { timeZone, place: "", link: "", ...agreedWith(original && sourceOf(original)) };
  const span = { startsAt: to, endsAt };
  const { interviewId } = await planInterview(work, { opportunityId, invitationId, ...agreed, ...span });
  return { interviewId, changes: [] };
}

const sourceOf = ({ source, proposal: { meetingLink } }: Found) => ({
  events: source.events ?? [],
  filing: { facts: meetingLink ? { meetingLink } : {} },
});

/** Puts an original under its opportunity with what was agreed to; gives the ids of the answers that it proposes. */
async function keepOriginal(
  work: Work,
  given: Given,
  { opportunityId, receivedAt, arrival, original }: Made & { original: Found },
): Promise<string[]> {
  const { tx, userId, now } = work;
  const { contactName, contactEmail, place, agency, kind } = given;
  const isNew = given.opportunityId === null;
  const names = isNew ? { company: given.company, role: given.role } : { company: "", role: "" };
  const facts = agreeTo(
    original.proposal,
    {
      ...{
        kind,
        title: original.title,
        answerBy: arrival.answerBy,
        times: arrival.times,
        ticked: given.fact,
      },
      texts: { ...names, contactName, contactEmail, place, agency },
    },
    arrival.timeZone,
  );
  await tx.filing.create({
    data: { originalId: original.id, userId, opportunityId, facts: toJson(facts), filedAt: now },
  });
  // Whoever says no says nothing of the job.
  if (kind === "rejection") return [];
  const { source } = original;
  return proposeAnswers(work, { opportunityId, source, receivedAt, timeZone: arrival.timeZone });
}

/** Writes columns of an opportunity, and tells which of them are other than before. */
async function setColumns(
  { tx, userId }: Work,
  id: string,
  before: Columns,
  after: Partial<Columns>,
): Promise<FiledChange[]> {
  const changes = changesIn("opportunity", id, before, after);
  if (changes.length > 0) await tx.opportunity.update({ where: { id_userId: { id, userId } }, data: after });
  return changes;
}

async function reset(
  { tx, userId }: Work,
  { id, ...before }: { id: string } & InvitationColumns,
  after: Partial<InvitationColumns>,
): Promise<FiledChange[]> {
  const changes = changesIn("invitation", id, before, after);
  if (changes.length > 0)
    await tx.invitation.update({ where: { id_userId: { id, userId } }, data: invitationData(after) });
  return changes;
}

const invitationData = ({ slots, thread, ...rest }: KeptInvitation) => ({
  ...rest,
  ...(slots ? { slots: [...slots] } : {}),
  ...(thread ? { thread } : {}),
});

function changesIn(table: FiledChange["table"], id: string, before: object, after: object): FiledChange[] {
  return Object.entries(after).flatMap(([column, value]) => {
    const [from, to] = [plainly(before, column), plain(value)];
    return isDeepStrictEqual(from, to) ? [] : [{ table, id, column, from, to }];
  });
}

/** A value as an entry keeps it. */
const plain = (value: unknown): FiledChange["to"] => JSON.parse(JSON.stringify(value ?? null));

const plainly = (row: object, column: string) =>
  plain(Object.entries(row).find(([name]) => name === column)?.[1]);

/**
 * Takes back what filing something did: the original waits to be looked through again.
 * @returns false when something later rests on the invitation; then nothing has changed.
 */
export async function unfile(work: Work, filed: Filed, opportunityId: string | null): Promise<boolean> {
  const { tx, userId } = work;
  const { originalId, invitationId, interviewId, answerIds, finishedIds, changes } = filed;
  if (!opportunityId || (invitationId && (await isBuiltOn(work, opportunityId, filed)))) return false;
  for (const change of changes) await putBack(work, change);
  if (interviewId) await removeInterview(work, interviewId, () => true);
  for (const id of finishedIds) await reopenFollowUp(work, id);
  await tx.answer.deleteMany({ where: { id: { in: answerIds }, userId, proposal: "waiting" } });
  // What was called off stays known, and what it was for as well.
  if (invitationId)
    await tx.interview.updateMany({ where: { invitationId, userId }, data: { invitationId: null } });
  if (invitationId) await tx.invitation.delete({ where: { id_userId: { id: invitationId, userId } } });
  if (originalId) await tx.filing.delete({ where: { originalId_userId: { originalId, userId } } });
  return true;
}

/** Whether the person has begun an answer to an invitation, settled a time for it, or decided since it came. */
async function isBuiltOn(
  { tx, userId }: Work,
  opportunityId: string,
  { invitationId, interviewId }: Filed,
): Promise<boolean> {
  const id = invitationId ?? "";
  const answers = await tx.message.count({
    where: { userId, opportunityId, invitationId: id, status: { not: "discarded" } },
  });
  const { createdAt } = await tx.invitation.findUniqueOrThrow({
    where: { id_userId: { id, userId } },
    select: { createdAt: true },
  });
  const decisions = await tx.decision.count({
    where: { userId, opportunityId, withdrawnAt: null, decidedAt: { gte: createdAt } },
  });
  const meetings = await tx.interview.count({
    where: { userId, invitationId: id, status: { not: "cancelled" }, NOT: { id: interviewId ?? "" } },
  });
  return answers + decisions + meetings > 0;
}

/** Sets a column to what it was, unless something else has been put there since. */
async function putBack(work: Work, { table, id, column, from, to }: FiledChange): Promise<void> {
  const { tx, userId } = work;
  const where = { id_userId: { id, userId } };
  if (table === "interview") {
    const now = await tx.interview.findUnique({
      where,
      select: { ...INTERVIEW_COLUMNS, opportunityId: true },
    });
    if (!now || !isDeepStrictEqual(plainly(now, column), to)) return;
    await setInterview(work, now, keptInterview.parse({ [column]: from }));
  } else if (column === "interviewAt") {
    // Entries of the versions in which a meeting was a column only.
    await putBackMeeting(work, id, { from: moment.parse(from), to: moment.parse(to) });
  } else if (table === "opportunity") {
    const now = await tx.opportunity.findUnique({ where, select: COLUMNS });
    if (!now || !isDeepStrictEqual(plainly(now, column), to)) return;
    await tx.opportunity.update({ where, data: keptColumns.parse({ [column]: from }) });
  } else {
    const now = await tx.invitation.findUnique({ where, select: { ...INVITATION_COLUMNS, thread: true } });
    if (!now || !isDeepStrictEqual(plainly(now, column), to)) return;
    await tx.invitation.update({ where, data: invitationData(keptInvitation.parse({ [column]: from })) });
  }
}

async function putBackMeeting(
  work: Work,
  opportunityId: string,
  { from, to }: { from: Date | null; to: Date | null },
): Promise<void> {
  const { tx, userId } = work;
  const meant = to && (await loadPlanned(tx, userId, { opportunityId, startsAt: to }));
  if (meant)
    return setInterview(work, meant, from ? { startsAt: from, endsAt: null } : { status: "cancelled" });
  if (to || !from) return;
  const timeZone = await loadTimeZone(tx, userId);
  const bare = { endsAt: null, timeZone, place: "", link: "" };
  await planInterview(work, { opportunityId, invitationId: null, startsAt: from, ...bare });
}
