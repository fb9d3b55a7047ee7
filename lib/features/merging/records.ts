import * as z from "zod";
import type { Moved } from "@/lib/domain/timeline/moved";
import type { Work } from "@/lib/platform/action";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

const text = z.string().nullable();

/** What an opportunity has from another that was merged into it, where it had nothing. */
export const GAPS = {
  ...{ contactId: true, place: true, agency: true, postingUrl: true, referrer: true },
  ...{ viaAgency: true, goodCause: true, answerBy: true },
} satisfies Prisma.OpportunitySelect;

/** The same as an entry keeps it, read back. */
export const keptGaps = z
  .strictObject({
    ...{ contactId: text, place: text, agency: text, postingUrl: text, referrer: text },
    ...{ viaAgency: z.boolean(), goodCause: z.string() },
    answerBy: z.iso
      .datetime()
      .transform((at) => new Date(at))
      .nullable(),
  })
  .partial();

/**
 * What would go from one opportunity to another: everything that it has, but what the other has as well, such as a tag.
 * @param toId null: everything.
 */
export async function loadMoved(
  client: Tx,
  userId: UserId,
  { fromId, toId }: { fromId: string; toId: string | null },
): Promise<Moved> {
  const asked = { where: { opportunityId: fromId, userId }, select: { id: true } } as const;
  const both = [fromId, ...(toId ? [toId] : [])];
  const shared = { userId, opportunityId: { in: both } };
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const filings = await client.filing.findMany({ where: asked.where, select: { originalId: true } });
  const documents = await client.documentSent.findMany({ where: shared });
  const tags = await client.tagging.findMany({ where: shared });
  const skills = await client.skillBuilt.findMany({ where: shared });
  return {
    invitations: idsOf(await client.invitation.findMany(asked)),
    filings: filings.map(({ originalId }) => originalId),
    messages: idsOf(await client.message.findMany(asked)),
    decisions: idsOf(await client.decision.findMany(asked)),
    followUps: idsOf(await client.followUp.findMany(asked)),
    interviews: idsOf(await client.interview.findMany(asked)),
    answers: idsOf(await client.answer.findMany(asked)),
    notes: idsOf(await client.note.findMany(asked)),
    links: idsOf(await client.link.findMany(asked)),
    touches: idsOf(await client.touch.findMany(asked)),
    practices: idsOf(await client.practice.findMany(asked)),
    documents: only(fromId, documents, ({ documentId }) => documentId),
    tags: only(fromId, tags, ({ tagId }) => tagId),
    skills: only(fromId, skills, ({ skillId }) => skillId),
  };
}

/** What stands at one opportunity and not at another as well. */
function only<Row extends { opportunityId: string }>(
  fromId: string,
  rows: readonly Row[],
  idOf: (row: Row) => string,
): string[] {
  const there = new Set(rows.filter(({ opportunityId }) => opportunityId !== fromId).map(idOf));
  return rows
    .filter((row) => row.opportunityId === fromId)
    .map(idOf)
    .filter((id) => !there.has(id));
}

/** Puts rows under another opportunity, as far as they stand under the one they are to come from. */
export async function moveRows(
  { tx, userId }: Work,
  moved: Moved,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  const of = (ids: readonly string[]) => ({ id: { in: [...ids] }, opportunityId: fromId, userId });
  const own = { opportunityId: fromId, userId };
  const data = { opportunityId: toId };
  await tx.invitation.updateMany({ where: of(moved.invitations), data });
  await tx.filing.updateMany({ where: { ...own, originalId: { in: moved.filings } }, data });
  await tx.message.updateMany({ where: of(moved.messages), data });
  await tx.decision.updateMany({ where: of(moved.decisions), data });
  await tx.followUp.updateMany({ where: of(moved.followUps), data });
  await tx.interview.updateMany({ where: of(moved.interviews), data });
  await tx.answer.updateMany({ where: of(moved.answers), data });
  await tx.note.updateMany({ where: of(moved.notes), data });
  await tx.link.updateMany({ where: of(moved.links), data });
  await tx.touch.updateMany({ where: of(moved.touches), data });
  await tx.practice.updateMany({ where: of(moved.practices), data });
  await tx.documentSent.updateMany({ where: { ...own, documentId: { in: moved.documents } }, data });
  await tx.tagging.updateMany({ where: { ...own, tagId: { in: moved.tags } }, data });
  await tx.skillBuilt.updateMany({ where: { ...own, skillId: { in: moved.skills } }, data });
}
