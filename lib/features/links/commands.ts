import type * as z from "zod";
import { linkKept } from "@/lib/domain/timeline/kinds/link-kept";
import { linkRemoved } from "@/lib/domain/timeline/kinds/link-removed";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { bringBack, putAside } from "@/lib/platform/aside";
import { err, ok, type Result } from "@/lib/result";
import { type linkForm, MOST_LINKS, type removeLinkForm } from "./schema";

type About = { opportunityId: string };

/** Keeps a link under an opportunity, by the name of its site where it is given none. */
export async function saveLink(
  work: Work,
  { opportunityId, title: given, url }: z.output<typeof linkForm>,
): Promise<Result<About, "not-found" | "too-many">> {
  const { tx, userId, now, newId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { id: true },
  });
  if (!opportunity) return err("not-found");
  const count = await tx.link.count({ where: { opportunityId, userId, removedAt: null } });
  if (count >= MOST_LINKS) return err("too-many");
  const [linkId, title] = [newId(), given || new URL(url).host];
  await tx.link.create({ data: { id: linkId, userId, opportunityId, title, url, createdAt: now } });
  await record(work, linkKept, { opportunityId, facts: { linkId, title } });
  return ok({ opportunityId });
}

export async function removeLink(
  work: Work,
  { linkId }: z.output<typeof removeLinkForm>,
): Promise<Result<About, "link-gone">> {
  const { tx, userId } = work;
  const where = { id: linkId, userId, removedAt: null };
  const link = await tx.link.findFirst({ where, select: { opportunityId: true, title: true } });
  if (!link) return err("link-gone");
  const { opportunityId, title } = link;
  await putLinkAside(work, linkId);
  await record(work, linkRemoved, { opportunityId, facts: { linkId, title } });
  return ok({ opportunityId });
}

/** @returns false when it is out of sight already. */
export const putLinkAside = (work: Work, linkId: string): Promise<boolean> =>
  putAside(work.tx.link, work, linkId);

/** @returns false when it is in sight already. */
export const bringLinkBack = (work: Work, linkId: string): Promise<boolean> =>
  bringBack(work.tx.link, work, linkId);
