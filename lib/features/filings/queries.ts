import "server-only";
import { readAnswers } from "@/lib/domain/capture/answers/read-answers";
import type { InvitationSource, Reading } from "@/lib/domain/capture/proposal";
import { judgeBy } from "@/lib/domain/fit/judge";
import type { Question } from "@/lib/domain/fit/questions";
import { loadKnown } from "@/lib/features/answers/records";
import { loadProfile } from "@/lib/features/judging/records";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/** An opportunity by its name, to be picked. */
export type Place = { id: string; name: string };

/** So many can be picked from; the others are found in the list of opportunities. */
const MOST_PLACES = 40;

/** The opportunities that something may be filed under, the one touched last first. */
export async function listPlaces(userId: UserId): Promise<Place[]> {
  const rows = await database().opportunity.findMany({
    where: { userId, stage: { not: "taken-back" } },
    orderBy: [{ activityAt: "desc" }, { id: "desc" }],
    take: MOST_PLACES,
    select: { id: true, role: true, company: { select: { name: true } } },
  });
  return rows.map(({ id, role, company }) => ({ id, name: `${role}, ${company.name}` }));
}

export type WaitingFollowUp = { id: string; reason: string; dueAt: Date; role: string };

/** The follow-ups that wait for some opportunities. */
export async function listFollowUpsOf(
  userId: UserId,
  opportunityIds: readonly string[],
): Promise<WaitingFollowUp[]> {
  const rows = await database().followUp.findMany({
    where: { userId, opportunityId: { in: [...opportunityIds] }, status: "waiting" },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: { id: true, reason: true, dueAt: true, opportunity: { select: { role: true } } },
  });
  return rows.map(({ opportunity, ...row }) => ({ ...row, role: opportunity.role }));
}

/** What the checklist would know and ask, were something filed and everything nodded to that it says. */
export type Ahead = { answered: number; questions: readonly Question[] };

/** As it would stand under an opportunity that is there, or a new one. */
export async function readAhead(
  userId: UserId,
  source: InvitationSource,
  { reading, opportunityId }: { reading: Reading; opportunityId: string | null },
): Promise<Ahead> {
  const { profile } = await loadProfile(database(), userId);
  const known = opportunityId ? await loadKnown(database(), userId, [opportunityId]) : null;
  const answers = known?.get(opportunityId ?? "")?.answers ?? {};
  const read = readAnswers(source, profile.criteria, reading);
  const said = Object.fromEntries(read.map(({ criterionId, answer }) => [criterionId, answer]));
  const { questions } = judgeBy(profile, { ...said, ...answers }, new Set());
  return { answered: Object.keys(said).length, questions };
}
