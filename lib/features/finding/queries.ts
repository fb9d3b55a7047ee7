import "server-only";
import { stageTitle } from "@/lib/domain/timeline/stage";
import { searchOpportunities } from "@/lib/features/listing/queries";
import type { UserId } from "@/lib/platform/user-id";

/** One thing that was looked for, and where it is. */
export type Found = { path: string; name: string; about: string };

const MOST = 8;

/** What the words lead to, from wherever somebody is: the newest opportunities that hold them all. */
export async function find(userId: UserId, text: string): Promise<Found[]> {
  const rows = await searchOpportunities(userId, text, MOST);
  return rows.map(({ id, role, company, stage }) => ({
    path: `/opportunities/${id}`,
    name: `${role}, ${company}`,
    about: stageTitle(stage),
  }));
}
