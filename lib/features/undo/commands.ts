import type * as z from "zod";
import type { TimelineKind } from "@/lib/domain/timeline/kind";
import { accepted } from "@/lib/domain/timeline/kinds/accepted";
import { careerGoalRetired } from "@/lib/domain/timeline/kinds/career-goal-retired";
import { criterionRetired } from "@/lib/domain/timeline/kinds/criterion-retired";
import { decisionReviewed } from "@/lib/domain/timeline/kinds/decision-reviewed";
import { declined } from "@/lib/domain/timeline/kinds/declined";
import { followUpDone } from "@/lib/domain/timeline/kinds/follow-up-done";
import { followUpMoved } from "@/lib/domain/timeline/kinds/follow-up-moved";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { undone } from "@/lib/domain/timeline/kinds/undone";
import { tell } from "@/lib/domain/timeline/timeline";
import { restoreCareerGoal } from "@/lib/features/career-goals/commands";
import { restoreCriterion } from "@/lib/features/criteria/commands";
import { reopenReview, withdrawDecision } from "@/lib/features/decisions/commands";
import { cancelFollowUp, moveFollowUpBack, reopenFollowUp } from "@/lib/features/follow-ups/commands";
import { reopenMessage } from "@/lib/features/messages/commands";
import { indexOpportunity } from "@/lib/features/opportunities/commands";
import { record } from "@/lib/features/timeline/commands";
import { ENTRY_COLUMNS, toEntry } from "@/lib/features/timeline/records";
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
  reverse(declined, async (work, { decisionId, messageId, followUpId }, opportunityId) => {
    await withdrawDecision(work, decisionId);
    await reopenMessage(work, messageId);
    if (followUpId) await cancelFollowUp(work, followUpId);
    if (opportunityId) await indexOpportunity(work, opportunityId);
    return true;
  }),
  reverse(followUpDone, (work, { followUpId }) => reopenFollowUp(work, followUpId)),
  reverse(followUpMoved, (work, { followUpId, from, to }) =>
    moveFollowUpBack(work, { followUpId, from: new Date(from), to: new Date(to) }),
  ),
  reverse(questionsAsked, async (work, { messageId, followUpId }, opportunityId) => {
    await reopenMessage(work, messageId);
    await cancelFollowUp(work, followUpId);
    if (opportunityId) await indexOpportunity(work, opportunityId);
    return true;
  }),
]);
