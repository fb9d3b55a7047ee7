import "server-only";
import { database } from "@/lib/platform/db";
import { renderMarkdown } from "@/lib/platform/markdown";
import type { UserId } from "@/lib/platform/user-id";
import { MOST_NOTES } from "./schema";

/** `html`: what it says, made fit to be shown. */
export type NoteRow = { id: string; body: string; html: string; createdAt: Date; updatedAt: Date };

/** The notes of an opportunity, the newest first. */
export async function listNotes(userId: UserId, opportunityId: string): Promise<NoteRow[]> {
  const rows = await database().note.findMany({
    where: { opportunityId, userId, removedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_NOTES,
    select: { id: true, body: true, createdAt: true, updatedAt: true },
  });
  return rows.map((row) => ({ ...row, html: renderMarkdown(row.body) }));
}
