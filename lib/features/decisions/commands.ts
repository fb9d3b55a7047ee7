import type * as z from "zod";
import { verdictWords } from "@/lib/domain/fit/verdict-words";
import { accepted } from "@/lib/domain/timeline/kinds/accepted";
import { loadChecklist } from "@/lib/features/answers/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import type { acceptForm } from "./schema";

/** Decides to take the interview. */
export async function acceptInterview(
  work: Work,
  { opportunityId }: z.output<typeof acceptForm>,
): Promise<Result<null, "not-found" | "already-decided">> {
  const { tx, userId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { wantsAnswer: true },
  });
  if (!opportunity) return err("not-found");
  if (!opportunity.wantsAnswer) return err("already-decided");
  const decision = await keepDecision(work, { opportunityId, choice: "accept", reasons: [] });
  await record(work, accepted, { opportunityId, facts: decision });
  return ok(null);
}

/**
 * Writes down what was decided, with a frozen copy of criteria, answers and judgement as they stand at this moment:
 * what is found out later changes no decision that was made.
 */
export async function keepDecision(
  { tx, userId, now, newId }: Work,
  { opportunityId, choice, reasons, messageId = null }: NewDecision,
): Promise<{ decisionId: string; verdict: string }> {
  const { criteria, answers, judgement } = await loadChecklist(tx, userId, opportunityId);
  const decisionId = newId();
  await tx.decision.create({
    data: {
      ...{ id: decisionId, userId, opportunityId, messageId, choice, decidedAt: now },
      reasons: [...reasons],
      frozen: toJson({ criteria, answers, judgement }),
    },
  });
  return { decisionId, verdict: verdictWords[judgement.verdict] };
}

type NewDecision = {
  opportunityId: string;
  choice: "accept" | "decline";
  reasons: readonly string[];
  messageId?: string | null;
};

/** A decision that was taken back stays, but counts no more. */
export async function withdrawDecision({ tx, userId, now }: Work, decisionId: string): Promise<void> {
  await tx.decision.update({
    where: { id_userId: { id: decisionId, userId } },
    data: { withdrawnAt: now, messageId: null },
  });
}
