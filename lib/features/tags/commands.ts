import type * as z from "zod";
import { sortKey } from "@/lib/domain/search/sort-key";
import { tagKept } from "@/lib/domain/timeline/kinds/tag-kept";
import { tagRemoved } from "@/lib/domain/timeline/kinds/tag-removed";
import { tagsMerged } from "@/lib/domain/timeline/kinds/tags-merged";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { bringBack, putAside } from "@/lib/platform/aside";
import { err, ok, type Result } from "@/lib/result";
import { MOST_TAGS, type tagForm, type tagMergeForm, type tagRemovalForm } from "./schema";

type Tag = { id: string; name: string };

/** Makes a tag, or calls one by another name. One that was removed under that name comes back as it was. */
export async function saveTag(
  work: Work,
  { tagId, name }: z.output<typeof tagForm>,
): Promise<Result<Tag, "not-found" | "name-taken" | "too-many">> {
  const { tx, userId, now, newId } = work;
  const nameKey = sortKey(name);
  const namesake = await tx.tag.findUnique({ where: { userId_nameKey: { userId, nameKey } } });
  const tag = tagId ? await findTag(work, tagId) : null;
  if (tagId && !tag) return err("not-found");
  if (namesake && namesake.id !== tagId && (tag || !namesake.removedAt)) {
    return err("name-taken", { name: `There is a tag called “${namesake.name}” already.` });
  }
  if (!tag && (await tx.tag.count({ where: { userId, removedAt: null } })) >= MOST_TAGS) {
    return err("too-many");
  }
  const id = tag?.id ?? namesake?.id ?? newId();
  await tx.tag.upsert({
    where: { id_userId: { id, userId } },
    create: { id, userId, name, nameKey, createdAt: now },
    update: { name, nameKey, removedAt: null },
  });
  await record(work, tagKept, { facts: { tagId: id, name, was: tag?.name ?? null } });
  return ok({ id, name });
}

/** Gives whatever has one tag the other instead. The first one is removed. */
export async function mergeTags(
  work: Work,
  { tagId, into }: z.output<typeof tagMergeForm>,
): Promise<Result<null, "not-found" | "same">> {
  const { tx, userId } = work;
  const [from, to] = [await findTag(work, tagId), await findTag(work, into)];
  if (!from || !to) return err("not-found");
  if (from.id === to.id) return err("same", { into: "Choose another one than this." });
  const ids = await tx.tagging.findMany({
    where: {
      ...{ tagId: from.id, userId },
      opportunity: { taggings: { none: { tagId: to.id } } },
    },
    select: { opportunityId: true },
  });
  const added = ids.map(({ opportunityId }) => opportunityId);
  await tx.tagging.createMany({
    data: added.map((opportunityId) => ({ userId, opportunityId, tagId: to.id })),
  });
  await putAside(tx.tag, work, from.id);
  const facts = { fromId: from.id, from: from.name, intoId: to.id, into: to.name };
  await record(work, tagsMerged, { facts: { ...facts, added: added.length > MOST_PARTED ? null : added } });
  return ok(null);
}

/** What was merged is told one by one up to here, so that it can be parted again. */
const MOST_PARTED = 1_000;

/** Parts two tags again: what has the second only because of the first has it no more. */
export async function partTags(
  work: Work,
  { fromId, intoId, added }: { fromId: string; intoId: string; added: readonly string[] },
): Promise<boolean> {
  const { tx, userId } = work;
  if (!(await bringBack(tx.tag, work, fromId))) return false;
  await tx.tagging.deleteMany({ where: { userId, tagId: intoId, opportunityId: { in: [...added] } } });
  return true;
}

/** Takes a tag out of every list. Whatever has it keeps it, so that it can be put back. */
export async function removeTag(
  work: Work,
  { tagId }: z.output<typeof tagRemovalForm>,
): Promise<Result<{ entryId: string }, "not-found">> {
  const tag = await findTag(work, tagId);
  if (!tag) return err("not-found");
  await putAside(work.tx.tag, work, tagId);
  return ok({ entryId: await record(work, tagRemoved, { facts: { tagId, name: tag.name } }) });
}

/** @returns false when it is there already. */
export const restoreTag = (work: Work, tagId: string): Promise<boolean> =>
  bringBack(work.tx.tag, work, tagId);

const findTag = ({ tx, userId }: Work, id: string): Promise<Tag | null> =>
  tx.tag.findFirst({ where: { id, userId, removedAt: null }, select: { id: true, name: true } });

/** Gives a tag to an opportunity, or takes it off: what taking that back needs. */
export async function setTagging(
  { tx, userId }: Work,
  { opportunityId, tagId, isTagged }: { opportunityId: string; tagId: string; isTagged: boolean },
): Promise<boolean> {
  const tagging = { userId, opportunityId, tagId };
  const { count } = await tx.tagging.deleteMany({ where: tagging });
  if (isTagged) await tx.tagging.create({ data: tagging });
  return isTagged || count === 1;
}
