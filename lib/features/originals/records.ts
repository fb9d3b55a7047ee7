import * as z from "zod";
import type { InvitationSource } from "@/lib/domain/capture/proposal";

const mailbox = z.object({ name: z.string(), address: z.string() });

/** What is kept of a mail's headers. */
export const mailHeaders = z.object({
  subject: z.string(),
  from: mailbox.nullable(),
  replyTo: mailbox.nullable().default(null),
  to: mailbox.nullable(),
  date: z.string().nullable(),
  messageId: z.string().nullable(),
  references: z.array(z.string()),
  attachments: z.array(z.object({ name: z.string(), sizeBytes: z.number() })),
});

export type MailHeaders = z.output<typeof mailHeaders>;

/** Headers read back; null for a text that was pasted, and for headers this version cannot read. */
export const toHeaders = (mail: unknown): MailHeaders | null => mailHeaders.safeParse(mail).data ?? null;

/** What the reading of facts starts from. */
export const toSource = (text: string, headers: MailHeaders | null): InvitationSource => ({
  text,
  ...headers,
});
