import * as z from "zod";
import { calendarEvent } from "@/lib/domain/capture/calendar-event";
import { type Format, readInThread, type Unanswered } from "@/lib/platform/reading/in-thread";
import { err, type Result } from "@/lib/result";
import { looksLikeMail, startsLikeOutlookMessage } from "./mail-shape";

const address = z.object({ name: z.string(), address: z.string() });

const letter = z.object({
  subject: z.string(),
  from: address.nullable(),
  replyTo: address.nullable(),
  to: address.nullable(),
  /** ISO 8601 with the sender's offset; null when the mail has no Date header, or one that is no date. */
  date: z.string().nullable(),
  messageId: z.string().nullable(),
  inReplyTo: z.string().nullable(),
  references: z.array(z.string()),
  /** The text part, or the HTML part as text; at most 1 MiB. */
  text: z.string(),
  /** The HTML part as it came, not to be shown but through `safeHtml`; at most 2 MiB. */
  html: z.string().nullable(),
  /** Every part that is no text of the letter, at most a hundred; `index` is what `readAttachment` finds it by. */
  attachments: z.array(
    z.object({ index: z.number(), name: z.string(), contentType: z.string(), sizeBytes: z.number() }),
  ),
  /** What its calendar parts say, in the order of the mail; a part that cannot be read adds nothing. */
  events: z.array(calendarEvent),
});

const readMail = letter.extend({
  /** The mail attached to this one as a file, which is how some programs forward; null unless there is exactly one. */
  attached: letter.nullable(),
});

const attachment = z.object({ name: z.string(), contentType: z.string(), bytes: z.instanceof(Uint8Array) });

/** A mail as read; everything in it is written by a stranger. Names and addresses hold no control characters. */
export type ReadMail = z.infer<typeof readMail>;

/** One part of a mail with its content, to be kept or handed on but never shown as it is. */
export type ReadAttachment = z.infer<typeof attachment>;

/**
 * Why a file gave no mail: nothing in it; over 25 MB, or a header beyond reason; another kind of file; an Outlook .msg,
 * which can be saved again as .eml; more parts than a mail ever has; more than five seconds or 256 MB of work; anything
 * else.
 */
export type UnreadMail = "empty" | "too-large" | "not-a-mail" | "outlook-msg" | "too-nested" | Unanswered;

/** Reads the bytes of an .eml file, in a thread: the server goes on answering whatever is in the file. */
export async function readEml(
  bytes: Uint8Array,
  maxMilliseconds?: number,
): Promise<Result<ReadMail, UnreadMail>> {
  if (bytes.byteLength === 0) return err("empty");
  if (bytes.byteLength > MAX_BYTES) return err("too-large");
  if (startsLikeOutlookMessage(bytes)) return err("outlook-msg");
  if (!looksLikeMail(bytes)) return err("not-a-mail");
  return readInThread(MAIL, { bytes }, maxMilliseconds);
}

/** Reads one attachment out of the bytes of a mail that was read before. */
export const readAttachment = (
  bytes: Uint8Array,
  index: number,
): Promise<Result<ReadAttachment, UnreadMail | "no-attachment">> =>
  readInThread(ATTACHMENT, { bytes, index });

const REASONS = ["too-nested", "too-large"] as const;
const MAIL: Format<ReadMail, UnreadMail> = { name: "mail", value: readMail, reasons: REASONS };
const ATTACHMENT: Format<ReadAttachment, UnreadMail | "no-attachment"> = {
  name: "attachment",
  value: attachment,
  reasons: [...REASONS, "no-attachment"],
};

const MAX_BYTES = 25 * 1024 * 1024;
