import "server-only";
import { PRESENT_JOB } from "@/lib/features/answers/records";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { type Checklist, loadChecklist, loadProfile, type OwnProfile } from "./records";

/** What the person holds opportunities against, and how. */
export const readOwnProfile = (userId: UserId): Promise<OwnProfile> => loadProfile(database(), userId);

/** The present job, held against the same list; `subject` is whom its answers are about. */
export async function readPresentJob(userId: UserId): Promise<Checklist & { subject: string }> {
  return { ...(await loadChecklist(database(), userId, PRESENT_JOB)), subject: PRESENT_JOB };
}
