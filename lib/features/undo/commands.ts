import type * as z from "zod";
import type { TimelineKind } from "@/lib/domain/timeline/kind";
import { accepted } from "@/lib/domain/timeline/kinds/accepted";
import { careerGoalRetired } from "@/lib/domain/timeline/kinds/career-goal-retired";
import { changeAsked } from "@/lib/domain/timeline/kinds/change-asked";
import { criterionRetired } from "@/lib/domain/timeline/kinds/criterion-retired";
import { decisionReviewed } from "@/lib/domain/timeline/kinds/decision-reviewed";
import { declined } from "@/lib/domain/timeline/kinds/declined";
import { followUpDone } from "@/lib/domain/timeline/kinds/follow-up-done";
import { followUpMoved } from "@/lib/domain/timeline/kinds/follow-up-moved";
import { interviewHeld } from "@/lib/domain/timeline/kinds/interview-held";
import { messageSent } from "@/lib/domain/timeline/kinds/message-sent";
import { offerAccepted } from "@/lib/domain/timeline/kinds/offer-accepted";
import { offerDeclined } from "@/lib/domain/timeline/kinds/offer-declined";
import { offerReceived } from "@/lib/domain/timeline/kinds/offer-received";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { reopened } from "@/lib/domain/timeline/kinds/reopened";
import { templateRetired } from "@/lib/domain/timeline/kinds/template-retired";
import { undone } from "@/lib/domain/timeline/kinds/undone";
import { withdrawn } from "@/lib/domain/timeline/kinds/withdrawn";
import { wordingRetired } from "@/lib/domain/timeline/kinds/wording-retired";
import { tell } from "@/lib/domain/timeline/timeline";
import { restoreCareerGoal } from "@/lib/features/career-goals/commands";
import { restoreCriterion } from "@/lib/features/criteria/commands";
import { reopenReview, withdrawDecision } from "@/lib/features/decisions/commands";
import { cancelFollowUp, moveFollowUpBack, reopenFollowUp } from "@/lib/features/follow-ups/commands";
import { reopenMessage } from "@/lib/features/messages/commands";
import { withdrawOffer } from "@/lib/features/offers/commands";
import { indexOpportunity } from "@/lib/features/opportunities/commands";
import { record } from "@/lib/features/timeline/commands";
import { ENTRY_COLUMNS, toEntry } from "@/lib/features/timeline/records";
import { restoreTemplate, restoreWording } from "@/lib/features/wordings/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import type { undoForm } from "./schema";

/** Takes back what an entry tells of, with an entry of its own: the first one stays. */
export async function takeBack(
  work: Work,
  { entryId }: z.output<typeof undoForm>,
): Promise<Result<null, "not-found" | "already-undone" | "cannot-be-undone">> {
  const { tx, userId } = work;
  const row = await tx.timelineEntry.findFirst({
    where: { id: entryId, userId },
    select: { ...ENTRY_COLUMNS, opportunityId: true },
  });
  if (!row) return err("not-found");
  const entry = toEntry(row);
  if (entry.isUndone) return err("already-undone");
  const reversal = reversals.get(entry.kind);
  if (!reversal) return err("cannot-be-undone");
  if (!(await reversal(work, entry.facts, row.opportunityId))) return err("cannot-be-undone");
  const { title } = tell(entry, { date: String });
  await record(work, undone, { opportunityId: row.opportunityId, undoesId: entryId, facts: { title } });
  return ok(null);
}

/** Takes back what an entry tells of; false when that does not stand any more. */
type Reversal = (work: Work, facts: unknown, opportunityId: string | null) => Promise<boolean>;

/** What taking back an entry of this kind does, beside being written down. */
const reverse = <Facts extends object>(
  kind: TimelineKind<Facts>,
  back: (work: Work, facts: Facts, opportunityId: string | null) => Promise<boolean>,
): [string, Reversal] => [
  kind.kind,
  (work, facts, opportunityId) => back(work, kind.facts.parse(facts), opportunityId),
];

const reversals = new Map<string, Reversal>([
  reverse(accepted, async (work, { decisionId }) => {
    await withdrawDecision(work, decisionId);
    return true;
  }),
  reverse(careerGoalRetired, async (work, { careerGoalId }) => {
    await restoreCareerGoal(work, careerGoalId);
    return true;
  }),
  reverse(criterionRetired, async (work, { criterionId }) => {
    await restoreCriterion(work, criterionId);
    return true;
  }),
  reverse(decisionReviewed, (work, { decisionId, reviewAt }) =>
    reopenReview(work, { decisionId, reviewAt: reviewAt ? new Date(reviewAt) : null }),
  ),
  ...[declined, offerDeclined, withdrawn].map((kind) =>
    reverse(kind, async (work, { decisionId, messageId, followUpId }, opportunityId) => {
      await withdrawDecision(work, decisionId);
      return unsend(work, { messageId, followUpId, opportunityId });
    }),
  ),
  reverse(followUpDone, (work, { followUpId }) => reopenFollowUp(work, followUpId)),
  reverse(followUpMoved, (work, { followUpId, from, to }) =>
    moveFollowUpBack(work, { followUpId, from: new Date(from), to: new Date(to) }),
  ),
  reverse(messageSent, async (work, { messageId, followUpId, finishedIds }, opportunityId) => {
    for (const id of finishedIds) await reopenFollowUp(work, id);
    return unsend(work, { messageId, followUpId, opportunityId });
  }),
  reverse(interviewHeld, async () => true),
  reverse(offerAccepted, async (work, { decisionId }) => {
    await withdrawDecision(work, decisionId);
    return true;
  }),
  reverse(offerReceived, async (work, { invitationId, answerByBefore }, opportunityId) => {
    if (!opportunityId) return false;
    const answerBy = answerByBefore ? new Date(answerByBefore) : null;
    await withdrawOffer(work, { invitationId, opportunityId, answerBy });
    return true;
  }),
  reverse(reopened, async (work, { messageId, followUpId, finishedIds }, opportunityId) => {
    for (const id of finishedIds) await reopenFollowUp(work, id);
    return unsend(work, { messageId, followUpId, opportunityId });
  }),
  reverse(templateRetired, async (work, { templateId }) => {
    await restoreTemplate(work, templateId);
    return true;
  }),
  reverse(wordingRetired, async (work, { wordingId }) => {
    await restoreWording(work, wordingId);
    return true;
  }),
  ...[questionsAsked, changeAsked].map((kind) =>
    reverse<{ messageId: string; followUpId: string }>(
      kind,
      (work, { messageId, followUpId }, opportunityId) =>
        unsend(work, { messageId, followUpId, opportunityId }),
    ),
  ),
]);

/** The message is a draft again, and what it was to be followed by is not to be done. */
async function unsend(
  work: Work,
  sent: { messageId: string; followUpId: string | null; opportunityId: string | null },
): Promise<boolean> {
  await reopenMessage(work, sent.messageId);
  if (sent.followUpId) await cancelFollowUp(work, sent.followUpId);
  if (sent.opportunityId) await indexOpportunity(work, sent.opportunityId);
  return true;
}
