import "server-only";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { INTERVIEW_COLUMNS, type InterviewRow, toInterview } from "./records";

/** An interview with the opportunity that it belongs to. */
export type InterviewOf = InterviewRow & { opportunity: { id: string; name: string; isOpen: boolean } };

/**
 * Interviews of every status that begin from `from` up to and not at `to`, the earliest first; none of what was taken
 * back.
 */
export async function listInterviews(
  userId: UserId,
  from: Date,
  to: Date,
  limit: number,
): Promise<InterviewOf[]> {
  const rows = await database().interview.findMany({
    where: { userId, startsAt: { gte: from, lt: to }, opportunity: { stage: { not: "taken-back" } } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: limit,
    select: {
      ...INTERVIEW_COLUMNS,
      opportunity: { select: { id: true, role: true, isOpen: true, company: { select: { name: true } } } },
    },
  });
  return rows.map(({ opportunity: { id, role, isOpen, company }, ...row }) => ({
    ...toInterview(row),
    opportunity: { id, name: `${role}, ${company.name}`, isOpen },
  }));
}

/** Every interview of one opportunity, the earliest first. */
export async function listInterviewsOf(userId: UserId, opportunityId: string): Promise<InterviewRow[]> {
  const rows = await database().interview.findMany({
    where: { userId, opportunityId },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: INTERVIEW_COLUMNS,
  });
  return rows.map(toInterview);
}
