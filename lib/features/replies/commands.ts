import type * as z from "zod";
import { fits } from "@/lib/domain/message/meaning";
import { theyReplied } from "@/lib/domain/timeline/kinds/they-replied";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import type { replyForm } from "./schema";

/** They answered a no. It stands as it is: what takes it back is a message of the person's own. */
export async function noteReply(
  work: Work,
  { opportunityId, ...facts }: z.output<typeof replyForm>,
): Promise<Result<null, "not-found" | "not-declined">> {
  const { tx, userId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { stage: true },
  });
  if (!opportunity) return err("not-found");
  if (!fits("reopen", opportunity.stage)) return err("not-declined");
  await record(work, theyReplied, { opportunityId, facts });
  return ok(null);
}
