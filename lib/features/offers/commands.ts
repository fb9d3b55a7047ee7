import type * as z from "zod";
import { toMoment } from "@/lib/domain/time/local";
import { interviewHeld } from "@/lib/domain/timeline/kinds/interview-held";
import { offerAccepted } from "@/lib/domain/timeline/kinds/offer-accepted";
import { offerReceived } from "@/lib/domain/timeline/kinds/offer-received";
import { keepDecision } from "@/lib/features/decisions/commands";
import { stopLooking } from "@/lib/features/follow-ups/commands";
import { enterHeld } from "@/lib/features/interviews/commands";
import { CHANNELS } from "@/lib/features/invitations/schema";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import type { aboutForm, offerForm } from "./schema";

type About = { opportunityId: string };

/** They made an offer: an invitation that waits for an answer, by a day if they named one. */
export async function noteOffer(
  work: Work,
  { opportunityId, channel, answerBy }: z.output<typeof offerForm>,
): Promise<Result<About, "not-found" | "already-ended" | "already-offered">> {
  const { tx, userId, now, newId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { isOpen: true, stage: true, answerBy: true, user: { select: { timeZone: true } } },
  });
  if (!opportunity) return err("not-found");
  if (!opportunity.isOpen) return err("already-ended");
  if (opportunity.stage === "offered") return err("already-offered");
  const until = answerBy && toMoment(answerBy, opportunity.user.timeZone);
  const invitationId = newId();
  await tx.invitation.create({
    data: {
      ...{ id: invitationId, userId, opportunityId, kind: "offer", channel },
      ...{ receivedAt: now, answerBy: until, slots: [], createdAt: now },
    },
  });
  await setAnswerBy(work, opportunityId, until);
  await stopLooking(work, opportunityId);
  await record(work, offerReceived, {
    opportunityId,
    facts: {
      ...{ invitationId, channel: CHANNELS[channel] },
      answerBy: until?.toISOString() ?? null,
      answerByBefore: opportunity.answerBy?.toISOString() ?? null,
      filed: null,
    },
  });
  return ok({ opportunityId });
}

/** They made no offer after all: what stood before it stands again. */
export async function withdrawOffer(
  work: Work,
  {
    invitationId,
    opportunityId,
    answerBy,
  }: { invitationId: string; opportunityId: string; answerBy: Date | null },
): Promise<void> {
  const { tx, userId } = work;
  await setAnswerBy(work, opportunityId, answerBy);
  await tx.invitation.delete({ where: { id_userId: { id: invitationId, userId } } });
}

async function setAnswerBy(
  { tx, userId }: Work,
  opportunityId: string,
  answerBy: Date | null,
): Promise<void> {
  await tx.opportunity.update({ where: { id_userId: { id: opportunityId, userId } }, data: { answerBy } });
}

/** Takes the job. Whoever else waits is told next: see the close-out. */
export async function acceptOffer(
  work: Work,
  { opportunityId }: z.output<typeof aboutForm>,
): Promise<Result<About, "not-found" | "not-offered">> {
  const { tx, userId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { stage: true },
  });
  if (!opportunity) return err("not-found");
  if (opportunity.stage !== "offered") return err("not-offered");
  const decision = await keepDecision(work, { opportunityId, choice: "accept-offer", reasons: [] });
  await stopLooking(work, opportunityId);
  await record(work, offerAccepted, { opportunityId, facts: decision });
  return ok({ opportunityId });
}

/** An interview took place that was not planned here: letters after it thank for it. */
export async function noteInterview(
  work: Work,
  { opportunityId }: z.output<typeof aboutForm>,
): Promise<Result<About, "not-found">> {
  const { tx, userId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { id: true },
  });
  if (!opportunity) return err("not-found");
  await record(work, interviewHeld, { opportunityId, facts: await enterHeld(work, opportunityId) });
  return ok({ opportunityId });
}
