import type * as z from "zod";
import { doorPutOff } from "@/lib/domain/timeline/kinds/door-put-off";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import type { putOffForm } from "./schema";

/** "Not now": what opened a door is not shown any more; something newer will be. */
export async function putDoorOff(
  work: Work,
  { decisionId, seen, sentence }: z.output<typeof putOffForm>,
): Promise<Result<null, "not-found">> {
  const { tx, userId } = work;
  const decision = await tx.decision.findFirst({
    where: { id: decisionId, userId, doorAt: { not: null } },
    select: { opportunityId: true, doorPutOffAt: true },
  });
  if (!decision) return err("not-found");
  const { opportunityId, doorPutOffAt } = decision;
  await tx.decision.update({
    where: { id_userId: { id: decisionId, userId } },
    data: { doorPutOffAt: new Date(seen) },
  });
  const facts = { decisionId, sentence, before: doorPutOffAt?.toISOString() ?? null, until: seen };
  await record(work, doorPutOff, { opportunityId, facts });
  return ok(null);
}

/**
 * Shows again what opened a door and was put off.
 * @returns false when it was put off again since; then nothing has changed.
 */
export async function showDoor(
  { tx, userId }: Work,
  { decisionId, before, until }: { decisionId: string; before: string | null; until: string },
): Promise<boolean> {
  const where = { id: decisionId, userId, doorPutOffAt: new Date(until) };
  const { count } = await tx.decision.updateMany({
    where,
    data: { doorPutOffAt: before ? new Date(before) : null },
  });
  return count === 1;
}
