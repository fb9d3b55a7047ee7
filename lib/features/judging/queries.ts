import "server-only";
import { judgeBy, openGoals } from "@/lib/domain/fit/judge";
import { PRESENT_JOB } from "@/lib/features/answers/records";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { type Checklist, loadChecklist, loadProfile, type OwnProfile, thresholdsOf } from "./records";

/** What the person holds opportunities against, and how. */
export const readOwnProfile = (userId: UserId): Promise<OwnProfile> => loadProfile(database(), userId);

/**
 * The present job, held against the same list, but never against itself. `subject` is whom its answers are about,
 * `open` names the goals that keep it from being the bar.
 */
export async function readPresentJob(
  userId: UserId,
): Promise<Checklist & { subject: string; open: readonly string[] }> {
  const checklist = await loadChecklist(database(), userId, PRESENT_JOB);
  const thresholds = thresholdsOf(checklist.judging, "interview");
  const profile = { ...checklist.profile, thresholds };
  return {
    ...checklist,
    judgement: judgeBy(profile, checklist.answers),
    subject: PRESENT_JOB,
    open: openGoals(profile, checklist.answers),
  };
}
