import { createTransport } from "nodemailer";
import * as z from "zod";
import { err, ok, type Result } from "@/lib/result";

type Mailbox = { name?: string; address: string };

/** A message that is ready to be looked at and sent. */
export type Draft = {
  from: Mailbox;
  to: Mailbox;
  subject: string;
  /** Plain text, line breaks as `\n`. */
  body: string;
  /** The Message-ID of the mail that is answered, with its angle brackets. */
  inReplyTo?: string | null;
  references?: readonly string[];
  date: Date;
  /** With its angle brackets; the caller mints it, so that the sent mail can be recognised later. */
  messageId: string;
};

/**
 * Writes a message as an .eml file that mail programs open as a draft, ready to be looked at and sent.
 * Nothing is sent and no file or address is read. Header values lose every control character.
 * @returns the bytes, or which of the two addresses is not exactly one plain address.
 */
export async function composeEml(
  draft: Draft,
): Promise<Result<Uint8Array, "bad-from-address" | "bad-to-address">> {
  if (!isOneAddress(draft.from.address)) return err("bad-from-address");
  if (!isOneAddress(draft.to.address)) return err("bad-to-address");
  const inReplyTo = messageIds(draft.inReplyTo ?? "")[0];
  const { message } = await writer.sendMail({
    from: mailbox(draft.from),
    to: mailbox(draft.to),
    subject: oneLine(draft.subject),
    text: draft.body,
    ...(inReplyTo ? { inReplyTo } : {}),
    references: messageIds((draft.references ?? []).join(" ")),
    date: draft.date,
    messageId: messageIds(draft.messageId)[0],
    headers: { "X-Unsent": "1" },
  });
  if (!Buffer.isBuffer(message)) throw new Error("the mail was not written to memory");
  return ok(new Uint8Array(message));
}

/** One address, plain ASCII as RFC 5321 has it: no list, no line break, no look-alike letters. */
function isOneAddress(value: string): boolean {
  return z.email().max(254).safeParse(value).success;
}

function mailbox({ name = "", address }: Mailbox): { name: string; address: string } {
  return { name: oneLine(name), address };
}

function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function messageIds(value: string): string[] {
  return value.match(/<[^<>\s]{1,250}>/g) ?? [];
}

const writer = createTransport({
  streamTransport: true,
  buffer: true,
  newline: "windows",
  disableFileAccess: true,
  disableUrlAccess: true,
});
