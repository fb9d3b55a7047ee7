import "server-only";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { MOST_LINKS } from "./schema";

export type LinkRow = { id: string; title: string; url: string };

/** The links of an opportunity, the oldest first. */
export const listLinks = (userId: UserId, opportunityId: string): Promise<LinkRow[]> =>
  database().link.findMany({
    where: { opportunityId, userId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_LINKS,
    select: { id: true, title: true, url: true },
  });
