import "server-only";
import { database } from "@/lib/platform/db";
import type { StoredFile } from "@/lib/platform/download";
import { readAttachment } from "@/lib/platform/mail/read-eml";
import type { UserId } from "@/lib/platform/user-id";

/** What was handed in, byte for byte; null when it is not theirs. */
export async function readOriginalFile(userId: UserId, originalId: string): Promise<StoredFile | null> {
  const row = await database().original.findFirst({
    where: { id: originalId, userId, discardedAt: null },
    select: { name: true, mediaType: true, bytes: true },
  });
  if (!row) return null;
  const { name, ending } = endings[row.mediaType] ?? { name: "original", ending: "" };
  const called = row.name?.toLowerCase().endsWith(ending) ? row.name : `${row.name ?? name}${ending}`;
  return { name: called, contentType: row.mediaType, bytes: row.bytes };
}

/** What it is saved as, whatever it was called: a mail that came as a program is none. */
const endings: Readonly<Record<string, { name: string; ending: string }>> = {
  "message/rfc822": { name: "mail", ending: ".eml" },
  "text/calendar": { name: "calendar", ending: ".ics" },
  "text/html": { name: "page", ending: ".html" },
  "text/plain": { name: "text", ending: ".txt" },
};

/** A calendar file that was handed in with it. */
export async function readEnclosedFile(
  userId: UserId,
  originalId: string,
  position: number,
): Promise<StoredFile | null> {
  const row = await database().enclosure.findFirst({
    where: { originalId, position, userId, original: { discardedAt: null } },
    select: { name: true, bytes: true },
  });
  return row && { ...row, contentType: "text/calendar" };
}

/** What was attached to a mail, read out of its bytes again; null also where it cannot be. */
export async function readAttachedFile(
  userId: UserId,
  originalId: string,
  index: number,
): Promise<StoredFile | null> {
  const row = await database().original.findFirst({
    where: { id: originalId, userId, discardedAt: null, mediaType: "message/rfc822" },
    select: { bytes: true },
  });
  const read = row && (await readAttachment(row.bytes, index));
  return read?.ok ? read.value : null;
}
