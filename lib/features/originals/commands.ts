import { createHash } from "node:crypto";
import type * as z from "zod";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import type { ReadMail } from "@/lib/platform/mail/read-eml";
import { err, ok, type Result } from "@/lib/result";
import { mailHeaders } from "./records";
import type { discardForm, pasteForm } from "./schema";

/** Keeps a pasted text as it is, to be looked through before it is logged. */
export async function keepText(
  work: Work,
  { text }: z.output<typeof pasteForm>,
): Promise<Result<{ id: string }, never>> {
  const bytes = new TextEncoder().encode(text);
  return ok({ id: await keep(work, { name: null, mediaType: "text/plain", bytes, text, html: null }) });
}

/** Keeps a mail, its bytes and what was read out of them. */
export async function keepMail(
  work: Work,
  { name, bytes, mail }: { name: string; bytes: Uint8Array; mail: ReadMail },
): Promise<Result<{ id: string }, never>> {
  // A mail forwarded as an attachment is what is meant, not the note around it.
  const letter = mail.attached ?? mail;
  const headers = mailHeaders.parse(letter);
  const { text, html } = letter;
  return ok({ id: await keep(work, { name, mediaType: "message/rfc822", bytes, text, html, headers }) });
}

/** Puts an original aside that is not to be logged. */
export async function discardOriginal(
  { tx, userId, now }: Work,
  { originalId }: z.output<typeof discardForm>,
): Promise<Result<null, "not-found">> {
  const where = { id: originalId, userId, invitation: null, discardedAt: null };
  const { count } = await tx.original.updateMany({ where, data: { discardedAt: now } });
  return count === 1 ? ok(null) : err("not-found");
}

type NewOriginal = {
  name: string | null;
  mediaType: string;
  bytes: Uint8Array;
  text: string;
  html: string | null;
  headers?: z.output<typeof mailHeaders>;
};

/** The same bytes that still wait to be looked through are not kept twice. */
async function keep(
  { tx, userId, now, newId }: Work,
  { headers, bytes, ...rest }: NewOriginal,
): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const waiting = await tx.original.findFirst({
    where: { userId, sha256, invitation: null, discardedAt: null },
    select: { id: true },
  });
  if (waiting) return waiting.id;
  const id = newId();
  await tx.original.create({
    data: {
      ...{ id, userId, sha256, ...rest, bytes: new Uint8Array(bytes), createdAt: now },
      receivedAt: headers?.date ? new Date(headers.date) : null,
      ...(headers ? { mail: toJson(headers) } : {}),
    },
  });
  return id;
}
