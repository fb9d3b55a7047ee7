import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import { merged } from "@/lib/domain/timeline/kinds/merged";
import { splitFrom } from "@/lib/domain/timeline/kinds/split-from";
import { splitOff } from "@/lib/domain/timeline/kinds/split-off";
import { undone } from "@/lib/domain/timeline/kinds/undone";
import type { Moved } from "@/lib/domain/timeline/moved";
import { mentions } from "@/lib/domain/timeline/shared";
import type { Entry } from "@/lib/domain/timeline/timeline";
import { bringInterviewsInLine } from "@/lib/features/interviews/commands";
import { findOrMakeCompany, indexOpportunities } from "@/lib/features/opportunities/commands";
import { followTimelines, hideMerged, record } from "@/lib/features/timeline/commands";
import { loadTimeline } from "@/lib/features/timeline/records";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import { GAPS, keptGaps, loadMoved, moveRows } from "./records";
import type { mergeForm, splitForm } from "./schema";

type About = { opportunityId: string };

const STANDING = {
  ...GAPS,
  ...{ id: true, role: true, stage: true, mergedIntoId: true, companyId: true },
  company: { select: { name: true } },
} as const;

/** Makes one of two opportunities: what the other has comes here, and its timeline is told with this one's. */
export async function mergeInto(
  work: Work,
  { opportunityId, otherId }: z.output<typeof mergeForm>,
): Promise<Result<About, "not-found" | "other-gone" | "same">> {
  const { tx, userId } = work;
  if (opportunityId === otherId) return err("same", { otherId: "These are one and the same already." });
  const into = await find(work, opportunityId);
  if (!into) return err("not-found");
  const from = await find(work, otherId);
  if (!from) return err("other-gone");
  const way = { fromId: otherId, toId: opportunityId };
  const moved = await loadMoved(tx, userId, way);
  await moveRows(work, moved, way);
  const gaps = gapsOf(into, from);
  await tx.opportunity.update({ where: { id_userId: { id: opportunityId, userId } }, data: gaps });
  const earlier = { mergedIntoId: otherId, userId };
  const also = await tx.opportunity.findMany({ where: earlier, select: { id: true } });
  await tx.opportunity.updateMany({ where: earlier, data: { mergedIntoId: opportunityId } });
  await tx.opportunity.update({
    where: { id_userId: { id: otherId, userId } },
    data: { mergedIntoId: opportunityId },
  });
  await hideMerged(work, otherId);
  await bringBothInLine(work, way);
  await record(work, merged, {
    opportunityId,
    facts: {
      ...{ fromId: otherId, name: `${from.role}, ${from.company.name}`, moved },
      alsoIds: also.map(({ id }) => id),
      changes: Object.entries(gaps).map(([column, to]) => ({
        ...{ column, from: plain(into[column as keyof typeof GAPS]), to: plain(to) },
      })),
    },
  });
  await indexOpportunities(work, [opportunityId, otherId]);
  return ok({ opportunityId });
}

/** What one lacks and the other has. */
function gapsOf(into: Standing, from: Standing): z.output<typeof keptGaps> {
  const { viaAgency, goodCause } = from;
  return {
    ...(into.contactId === null && from.contactId ? { contactId: from.contactId } : {}),
    ...(into.place === null && from.place ? { place: from.place } : {}),
    ...(into.agency === null && from.agency ? { agency: from.agency } : {}),
    ...(into.postingUrl === null && from.postingUrl ? { postingUrl: from.postingUrl } : {}),
    ...(into.referrer === null && from.referrer ? { referrer: from.referrer } : {}),
    ...(into.answerBy === null && from.answerBy ? { answerBy: from.answerBy } : {}),
    ...(!into.viaAgency && viaAgency ? { viaAgency } : {}),
    ...(into.goodCause === "" && goodCause ? { goodCause } : {}),
  };
}

/** A value as an entry keeps it. */
const plain = (value: string | boolean | Date | null) =>
  value instanceof Date ? value.toISOString() : value;

/** An opportunity that can be merged or split: one that is there and is told by itself. */
async function find({ tx, userId }: Work, id: string) {
  const where = { id, userId, mergedIntoId: null, stage: { not: "taken-back" } };
  return tx.opportunity.findFirst({ where, select: STANDING });
}

type Standing = NonNullable<Awaited<ReturnType<typeof find>>>;

async function bringBothInLine(work: Work, { fromId, toId }: { fromId: string; toId: string }) {
  for (const id of [fromId, toId]) await bringInterviewsInLine(work, id);
}

/**
 * Takes apart what was merged: everything that came from the other, and is still here, goes back.
 * @returns false when some of it has gone on to a third one since; then nothing has changed.
 */
export async function takeApart(
  work: Work,
  opportunityId: string,
  { fromId, moved, alsoIds, changes }: z.output<typeof merged.facts>,
): Promise<boolean> {
  const { tx, userId } = work;
  const isMerged = await tx.opportunity.count({ where: { id: fromId, userId, mergedIntoId: opportunityId } });
  const elsewhere = await tx.invitation.count({
    where: { id: { in: moved.invitations }, userId, opportunityId: { not: opportunityId } },
  });
  if (isMerged === 0 || elsewhere > 0) return false;
  const way = { fromId: opportunityId, toId: fromId };
  await tx.opportunity.update({ where: { id_userId: { id: fromId, userId } }, data: { mergedIntoId: null } });
  await tx.opportunity.updateMany({
    where: { id: { in: alsoIds }, userId, mergedIntoId: opportunityId },
    data: { mergedIntoId: fromId },
  });
  await moveRows(work, moved, way);
  await putGapsBack(work, opportunityId, changes);
  await bringBothInLine(work, way);
  await followTimelines(work, [fromId]);
  await indexOpportunities(work, [fromId]);
  return true;
}

/** Sets columns to what they were, but those in which something else was put since. */
async function putGapsBack(
  { tx, userId }: Work,
  id: string,
  changes: z.output<typeof merged.facts>["changes"],
): Promise<void> {
  const where = { id_userId: { id, userId } };
  const now = await tx.opportunity.findUniqueOrThrow({ where, select: GAPS });
  const stale = changes.filter(({ column, to }) =>
    isDeepStrictEqual(plain(now[column as keyof typeof GAPS] ?? null), to),
  );
  const before = Object.fromEntries(stale.map(({ column, from }) => [column, from]));
  await tx.opportunity.update({ where, data: keptGaps.parse(before) });
}

/** Makes an opportunity of its own of some invitations, with all that was said and settled about them. */
export async function splitOpportunity(
  work: Work,
  { opportunityId, invitation: chosen, company, role }: z.output<typeof splitForm>,
): Promise<Result<About, "not-found" | "invitation-gone" | "nothing-left">> {
  const { tx, userId, now, newId } = work;
  const source = await find(work, opportunityId);
  if (!source) return err("not-found");
  const invitations = await tx.invitation.findMany({
    where: { opportunityId, userId },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    select: { id: true, answerBy: true, originalId: true },
  });
  const [going, staying] = [true, false].map((goes) =>
    invitations.filter(({ id }) => chosen.includes(id) === goes),
  );
  if (!going || going.length < new Set(chosen).size) return err("invitation-gone");
  if (!staying || staying.length === 0)
    return err("nothing-left", { invitation: "Leave at least one here." });
  const toId = newId();
  const companyId = await findOrMakeCompany(work, company);
  const answerBy = going[0]?.answerBy ?? null;
  await tx.opportunity.create({
    data: {
      ...{ id: toId, userId, companyId, role, answerBy, contactId: source.contactId },
      ...{ stage: "invited", isOpen: true, wantsAnswer: true, activityAt: now, createdAt: now },
    },
  });
  const entries = await loadTimeline(tx, userId, opportunityId);
  const moved = await movedWith(work, entries, { opportunityId, going });
  const entryIds = entriesAbout(entries, moved).map(({ id }) => id);
  const way = { fromId: opportunityId, toId };
  await moveRows(work, moved, way);
  const isTheirs = source.answerBy && going.some((each) => isSame(each.answerBy, source.answerBy));
  const left = staying[0]?.answerBy ?? null;
  if (isTheirs) await setAnswerBy(work, opportunityId, left);
  await bringBothInLine(work, way);
  const name = `${source.role}, ${source.company.name}`;
  await record(work, splitOff, {
    opportunityId,
    facts: {
      ...{ toId, role, moved, entryIds },
      answerBy:
        isTheirs && source.answerBy
          ? { from: source.answerBy.toISOString(), to: left?.toISOString() ?? null }
          : null,
    },
  });
  await record(work, splitFrom, { opportunityId: toId, facts: { fromId: opportunityId, name, entryIds } });
  await indexOpportunities(work, [opportunityId, toId]);
  return ok({ opportunityId: toId });
}

const isSame = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();

async function setAnswerBy({ tx, userId }: Work, id: string, answerBy: Date | null): Promise<void> {
  await tx.opportunity.update({ where: { id_userId: { id, userId } }, data: { answerBy } });
}

type Going = { opportunityId: string; going: readonly { id: string; originalId: string | null }[] };

/** What belongs to some invitations: what they came as, what was said and decided by it, what was settled and planned. */
async function movedWith(
  { tx, userId }: Work,
  entries: readonly Entry[],
  { opportunityId, going }: Going,
): Promise<Moved> {
  const invitations = going.map(({ id }) => id);
  const own = { userId, opportunityId };
  const about = { ...own, invitationId: { in: invitations } };
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const messages = ids(await tx.message.findMany({ where: about, select: { id: true } }));
  const interviews = ids(await tx.interview.findMany({ where: about, select: { id: true } }));
  const decided = { ...own, messageId: { in: messages } };
  const decisions = ids(await tx.decision.findMany({ where: decided, select: { id: true } }));
  const originals = going.flatMap(({ originalId }) => originalId ?? []);
  const filed = { ...own, originalId: { in: originals } };
  const filings = await tx.filing.findMany({ where: filed, select: { originalId: true } });
  const said = entries.filter(({ facts }) => mentions(facts, new Set(messages)));
  const waiting = await tx.followUp.findMany({ where: own, select: { id: true } });
  return {
    ...{ invitations, messages, decisions, interviews },
    filings: filings.map(({ originalId }) => originalId),
    followUps: ids(waiting).filter((id) => said.some(({ facts }) => mentions(facts, new Set([id])))),
    ...{ answers: [], notes: [], links: [], touches: [], practices: [], documents: [], tags: [], skills: [] },
  };
}

const entriesAbout = (entries: readonly Entry[], moved: Moved): Entry[] => {
  const ids = new Set(Object.values(moved).flat());
  return entries.filter(({ facts }) => mentions(facts, ids));
};

/**
 * Puts together what was split: whatever the part has goes back to where it came from.
 * @param which of the two entries is taken back; the other one is taken back with it.
 * @returns false when something was done with the part since; then nothing has changed.
 */
export async function putTogether(
  work: Work,
  {
    sourceId,
    partId,
    takenBack,
  }: { sourceId: string; partId: string; takenBack: "split-off" | "split-from" },
): Promise<boolean> {
  const { tx, userId } = work;
  const part = await tx.timelineEntry.findMany({
    where: { opportunityId: partId, userId, undoneBy: { none: {} } },
    select: { id: true, kind: true, facts: true },
  });
  const from = part.find(({ kind }) => kind === splitFrom.kind);
  const splits = await tx.timelineEntry.findMany({
    where: { opportunityId: sourceId, userId, kind: splitOff.kind, undoneBy: { none: {} } },
    select: { id: true, facts: true },
  });
  const read = splits.map(({ id, facts }) => ({ id, facts: splitOff.facts.parse(facts) }));
  const off = read.find(({ facts }) => facts.toId === partId);
  if (!from || !off || part.length > 1) return false;
  const way = { fromId: partId, toId: sourceId };
  await moveRows(work, await loadMoved(tx, userId, way), way);
  const { answerBy } = off.facts;
  const now = await tx.opportunity.findFirstOrThrow({
    where: { id: sourceId, userId },
    select: { answerBy: true },
  });
  const isUntouched = answerBy && (now.answerBy?.toISOString() ?? null) === answerBy.to;
  if (isUntouched) await setAnswerBy(work, sourceId, new Date(answerBy.from));
  await bringBothInLine(work, way);
  const [opportunityId, undoesId, title] =
    takenBack === "split-off"
      ? [partId, from.id, splitFrom.title(splitFrom.facts.parse(from.facts))]
      : [sourceId, off.id, splitOff.title(off.facts)];
  await record(work, undone, { opportunityId, undoesId, facts: { title } });
  await indexOpportunities(work, [sourceId, partId]);
  return true;
}
