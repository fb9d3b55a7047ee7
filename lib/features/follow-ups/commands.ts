import * as z from "zod";
import { addDays } from "@/lib/domain/time/local";
import { changeAsked } from "@/lib/domain/timeline/kinds/change-asked";
import { followUpDone } from "@/lib/domain/timeline/kinds/follow-up-done";
import { followUpMoved } from "@/lib/domain/timeline/kinds/follow-up-moved";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { reopened } from "@/lib/domain/timeline/kinds/reopened";
import { loadTimeZone } from "@/lib/features/account/records";
import { record } from "@/lib/features/timeline/commands";
import { loadTimeline } from "@/lib/features/timeline/records";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import type { doneForm, moveForm } from "./schema";

/** Makes a follow-up that waits; the entry that tells of it is its cause's, such as a decline. */
export async function planFollowUp(
  { tx, userId, now, newId }: Work,
  { opportunityId, reason, dueAt }: { opportunityId: string; reason: string; dueAt: Date },
): Promise<string> {
  const id = newId();
  await tx.followUp.create({
    data: { id, userId, opportunityId, reason, dueAt, status: "waiting", createdAt: now },
  });
  return id;
}

export async function finishFollowUp(
  work: Work,
  { followUpId }: z.output<typeof doneForm>,
): Promise<Result<null, "not-waiting">> {
  const { tx, userId, now } = work;
  const followUp = await tx.followUp.findFirst({ where: { id: followUpId, userId, status: "waiting" } });
  if (!followUp) return err("not-waiting");
  await tx.followUp.update({
    where: { id_userId: { id: followUpId, userId } },
    data: { status: "done", closedAt: now },
  });
  const { opportunityId, reason } = followUp;
  await record(work, followUpDone, { opportunityId, facts: { followUpId, reason } });
  return ok(null);
}

export async function moveFollowUp(
  work: Work,
  { followUpId, days }: z.output<typeof moveForm>,
): Promise<Result<null, "not-waiting">> {
  const { tx, userId, now } = work;
  const followUp = await tx.followUp.findFirst({ where: { id: followUpId, userId, status: "waiting" } });
  if (!followUp) return err("not-waiting");
  const timeZone = await loadTimeZone(tx, userId);
  const dueAt = addDays(now, days, timeZone);
  await tx.followUp.update({ where: { id_userId: { id: followUpId, userId } }, data: { dueAt } });
  const { opportunityId, reason } = followUp;
  const facts = { followUpId, reason, from: followUp.dueAt.toISOString(), to: dueAt.toISOString() };
  await record(work, followUpMoved, { opportunityId, facts });
  return ok(null);
}

/**
 * Sets a follow-up that was done back to waiting: what taking that back needs.
 * @returns false when it is not done any more; then nothing has changed.
 */
export async function reopenFollowUp({ tx, userId }: Work, followUpId: string): Promise<boolean> {
  const data = { status: "waiting", closedAt: null };
  const { count } = await tx.followUp.updateMany({ where: { id: followUpId, userId, status: "done" }, data });
  return count === 1;
}

/**
 * Sets a follow-up that was moved back to the day it came from.
 * @returns false when it does not wait for the day it was moved to any more; then nothing has changed.
 */
export async function moveFollowUpBack(
  { tx, userId }: Work,
  { followUpId, from, to }: { followUpId: string; from: Date; to: Date },
): Promise<boolean> {
  const where = { id: followUpId, userId, status: "waiting", dueAt: to };
  const { count } = await tx.followUp.updateMany({ where, data: { dueAt: from } });
  return count === 1;
}

/** Takes a follow-up out, also one that was done: what taking back a decline needs. */
export async function cancelFollowUp({ tx, userId, now }: Work, followUpId: string): Promise<void> {
  const data = { status: "cancelled", closedAt: now };
  await tx.followUp.update({ where: { id_userId: { id: followUpId, userId } }, data });
}

/** One look for their answers is enough, and a decision needs none. */
export async function stopLooking(work: Work, opportunityId: string): Promise<void> {
  const { tx, userId } = work;
  const told = await loadTimeline(tx, userId, opportunityId);
  const asked = told.filter(({ kind }) => ASKING.some((each) => each.kind === kind));
  const looks = asked.map(({ facts }) => asking.parse(facts).followUpId);
  const where = { id: { in: looks }, userId, status: "waiting" };
  for (const { id } of await tx.followUp.findMany({ where, select: { id: true } })) {
    await cancelFollowUp(work, id);
  }
}

/** Entries whose follow-up waits for an answer of theirs. */
const ASKING = [questionsAsked, changeAsked, reopened];
const asking = z.object({ followUpId: z.string() });

/**
 * Follow-ups of an opportunity that are done by writing again.
 * @param but the one that the new message made.
 * @returns their ids.
 */
export const finishWaiting = (
  work: Work,
  opportunityId: string,
  but: string | null = null,
): Promise<string[]> => finish(work, opportunityId, but ? { not: but } : {});

/**
 * Those of some follow-ups that wait for an opportunity are done: they were asked about, and it is answered.
 * @returns their ids.
 */
export const finishThese = (work: Work, opportunityId: string, ids: readonly string[]): Promise<string[]> =>
  finish(work, opportunityId, { in: [...ids] });

async function finish(
  { tx, userId, now }: Work,
  opportunityId: string,
  which: { not?: string; in?: string[] },
): Promise<string[]> {
  const waiting = await tx.followUp.findMany({
    where: { opportunityId, userId, status: "waiting", id: which },
    select: { id: true },
  });
  const ids = waiting.map(({ id }) => id);
  const where = { id: { in: ids }, userId };
  await tx.followUp.updateMany({ where, data: { status: "done", closedAt: now } });
  return ids;
}
