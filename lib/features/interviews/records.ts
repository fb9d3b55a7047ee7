import * as z from "zod";
import { agreedFacts } from "@/lib/domain/capture/agreed-facts";
import type { InterviewState, InterviewStatus } from "@/lib/domain/interview/interview";
import { INTERVIEW_STATUSES } from "@/lib/domain/interview/interview";
import { eventsOf } from "@/lib/features/originals/records";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

export const INTERVIEW_COLUMNS = {
  ...{ id: true, invitationId: true, name: true, startsAt: true, endsAt: true },
  ...{ timeZone: true, place: true, link: true, status: true },
} satisfies Prisma.InterviewSelect;

type Row = Prisma.InterviewGetPayload<{ select: typeof INTERVIEW_COLUMNS }>;

/** One meeting of a round. `timeZone`: where its hour was agreed, an IANA name. */
export type InterviewRow = Omit<Row, "status"> & { status: InterviewStatus };

/** What of a meeting may change. */
export type InterviewColumns = Omit<InterviewRow, "id" | "invitationId">;

const status = z.enum(INTERVIEW_STATUSES).catch("cancelled");

export const toInterview = (row: Row): InterviewRow => ({ ...row, status: status.parse(row.status) });

export function columnsOf(row: InterviewColumns): InterviewColumns {
  const { name, startsAt, endsAt, timeZone, place, link, status } = row;
  return { name, startsAt, endsAt, timeZone, place, link, status };
}

/** A meeting as an entry keeps it. */
export function stateOf({ startsAt, endsAt, ...rest }: InterviewColumns): InterviewState {
  const { name, timeZone, place, link, status } = rest;
  const moments = { startsAt: startsAt.toISOString(), endsAt: endsAt?.toISOString() ?? null };
  return { name, ...moments, timeZone, place, link, status };
}

type Source = { events: unknown; filing: { facts: unknown } | null };

/** Where one meets, and the zone it was written in, as far as what arrived with the invitation says so. */
export function agreedWith(
  source: Source | null,
): Partial<Pick<InterviewColumns, "place" | "link" | "timeZone">> {
  const [event] = eventsOf(source?.events);
  const link = agreedFacts.safeParse(source?.filing?.facts).data?.meetingLink?.value ?? event?.url ?? null;
  const location = event?.location.trim() ?? "";
  return {
    ...(link && URL.canParse(link) ? { link } : {}),
    ...(location && !URL.canParse(location) ? { place: location.slice(0, 200) } : {}),
    ...(event?.timeZone ? { timeZone: event.timeZone } : {}),
  };
}

/** Of an opportunity the meeting that is planned for a moment; null where none is. */
export async function loadPlanned(
  client: Tx,
  userId: UserId,
  { opportunityId, startsAt }: { opportunityId: string; startsAt: Date },
): Promise<(InterviewRow & { opportunityId: string }) | null> {
  const row = await client.interview.findFirst({
    where: { userId, opportunityId, startsAt, status: "planned" },
    orderBy: { id: "asc" },
    select: INTERVIEW_COLUMNS,
  });
  return row && { ...toInterview(row), opportunityId };
}
