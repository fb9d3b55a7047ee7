import type * as z from "zod";
import { noteChanged } from "@/lib/domain/timeline/kinds/note-changed";
import { noteRemoved } from "@/lib/domain/timeline/kinds/note-removed";
import { noteWritten } from "@/lib/domain/timeline/kinds/note-written";
import { indexOpportunity } from "@/lib/features/opportunities/commands";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { bringBack, putAside } from "@/lib/platform/aside";
import { err, ok, type Result } from "@/lib/result";
import { MOST_NOTES, type noteForm, type removeNoteForm } from "./schema";

type About = { opportunityId: string };

/** Writes a note, or changes one. */
export async function saveNote(
  work: Work,
  { opportunityId, noteId, body }: z.output<typeof noteForm>,
): Promise<Result<About, "not-found" | "note-gone" | "too-many">> {
  const { tx, userId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { id: true },
  });
  if (!opportunity) return err("not-found");
  if (noteId) return changeNote(work, { opportunityId, noteId, body });
  const count = await tx.note.count({ where: { opportunityId, userId, removedAt: null } });
  if (count >= MOST_NOTES) return err("too-many");
  const id = await writeNote(work, opportunityId, body);
  await record(work, noteWritten, { opportunityId, facts: { noteId: id, opening: openingOf(body) } });
  return ok({ opportunityId });
}

async function changeNote(
  work: Work,
  { opportunityId, noteId, body }: z.output<typeof noteForm>,
): Promise<Result<About, "note-gone">> {
  const { tx, userId, now } = work;
  const where = { id: noteId, opportunityId, userId, removedAt: null };
  const note = await tx.note.findFirst({ where, select: { body: true } });
  if (!note) return err("note-gone");
  if (note.body === body) return ok({ opportunityId });
  await tx.note.update({ where: { id_userId: { id: noteId, userId } }, data: { body, updatedAt: now } });
  await indexOpportunity(work, opportunityId);
  const facts = { noteId, opening: openingOf(body), before: note.body, after: body };
  await record(work, noteChanged, { opportunityId, facts });
  return ok({ opportunityId });
}

export async function removeNote(
  work: Work,
  { noteId }: z.output<typeof removeNoteForm>,
): Promise<Result<About, "note-gone">> {
  const { tx, userId } = work;
  const where = { id: noteId, userId, removedAt: null };
  const note = await tx.note.findFirst({ where, select: { opportunityId: true, body: true } });
  if (!note) return err("note-gone");
  const { opportunityId, body } = note;
  await putNoteAside(work, noteId);
  await indexOpportunity(work, opportunityId);
  await record(work, noteRemoved, { opportunityId, facts: { noteId, opening: openingOf(body) } });
  return ok({ opportunityId });
}

/** Keeps a note; the entry that tells of it is its cause's. Gives its id. */
export async function writeNote(work: Work, opportunityId: string, body: string): Promise<string> {
  const { tx, userId, now, newId } = work;
  const id = newId();
  await tx.note.create({ data: { id, userId, opportunityId, body, createdAt: now, updatedAt: now } });
  await indexOpportunity(work, opportunityId);
  return id;
}

/**
 * Takes a note out of sight: what removing it, and taking back the writing of it, do.
 * @returns false when it is out of sight already.
 */
export const putNoteAside = (work: Work, noteId: string): Promise<boolean> =>
  putAside(work.tx.note, work, noteId);

/** @returns false when it is in sight already. */
export const bringNoteBack = (work: Work, noteId: string): Promise<boolean> =>
  bringBack(work.tx.note, work, noteId);

/** @returns false when it was changed again since; then nothing has changed. */
export async function rewriteNote(
  { tx, userId, now }: Work,
  { noteId, before, after }: { noteId: string; before: string; after: string },
): Promise<boolean> {
  const where = { id: noteId, userId, body: after, removedAt: null };
  const { count } = await tx.note.updateMany({ where, data: { body: before, updatedAt: now } });
  return count === 1;
}

/** How a note begins, without its marks, as the timeline shows it. */
function openingOf(body: string): string {
  const line = body.split("\n").find((each) => /[\p{L}\p{N}]/u.test(each)) ?? body;
  const words = line
    .replace(/^[\s#>*+-]+/, "")
    .replace(/[*_`]/g, "")
    .trim();
  return words.length > LONGEST_OPENING ? `${words.slice(0, LONGEST_OPENING)}…` : words;
}

const LONGEST_OPENING = 80;
