import type * as z from "zod";
import { KINDS } from "@/lib/domain/message/kinds";
import { fits, meaningOf } from "@/lib/domain/message/meaning";
import { called } from "@/lib/domain/timeline/kinds/called";
import { startMessage } from "@/lib/features/messages/commands";
import { loadLetter } from "@/lib/features/messages/records";
import { confirmSent } from "@/lib/features/sending/commands";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import type { callForm } from "./schema";

/** `messageId`: the letter that confirms it in writing, if it was said; the script otherwise. */
export type Called = { opportunityId: string; messageId: string; isSaid: boolean };

/**
 * Writes down how a call ended. What they heard is said: everything follows as from a letter, and the e-mail that
 * confirms it is begun.
 */
export async function noteCall(
  work: Work,
  { messageId, outcome, seconds }: z.output<typeof callForm>,
): Promise<Result<Called, "not-found" | "already-sent" | "already-answered">> {
  const { tx, userId, now } = work;
  const letter = await loadLetter(tx, userId, messageId, now);
  if (!letter) return err("not-found");
  const { message, occasion } = letter;
  if (message.status === "sent") return err("already-sent");
  const { opportunityId, kind, recipientName: to } = message;
  if (outcome !== "said") {
    await record(work, called, { opportunityId, facts: { outcome, seconds, to } });
    return ok({ opportunityId, messageId, isSaid: false });
  }
  if (!fits(meaningOf(KINDS[kind], message.choices), occasion.situation.stage))
    return err("already-answered");
  await confirmSent(work, message, { occasion, parts: message.parts, via: "phone" });
  if (!KINDS[kind].channels.some((channel) => channel === "email"))
    return ok({ opportunityId, messageId, isSaid: false });
  const confirmation = await startMessage(work, {
    opportunityId,
    kind,
    channel: "email",
    confirmsCall: "yes",
  });
  if (!confirmation.ok) throw new Error(`A call cannot be confirmed: ${confirmation.reason}.`);
  return ok({ opportunityId, messageId: confirmation.value.messageId, isSaid: true });
}
