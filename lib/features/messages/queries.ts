import "server-only";
import { KINDS } from "@/lib/domain/message/kinds";
import { database } from "@/lib/platform/db";
import { composeEml } from "@/lib/platform/mail/compose-eml";
import type { UserId } from "@/lib/platform/user-id";
import { err, type Result } from "@/lib/result";
import {
  followUpAt,
  loadOccasion,
  MESSAGE_COLUMNS,
  type Occasion,
  type StoredMessage,
  toMessage,
} from "./records";

export type Desk = StoredMessage & {
  occasion: Occasion;
  /** When a follow-up will fall due if it goes out now. */
  followUpAt: Date;
};

/** A message with all that the letter desk needs around it; null when it is not theirs. */
export async function readDesk(userId: UserId, messageId: string, now: Date): Promise<Desk | null> {
  const row = await database().message.findFirst({
    where: { id: messageId, userId, status: { not: "discarded" } },
    select: MESSAGE_COLUMNS,
  });
  const message = row && toMessage(row);
  const occasion = message && (await loadOccasion(database(), userId, message, now));
  if (!message || !occasion) return null;
  const { meaning } = KINDS[message.kind];
  return { ...message, occasion, followUpAt: followUpAt[meaning](now, occasion.facts.timeZone) };
}

/** The message as a file that a mail program opens as a draft, in the thread of the invitation. */
export async function writeEml(
  userId: UserId,
  messageId: string,
  now: Date,
): Promise<Result<Uint8Array, "not-found" | "no-recipient" | "bad-from-address" | "bad-to-address">> {
  const desk = await readDesk(userId, messageId, now);
  if (!desk) return err("not-found");
  if (!desk.recipientEmail) return err("no-recipient");
  const { thread, senderEmail, facts } = desk.occasion;
  return composeEml({
    from: { name: facts.senderName, address: senderEmail },
    to: { name: desk.recipientName ?? "", address: desk.recipientEmail },
    subject: desk.subject,
    body: desk.body,
    inReplyTo: thread?.messageId ?? null,
    references: [...(thread?.references ?? []), ...(thread?.messageId ? [thread.messageId] : [])],
    date: desk.sentAt ?? now,
    messageId: desk.headerId,
  });
}
