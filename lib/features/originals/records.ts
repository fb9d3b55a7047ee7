import * as z from "zod";
import { type CalendarEvent, calendarEvent } from "@/lib/domain/capture/calendar-event";
import { page } from "@/lib/domain/capture/page";
import type { InvitationSource } from "@/lib/domain/capture/proposal";
import { momentOf } from "@/lib/domain/time/local";
import type { Prisma } from "@/lib/platform/db/client/client";

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
  attachments: z.array(
    z.object({
      /** What `readAttachment` finds it by; mails that were kept by the first version do not say. */
      index: z.number().nullable().default(null),
      name: z.string(),
      sizeBytes: z.number(),
    }),
  ),
});

export type MailHeaders = z.output<typeof mailHeaders>;

/** Headers read back; null for a text that was pasted, and for headers this version cannot read. */
export const toHeaders = (mail: unknown): MailHeaders | null => mailHeaders.safeParse(mail).data ?? null;

export const SOURCE_COLUMNS = {
  ...{ text: true, mail: true, events: true, page: true },
} satisfies Prisma.OriginalSelect;

type SourceRow = Prisma.OriginalGetPayload<{ select: typeof SOURCE_COLUMNS }>;

/** The events of a calendar as they are kept. */
export const eventsOf = (events: unknown): CalendarEvent[] =>
  z
    .array(calendarEvent)
    .catch([])
    .parse(events ?? []);

/** What the reading of facts starts from. */
export function toSource({ text, mail, events, page: kept }: SourceRow): InvitationSource {
  const read = page.safeParse(kept).data;
  return {
    text,
    ...toHeaders(mail),
    events: eventsOf(events),
    ...(read ? { page: read } : {}),
  };
}

/** What an original is called in a list: its subject, the page's title, or the first words that say something. */
export const titleOf = ({ text, subject, page, events = [] }: InvitationSource): string =>
  (
    subject ||
    page?.title ||
    events[0]?.summary ||
    SUBJECT.exec(text.slice(0, LETTER_HEAD))?.[1]?.trim() ||
    firstWords(text.slice(0, LETTER_HEAD)) ||
    "Without a subject"
  ).slice(0, MOST_TITLE);

const MOST_TITLE = 120;

/** The first line that neither greets nor is one of those that a mail program puts above a message; else the first. */
function firstWords(text: string): string | undefined {
  const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  return lines.find((line) => !HEAD_LINE.test(line) && !GREETING.test(line)) ?? lines[0];
}

/** The subject among the header lines that were pasted with a message, which stand at its beginning. */
const SUBJECT = /^[> *]{0,4}(?:Subject|Betreff|Objet|Asunto)\*{0,2} ?:\*{0,2}([^\n]{1,200})$/im;
const HEAD_LINE =
  /^[> *]{0,4}(?:from|to|cc|sent|date|reply-to|von|an|gesendet|datum|de|à|envoyé|enviado|para|fecha)\*{0,2} ?:/i;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[rs]?|guten (?:tag|morgen)|sehr geehrte[rs]?|bonjour|ch(?:er|ère)|hola|estimad[oa]|buen[oa]s (?:días|tardes))(?![\p{L}])[^.?\n]{0,60}$/iu;
const LETTER_HEAD = 1000;

/** Proposed times as they are kept: ISO 8601, start or start/end. */
export const slotsOf = (slots: unknown): string[] =>
  z
    .array(z.string())
    .catch([])
    .parse(slots ?? []);

/** The last moment for which an interview was proposed or settled; null where none was. */
export function lastTimeOf(interviewAt: Date | null, slots: unknown, timeZone: string): string | null {
  const proposed = slotsOf(slots).flatMap((slot) => momentOf(slot.split("/")[0] ?? "", timeZone) ?? []);
  const times = [...proposed, ...(interviewAt ? [interviewAt] : [])].map((at) => at.toISOString());
  return times.toSorted().at(-1) ?? null;
}
