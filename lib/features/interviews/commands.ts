import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import { type InterviewState, nextStart, roundName, spanOf } from "@/lib/domain/interview/interview";
import { toMoment } from "@/lib/domain/time/local";
import { interviewCalledOff } from "@/lib/domain/timeline/kinds/interview-called-off";
import { interviewChanged } from "@/lib/domain/timeline/kinds/interview-changed";
import { interviewHeld } from "@/lib/domain/timeline/kinds/interview-held";
import { interviewPlanned } from "@/lib/domain/timeline/kinds/interview-planned";
import { loadTimeZone } from "@/lib/features/account/records";
import { acceptInterview } from "@/lib/features/decisions/commands";
import { writeNote } from "@/lib/features/notes/commands";
import { slotsOf } from "@/lib/features/originals/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import {
  agreedWith,
  columnsOf,
  INTERVIEW_COLUMNS,
  type InterviewColumns,
  type InterviewRow,
  stateOf,
  toInterview,
} from "./records";
import type { callOffForm, heldForm, interviewForm, takeForm } from "./schema";

type About = { opportunityId: string };

/** Takes one of the times that they proposed, and with it the interview, where that waits for an answer. */
export async function takeTime(
  work: Work,
  { invitationId, slot }: z.output<typeof takeForm>,
): Promise<Result<About, "not-found" | "no-such-time" | "already-planned" | "already-decided">> {
  const { tx, userId } = work;
  const invitation = await tx.invitation.findFirst({
    where: { id: invitationId, userId },
    select: {
      ...{ opportunityId: true, slots: true },
      opportunity: { select: { stage: true, wantsAnswer: true } },
      user: { select: { timeZone: true } },
      original: { select: { events: true, filing: { select: { facts: true } } } },
    },
  });
  if (!invitation) return err("not-found");
  const { opportunityId, opportunity, original } = invitation;
  const { timeZone } = invitation.user;
  const span = slotsOf(invitation.slots).includes(slot) ? spanOf(slot, timeZone) : null;
  if (!span) return err("no-such-time");
  const planned = await tx.interview.count({
    where: { userId, opportunityId, startsAt: span.startsAt, status: "planned" },
  });
  if (planned > 0) return err("already-planned");
  if (opportunity.wantsAnswer && opportunity.stage !== "offered") {
    const accepted = await acceptInterview(work, { opportunityId });
    if (!accepted.ok) return accepted;
  }
  const agreed = { ...span, timeZone, place: "", link: "", ...agreedWith(original) };
  const interview = await plan(work, { opportunityId, invitationId, ...agreed });
  await record(work, interviewPlanned, { opportunityId, facts: interview });
  return ok({ opportunityId });
}

/** Enters a meeting by hand, or moves one that is planned and puts it right. */
export async function saveInterview(
  work: Work,
  { opportunityId, interviewId, startsAt: begins, minutes, ...given }: z.output<typeof interviewForm>,
): Promise<Result<About, "not-found" | "not-planned">> {
  const { tx, userId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { id: true },
  });
  if (!opportunity) return err("not-found");
  const startsAt = toMoment(begins, given.timeZone);
  const endsAt = minutes === null ? null : new Date(startsAt.getTime() + minutes * 60_000);
  if (interviewId === "") {
    const interview = await plan(work, { opportunityId, invitationId: null, ...given, startsAt, endsAt });
    await record(work, interviewPlanned, { opportunityId, facts: interview });
    return ok({ opportunityId });
  }
  const row = await find(work, interviewId);
  if (!row || row.opportunityId !== opportunityId) return err("not-found");
  if (row.status !== "planned") return err("not-planned");
  const after = { ...columnsOf(row), ...given, name: given.name || row.name, startsAt, endsAt };
  const [before, changed] = [stateOf(row), stateOf(after)];
  if (isDeepStrictEqual(before, changed)) return ok({ opportunityId });
  await setInterview(work, row, after);
  const facts = { interviewId, before, after: changed };
  await record(work, interviewChanged, { opportunityId, facts });
  return ok({ opportunityId });
}

/** A meeting that was planned does not take place. */
export async function callOff(
  work: Work,
  { interviewId }: z.output<typeof callOffForm>,
): Promise<Result<About, "not-found" | "not-planned">> {
  const row = await find(work, interviewId);
  if (!row) return err("not-found");
  if (row.status !== "planned") return err("not-planned");
  const { opportunityId } = row;
  await setInterview(work, row, { status: "cancelled" });
  await record(work, interviewCalledOff, { opportunityId, facts: { interviewId, before: stateOf(row) } });
  return ok({ opportunityId });
}

/** A meeting that was planned took place; how it went is kept as a note. */
export async function holdInterview(
  work: Work,
  { interviewId, howItWent }: z.output<typeof heldForm>,
): Promise<Result<About, "not-found" | "not-planned">> {
  const row = await find(work, interviewId);
  if (!row) return err("not-found");
  if (row.status !== "planned") return err("not-planned");
  const { opportunityId, name } = row;
  await setInterview(work, row, { status: "held" });
  const noteId = howItWent ? await writeNote(work, opportunityId, `**${name}**\n\n${howItWent}`) : null;
  const held = { interviewId, name, before: stateOf(row), noteId };
  await record(work, interviewHeld, { opportunityId, facts: { held } });
  return ok({ opportunityId });
}

/** A meeting took place that nobody had planned here; gives what its entry holds. */
export async function enterHeld(work: Work, opportunityId: string) {
  const { tx, userId, now } = work;
  const timeZone = await loadTimeZone(tx, userId);
  const bare = { startsAt: now, endsAt: null, timeZone, place: "", link: "" };
  const { interviewId, interview } = await plan(work, { opportunityId, invitationId: null, ...bare }, "held");
  return { held: { interviewId, name: interview.name, before: null, noteId: null } };
}

type Planned = Omit<InterviewColumns, "status" | "name"> & {
  opportunityId: string;
  invitationId: string | null;
  name?: string;
};

/** Writes a meeting down, by the number of its round where it has no name; gives what its entry holds. */
export async function plan(
  work: Work,
  { opportunityId, invitationId, name, ...agreed }: Planned,
  status: InterviewColumns["status"] = "planned",
): Promise<{ interviewId: string; interview: InterviewState }> {
  const { tx, userId, now, newId } = work;
  const earlier = await tx.interview.count({
    where: { userId, opportunityId, status: { not: "cancelled" } },
  });
  const interviewId = newId();
  const columns = { ...agreed, name: name || roundName(earlier + 1), status };
  const data = { id: interviewId, userId, opportunityId, invitationId, ...columns, createdAt: now };
  await tx.interview.create({ data });
  await bringInterviewsInLine(work, opportunityId);
  return { interviewId, interview: stateOf(columns) };
}

/**
 * Brings the column by which lists and letters know the next meeting in line with the meetings that are planned; called
 * whenever one of them changes.
 */
export async function bringInterviewsInLine({ tx, userId, now }: Work, opportunityId: string): Promise<void> {
  const planned = await tx.interview.findMany({
    where: { userId, opportunityId, status: "planned" },
    select: { startsAt: true },
  });
  const interviewAt = nextStart(
    planned.map(({ startsAt }) => startsAt),
    now,
  );
  await tx.opportunity.update({ where: { id_userId: { id: opportunityId, userId } }, data: { interviewAt } });
}

type Found = InterviewRow & { opportunityId: string };

async function find({ tx, userId }: Work, interviewId: string): Promise<Found | null> {
  const row = await tx.interview.findFirst({
    where: { id: interviewId, userId },
    select: { ...INTERVIEW_COLUMNS, opportunityId: true },
  });
  return row && { ...toInterview(row), opportunityId: row.opportunityId };
}

/** Writes columns of a meeting, and follows them. */
export async function setInterview(
  work: Work,
  { id, opportunityId }: { id: string; opportunityId: string },
  data: Partial<InterviewColumns>,
): Promise<void> {
  const { tx, userId } = work;
  await tx.interview.update({ where: { id_userId: { id, userId } }, data });
  await bringInterviewsInLine(work, opportunityId);
}

/**
 * Sets a meeting to what it was: what taking back a change of it needs.
 * @returns false when it is not as that change left it; then nothing has changed.
 */
export async function restoreInterview(
  work: Work,
  { interviewId, before, after }: { interviewId: string; before: InterviewState; after: InterviewState },
): Promise<boolean> {
  const row = await find(work, interviewId);
  if (!row || !isDeepStrictEqual(stateOf(row), after)) return false;
  const { startsAt, endsAt, ...rest } = before;
  const moments = { startsAt: new Date(startsAt), endsAt: endsAt === null ? null : new Date(endsAt) };
  await setInterview(work, row, { ...rest, ...moments });
  return true;
}

/**
 * Takes a meeting out: what taking back its entering needs.
 * @returns false when it is not as it was entered; then nothing has changed.
 */
export async function removeInterview(
  work: Work,
  interviewId: string,
  isAsEntered: (state: InterviewState) => boolean,
): Promise<boolean> {
  const row = await find(work, interviewId);
  if (!row || !isAsEntered(stateOf(row))) return false;
  const { tx, userId } = work;
  await tx.interview.delete({ where: { id_userId: { id: interviewId, userId } } });
  await bringInterviewsInLine(work, row.opportunityId);
  return true;
}
