import { isSameTime, latestOf } from "@/lib/domain/capture/known-event";
import { momentOf } from "@/lib/domain/time/local";
import { interviewCancelled } from "@/lib/domain/timeline/kinds/interview-cancelled";
import { interviewMoved } from "@/lib/domain/timeline/kinds/interview-moved";
import { type About, type Arrival, entryOf, type InvitationColumns, type Plan } from "./arrival";

/** An interview is set, moved or called off; of several times that were known only the one that is meant. */
export const reschedule = (arrival: Arrival, about: About): Plan =>
  arrival.change === "cancelled" ? cancel(arrival, about) : move(arrival, about);

function move(arrival: Arrival, about: About): Plan {
  const { times, timeZone, answerBy, isAnswerByTheirs } = arrival;
  const { interviewAt } = about.columns;
  const known = knownStart(arrival, about);
  const [only, ...others] = times;
  const to = only && others.length === 0 ? momentOf(startOf(only), timeZone) : null;
  const before = known ? momentOf(known, timeZone) : interviewAt;
  const from = before?.getTime() === to?.getTime() ? null : before;
  // One of two interviews on a day may move while the other stays.
  const isItsTime = !interviewAt || !known || isSameTime(known, interviewAt.toISOString(), timeZone);
  return {
    sets: {
      ...(isItsTime ? { interviewAt: to } : {}),
      ...(to === null && answerBy && isAnswerByTheirs ? { answerBy } : {}),
    },
    ...standingFor(arrival, about, [...(known ? without(about, known, timeZone) : []), ...times]),
    entry: (filed) =>
      entryOf(interviewMoved, {
        ...{ from: from?.toISOString() ?? null, to: to?.toISOString() ?? null },
        ...{ slotCount: times.length, filed },
      }),
  };
}

function cancel(arrival: Arrival, about: About): Plan {
  const { event, timeZone } = arrival;
  const { interviewAt } = about.columns;
  const gone = knownStart(arrival, about) ?? event?.start ?? null;
  const was = gone ? momentOf(startOf(gone), timeZone) : interviewAt;
  const isIt =
    interviewAt !== null && (gone === null || isSameTime(gone, interviewAt.toISOString(), timeZone));
  return {
    sets: isIt ? { interviewAt: null } : {},
    ...standingFor(arrival, about, gone ? without(about, gone, timeZone) : []),
    entry: (filed) => entryOf(interviewCancelled, { was: was?.toISOString() ?? null, filed }),
  };
}

/** When the event was to begin, as far as it was known before. */
const knownStart = ({ event }: Arrival, { events }: About): string | null =>
  latestOf(events).find(({ uid }) => uid === event?.uid)?.start ?? null;

const startOf = (time: string): string => time.split("/")[0] ?? "";

const without = ({ invitation }: About, time: string, timeZone: string): string[] =>
  (invitation?.slots ?? []).filter((slot) => !isSameTime(slot, time, timeZone));

/** The times that stand from now on: in the invitation that is there, else in one of its own. */
const standingFor = (
  arrival: Arrival,
  about: About,
  slots: readonly string[],
): Pick<Plan, "resets" | "isInvitation"> =>
  about.invitation ? { resets: { slots, ...eventColumns(arrival, about) } } : { isInvitation: true };

/** By what the invitation is found again when its event changes; of several events the first one's name stays. */
export function eventColumns(
  { event }: Arrival,
  { invitation }: About,
): Partial<Pick<InvitationColumns, "calendarUid" | "calendarSequence">> {
  const isItsOwn = !invitation?.calendarUid || invitation.calendarUid === event?.uid;
  const isTheOnlyOne = (invitation?.slots.length ?? 0) <= 1;
  return event && (isItsOwn || isTheOnlyOne)
    ? { calendarUid: event.uid, calendarSequence: event.sequence }
    : {};
}
