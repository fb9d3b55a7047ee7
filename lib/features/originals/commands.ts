import { createHash } from "node:crypto";
import type * as z from "zod";
import { joinEvents } from "@/lib/domain/capture/belong-together";
import type { CalendarEvent } from "@/lib/domain/capture/calendar-event";
import type { Page } from "@/lib/domain/capture/page";
import { postingUrlOf } from "@/lib/domain/opportunity/posting-url";
import { hasRoomFor } from "@/lib/features/files/records";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import type { ReadMail } from "@/lib/platform/mail/read-eml";
import { err, ok, type Result } from "@/lib/result";
import { eventsOf, mailHeaders } from "./records";
import type { bringBackForm, discardAllForm, discardForm } from "./schema";

type Keeping = Result<{ id: string }, "no-room">;

/** Keeps a text as it is, pasted or out of a file, to be looked through before it is logged. */
export async function keepText(
  work: Work,
  {
    text,
    name = null,
    bytes = new TextEncoder().encode(text),
  }: { text: string; name?: string | null; bytes?: Uint8Array },
): Promise<Keeping> {
  return keep(work, { ...BARE, name, mediaType: "text/plain", bytes, text });
}

type CalendarFile = { name: string; bytes: Uint8Array; events: readonly CalendarEvent[] };

/** Keeps a mail, its bytes and what was read out of them, with the calendar files that belong to it. */
export async function keepMail(
  work: Work,
  {
    name,
    bytes,
    mail,
    calendars = [],
  }: { name: string; bytes: Uint8Array; mail: ReadMail; calendars?: readonly CalendarFile[] },
): Promise<Keeping> {
  // A mail forwarded as an attachment is what is meant, not the note around it.
  const letter = mail.attached ?? mail;
  const headers = mailHeaders.parse({ ...letter, references: threadOf(letter) });
  const { text, html, events } = letter;
  const kept = { ...BARE, name, mediaType: "message/rfc822", bytes, text, html, events, headers };
  const keeping = await keep(work, kept, sizeOf(calendars));
  if (keeping.ok) await enclose(work, keeping.value.id, calendars);
  return keeping;
}

/** Puts calendar files with an original, each once, and their events with its own. */
async function enclose(
  { tx, userId }: Work,
  originalId: string,
  calendars: readonly CalendarFile[],
): Promise<void> {
  if (calendars.length === 0) return;
  const where = { id_userId: { id: originalId, userId } };
  const { events, enclosures } = await tx.original.findUniqueOrThrow({
    where,
    select: { events: true, enclosures: { select: { bytes: true } } },
  });
  const isNew = ({ bytes }: CalendarFile) => !enclosures.some((there) => isSame(there.bytes, bytes));
  await tx.enclosure.createMany({
    data: calendars.filter(isNew).map(({ name, bytes }, at) => ({
      ...{ originalId, userId, position: enclosures.length + at, name },
      ...{ sizeBytes: bytes.byteLength, bytes: new Uint8Array(bytes) },
    })),
  });
  const all = joinEvents(eventsOf(events), ...calendars.map((file) => file.events));
  await tx.original.update({ where, data: { events: toJson(all) } });
}

const sizeOf = (files: readonly CalendarFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** The messages that a mail goes on from, by their names; some programs name only the last of them. */
const threadOf = ({ references, inReplyTo }: Pick<ReadMail, "references" | "inReplyTo">): string[] =>
  inReplyTo && !references.includes(inReplyTo) ? [...references, inReplyTo] : references;

/** Keeps a calendar file with the events in it. */
export async function keepCalendar(work: Work, { name, bytes, events }: CalendarFile): Promise<Keeping> {
  return keep(work, { ...BARE, name, mediaType: "text/calendar", bytes, events });
}

/** Keeps the page of a posting, with what it says of itself: postings vanish. */
export async function keepPage(
  work: Work,
  { name, bytes, page }: { name: string | null; bytes: Uint8Array; page: Page },
): Promise<Keeping> {
  const address = page.canonicalUrl ?? page.url;
  const url = address && postingUrlOf(address);
  return keep(work, { ...BARE, name, mediaType: "text/html", bytes, text: page.text, page, url });
}

/** What was put aside at one moment comes back by it. */
type PutAside = Result<{ at: number }, "not-found">;

/** Puts an original aside that is not to be logged. */
export const discardOriginal = (
  work: Work,
  { originalId }: z.output<typeof discardForm>,
): Promise<PutAside> => putAside(work, { id: originalId });

/** Puts everything aside that waits to be looked through, and was there when the person last saw the list. */
export const discardWaiting = (work: Work, { seen }: z.output<typeof discardAllForm>): Promise<PutAside> =>
  putAside(work, { createdAt: { lte: seen } });

async function putAside(
  { tx, userId, now }: Work,
  which: { id: string } | { createdAt: { lte: Date } },
): Promise<PutAside> {
  const where = { ...which, userId, filing: null, discardedAt: null };
  const { count } = await tx.original.updateMany({ where, data: { discardedAt: now } });
  return count > 0 ? ok({ at: now.getTime() }) : err("not-found");
}

/** Lets what was put aside wait again: all of one moment, or one alone. */
export async function bringBack(
  { tx, userId }: Work,
  which: z.output<typeof bringBackForm>,
): Promise<Result<{ originalId: string | null }, "not-found">> {
  const originalId = "originalId" in which ? which.originalId : null;
  const aside =
    "at" in which ? { discardedAt: which.at } : { id: which.originalId, discardedAt: { not: null } };
  const { count } = await tx.original.updateMany({
    where: { ...aside, userId },
    data: { discardedAt: null },
  });
  return count > 0 ? ok({ originalId }) : err("not-found");
}

type NewOriginal = {
  name: string | null;
  mediaType: string;
  bytes: Uint8Array;
  text: string;
  html: string | null;
  headers: z.output<typeof mailHeaders> | null;
  events: readonly CalendarEvent[];
  page: Page | null;
  url: string | null;
};

const BARE = { name: null, text: "", html: null, headers: null, events: [], page: null, url: null };

/**
 * The same bytes that still wait to be looked through are not kept twice.
 * @param besides how many bytes are to be kept with it
 */
async function keep(
  work: Work,
  { headers, events, page, bytes, ...rest }: NewOriginal,
  besides = 0,
): Promise<Keeping> {
  const { tx, userId, now, newId } = work;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const waiting = await tx.original.findFirst({
    where: { userId, sha256, filing: null, discardedAt: null },
    select: { id: true },
  });
  const more = besides + (waiting ? 0 : bytes.byteLength);
  if (more > 0 && !(await hasRoomFor(work, more))) return err("no-room");
  if (waiting) return ok(waiting);
  const id = newId();
  await tx.original.create({
    data: {
      ...{ id, userId, sha256, ...rest, bytes: new Uint8Array(bytes), createdAt: now },
      receivedAt: headers?.date ? new Date(headers.date) : null,
      headerId: headers?.messageId ?? null,
      ...(headers ? { mail: toJson(headers) } : {}),
      ...(events.length > 0 ? { events: toJson(events) } : {}),
      ...(page ? { page: toJson(page) } : {}),
    },
  });
  return ok({ id });
}
