import type * as z from "zod";
import { verdictWords } from "@/lib/domain/fit/verdict-words";
import { addDays, localDay, momentOf } from "@/lib/domain/time/local";
import { accepted } from "@/lib/domain/timeline/kinds/accepted";
import { decisionNoted } from "@/lib/domain/timeline/kinds/decision-noted";
import { decisionReviewed } from "@/lib/domain/timeline/kinds/decision-reviewed";
import { loadTimeZone } from "@/lib/features/account/records";
import { stopLooking } from "@/lib/features/follow-ups/commands";
import { loadChecklist } from "@/lib/features/judging/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import { reasonWords } from "./records";
import { type acceptForm, type noteForm, PURPOSES, REVIEW_DAYS, type reviewForm } from "./schema";

/** Decides to take the interview. */
export async function acceptInterview(
  work: Work,
  { opportunityId, purpose }: z.output<typeof acceptForm>,
): Promise<Result<{ opportunityId: string }, "not-found" | "already-decided">> {
  const { tx, userId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { wantsAnswer: true },
  });
  if (!opportunity) return err("not-found");
  if (!opportunity.wantsAnswer) return err("already-decided");
  const reasons = purpose ? [PURPOSES[purpose]] : [];
  const decision = await keepDecision(work, { opportunityId, choice: "accept", reasons });
  await stopLooking(work, opportunityId);
  await record(work, accepted, { opportunityId, facts: decision });
  return ok({ opportunityId });
}

/**
 * Writes down what was decided, with a frozen copy of criteria, answers and judgement as they stand at this moment:
 * what is found out later changes no decision that was made. It will be looked at again in three months.
 */
export async function keepDecision(
  { tx, userId, now, newId }: Work,
  { opportunityId, choice, reasons, messageId = null, leavesDoorOpen = false }: NewDecision,
): Promise<{ decisionId: string; verdict: string; score: number | null }> {
  const { criteria, answers, judgement } = await loadChecklist(tx, userId, opportunityId);
  const timeZone = await loadTimeZone(tx, userId);
  const decisionId = newId();
  await tx.decision.create({
    data: {
      ...{ id: decisionId, userId, opportunityId, messageId, choice, decidedAt: now },
      reasons: [...reasons],
      frozen: toJson({ criteria, answers, judgement }),
      reviewAt: addDays(now, REVIEW_DAYS, timeZone),
      // Only what a limit ruled out can be met one day.
      doorAt: leavesDoorOpen && judgement.gate === "violated" ? now : null,
    },
  });
  const score = judgement.shown?.est ?? null;
  return { decisionId, verdict: verdictWords[judgement.verdict], score };
}

/** What was decided about an opportunity. */
export type Choice = "accept" | "decline" | "withdraw" | "decline-offer" | "accept-offer";

type NewDecision = {
  opportunityId: string;
  choice: Choice;
  reasons: readonly string[];
  messageId?: string | null;
  /** The no left the door open or ajar. */
  leavesDoorOpen?: boolean;
};

/** Notes beside a decision what is behind it. What was frozen with it stays as it is. */
export async function noteDecision(
  work: Work,
  { decisionId, reviewOn, ...noted }: z.output<typeof noteForm>,
): Promise<Result<null, "not-found" | "withdrawn" | "already-reviewed" | "past">> {
  const { tx, userId, now } = work;
  const decision = await tx.decision.findFirst({
    where: { id: decisionId, userId },
    select: { ...STATE_COLUMNS, user: { select: { timeZone: true } } },
  });
  if (!decision) return err("not-found");
  if (decision.withdrawnAt) return err("withdrawn");
  // How sure somebody was cannot be said by whoever knows what came of it.
  if (decision.reviewedAt) return err("already-reviewed");
  const reviewAt = reviewOn ? dayOfReview(reviewOn, decision.reviewAt, decision.user.timeZone) : null;
  if (reviewAt && reviewAt <= now && reviewAt.getTime() !== decision.reviewAt?.getTime())
    return err("past", { reviewOn: "Choose a day that lies ahead, or none." });
  const data = { ...noted, reviewAt };
  await tx.decision.update({ where: { id_userId: { id: decisionId, userId } }, data });
  const reasons = noted.reasons.map(reasonWords);
  const facts = { decisionId, ...noted, reasons, reviewAt: reviewAt?.toISOString() ?? null };
  await record(work, decisionNoted, { opportunityId: decision.opportunityId, facts });
  return ok(null);
}

const STATE_COLUMNS = { opportunityId: true, withdrawnAt: true, reviewAt: true, reviewedAt: true } as const;

/** The planned moment, while its day stays; else the morning of the day. */
function dayOfReview(day: string, planned: Date | null, timeZone: string): Date | null {
  return planned && localDay(planned, timeZone) === day ? planned : momentOf(day, timeZone);
}

/** Writes down whether a decision still seems right, and what came of it. No review waits for it after that. */
export async function reviewDecision(
  work: Work,
  { decisionId, wasRight, outcome }: z.output<typeof reviewForm>,
): Promise<Result<null, "not-found" | "withdrawn" | "already-reviewed">> {
  const { tx, userId, now } = work;
  const where = { id: decisionId, userId };
  const decision = await tx.decision.findFirst({ where, select: STATE_COLUMNS });
  if (!decision) return err("not-found");
  if (decision.withdrawnAt) return err("withdrawn");
  if (decision.reviewedAt) return err("already-reviewed");
  const data = { wasRight, outcome, reviewedAt: now, reviewAt: null };
  await tx.decision.update({ where: { id_userId: where }, data });
  const { opportunityId, reviewAt } = decision;
  const facts = { decisionId, wasRight, outcome, reviewAt: reviewAt?.toISOString() ?? null };
  await record(work, decisionReviewed, { opportunityId, facts });
  return ok(null);
}

/**
 * Lets a review wait again, for the moment it was planned for: what taking one back needs.
 * @returns false when the decision itself was taken back; then nothing has changed.
 */
export async function reopenReview(
  { tx, userId }: Work,
  { decisionId, reviewAt }: { decisionId: string; reviewAt: Date | null },
): Promise<boolean> {
  const where = { id: decisionId, userId, withdrawnAt: null, reviewedAt: { not: null } };
  const data = { wasRight: null, outcome: null, reviewedAt: null, reviewAt };
  const { count } = await tx.decision.updateMany({ where, data });
  return count === 1;
}

/** A decision that was taken back stays, but counts no more, and is not looked at again. */
export async function withdrawDecision({ tx, userId, now }: Work, decisionId: string): Promise<void> {
  await tx.decision.update({
    where: { id_userId: { id: decisionId, userId } },
    data: { withdrawnAt: now, messageId: null, reviewAt: null, doorAt: null },
  });
}
