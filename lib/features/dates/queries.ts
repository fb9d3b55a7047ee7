import "server-only";
import { tell } from "@/lib/domain/timeline/timeline";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { loadDated } from "./records";

/** An entry whose date can be corrected, as it is told now; null when it is not theirs or has none to correct. */
export async function readDated(
  userId: UserId,
  entryId: string,
): Promise<{ title: string; at: Date; opportunityId: string } | null> {
  const dated = await loadDated(database(), userId, entryId);
  if (!dated) return null;
  const { title, at } = tell(dated.entry, { date: String });
  return { title, at, opportunityId: dated.opportunityId };
}
