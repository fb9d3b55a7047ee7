import "server-only";
import type { CalendarItem } from "@/lib/domain/calendar/item";
import { AHEAD_MS, BEHIND_MS, type Reminder, remindersAmong } from "@/lib/domain/calendar/reminder";
import { listInterviews } from "@/lib/features/interviews/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/** So many of each kind are shown of one month; nobody keeps more. */
const MOST = 50;

/** A calendar's items from `from` up to and not at `to`, in their order; `hasMore`: they are more than are shown. */
export type CalendarSpan = { items: readonly CalendarItem[]; hasMore: boolean };

/** Interviews, the days by which an answer is due, and follow-ups that wait. */
export async function readCalendar(userId: UserId, from: Date, to: Date): Promise<CalendarSpan> {
  const [interviews, answers, followUps] = await Promise.all([
    listInterviews(userId, from, to, MOST + 1),
    listAnswerBys(userId, from, to),
    listFollowUps(userId, from, to),
  ]);
  const meetings = interviews.map(
    ({ id, startsAt, endsAt, name, status, place, link, opportunity }): CalendarItem => ({
      ...{ id, kind: "interview", startsAt, endsAt, name, place, link },
      ...{ about: opportunity.name, opportunityId: opportunity.id, isCancelled: status === "cancelled" },
    }),
  );
  const items = [meetings, answers, followUps]
    .flatMap((kind) => kind.slice(0, MOST))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return { items, hasMore: [meetings, answers, followUps].some((kind) => kind.length > MOST) };
}

const NAMED = { id: true, role: true, company: { select: { name: true } } } as const;

async function listAnswerBys(userId: UserId, from: Date, to: Date): Promise<CalendarItem[]> {
  const rows = await database().opportunity.findMany({
    where: { userId, wantsAnswer: true, answerBy: { gte: from, lt: to } },
    orderBy: [{ answerBy: "asc" }, { id: "asc" }],
    take: MOST + 1,
    select: { answerBy: true, ...NAMED },
  });
  return rows.flatMap(({ answerBy, ...opportunity }) =>
    answerBy ? [due("answer-by", `answer-${opportunity.id}`, answerBy, "Answer due", opportunity)] : [],
  );
}

async function listFollowUps(userId: UserId, from: Date, to: Date): Promise<CalendarItem[]> {
  const rows = await database().followUp.findMany({
    where: { userId, status: "waiting", dueAt: { gte: from, lt: to } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: MOST + 1,
    select: { id: true, dueAt: true, reason: true, opportunity: { select: NAMED } },
  });
  return rows.map(({ id, dueAt, reason, opportunity }) => due("follow-up", id, dueAt, reason, opportunity));
}

const due = (
  kind: "answer-by" | "follow-up",
  id: string,
  startsAt: Date,
  name: string,
  { id: opportunityId, role, company }: { id: string; role: string; company: { name: string } },
): CalendarItem => ({
  ...{ id, kind, startsAt, endsAt: null, name, about: `${role}, ${company.name}`, opportunityId },
  ...{ isCancelled: false, place: "", link: "" },
});

/** What to tell of now. */
export async function readReminders(userId: UserId, now: Date): Promise<readonly Reminder[]> {
  const longest = Math.max(...Object.values(AHEAD_MS));
  const span = [new Date(now.getTime() - BEHIND_MS), new Date(now.getTime() + longest + 1)] as const;
  const [{ items }, { show }] = await Promise.all([readCalendar(userId, ...span), readFrame(userId, now)]);
  return remindersAmong(items, now, show.clock);
}
