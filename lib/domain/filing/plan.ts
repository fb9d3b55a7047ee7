import type { FilingKind } from "@/lib/domain/capture/filing-kind";
import { isOvertaken, isSameTime, latestOf } from "@/lib/domain/capture/known-event";
import { applicationConfirmed } from "@/lib/domain/timeline/kinds/application-confirmed";
import { invitationLogged } from "@/lib/domain/timeline/kinds/invitation-logged";
import { messageFiled } from "@/lib/domain/timeline/kinds/message-filed";
import { offerReceived } from "@/lib/domain/timeline/kinds/offer-received";
import { postingKept } from "@/lib/domain/timeline/kinds/posting-kept";
import { rejected } from "@/lib/domain/timeline/kinds/rejected";
import { isStage, STAGES } from "@/lib/domain/timeline/stage";
import { type About, type Arrival, entryOf, type Plan } from "./arrival";
import { eventColumns, reschedule } from "./reschedule";

/** What filing something does, by what it is. What the opportunity lacks is filled in besides; nothing is overwritten but whom one deals with. */
export function planFor(arrival: Arrival, about: About): Plan {
  const plan = isOld(arrival, about) ? word(arrival, true) : PLANS[arrival.kind](arrival, about);
  return { ...plan, sets: { ...gaps(arrival, about), ...plan.sets } };
}

const PLANS: Readonly<Record<FilingKind, (arrival: Arrival, about: About) => Plan>> = {
  "interview-invitation": invite,
  "recruiter-outreach": invite,
  "scheduling-update": reschedule,
  confirmation: ({ channel }, { company }) => ({
    entry: (filed) => entryOf(applicationConfirmed, { company, channel, filed }),
  }),
  rejection: ({ channel }, { company }) => ({
    entry: (filed) => entryOf(rejected, { company, channel, filed }),
  }),
  offer: ({ channel, answerBy }, { columns }) => ({
    sets: { answerBy },
    ...{ isInvitation: true, bringsContact: true },
    entry: (filed) =>
      entryOf(offerReceived, {
        ...{ invitationId: filed.invitationId ?? "", channel, filed },
        answerBy: answerBy?.toISOString() ?? null,
        answerByBefore: columns.answerBy?.toISOString() ?? null,
      }),
  }),
  posting: ({ answerBy, postingUrl: url }) => ({
    sets: answerBy ? { answerBy } : {},
    entry: (filed) => entryOf(postingKept, { url, filed }),
  }),
  other: (arrival) => word(arrival),
};

/** An invitation of its own, unless it is about the one that is known: then its times go there. */
function invite(arrival: Arrival, about: About): Plan {
  const { invitation, stage } = about;
  const isWaiting = isStage(stage) && STAGES[stage].wantsAnswer;
  const isNext = arrival.isNextRound ?? !isWaiting;
  if (invitation && !isNext)
    return isUpdate(arrival, about) ? reschedule(arrival, about) : again(arrival, about);
  const { kind, contactName, channel, answerBy, times } = arrival;
  const { company, role } = about;
  return {
    sets: { answerBy },
    ...{ isInvitation: true, bringsContact: true },
    entry: (filed) =>
      entryOf(invitationLogged, {
        ...{ invitationKind: kind, company, role, contact: contactName || null, channel, filed },
        answerBy: answerBy?.toISOString() ?? null,
        ...{ slotCount: times.length, isNext: invitation !== null },
      }),
  };
}

function again(arrival: Arrival, about: About): Plan {
  const { answerBy, isAnswerByTheirs, timeZone } = arrival;
  const known = about.invitation?.slots ?? [];
  const added = arrival.times.filter((time) => !known.some((slot) => isSameTime(slot, time, timeZone)));
  return {
    ...word(arrival),
    sets: answerBy && (isAnswerByTheirs || !about.columns.answerBy) ? { answerBy } : {},
    resets: { slots: [...known, ...added], ...eventColumns(arrival, about) },
  };
}

/** What by itself changes nothing. */
const word = ({ title, channel }: Arrival, isOvertaken = false): Plan => ({
  entry: (filed) => entryOf(messageFiled, { title, channel, isOvertaken, filed }),
});

/** Whether a calendar file tells of what has changed since. */
function isOld({ event, timeZone }: Arrival, { invitation, events, columns }: About): boolean {
  const times = [
    ...(invitation?.slots ?? []),
    ...(columns.interviewAt ? [columns.interviewAt.toISOString()] : []),
  ];
  return event !== null && isOvertaken(event, { known: latestOf(events), times, timeZone });
}

/** Whether an event that is known has another time now. */
const isUpdate = ({ event, timeZone }: Arrival, { events }: About): boolean =>
  latestOf(events).some(
    ({ uid, start }) => uid === event?.uid && start !== null && !isSameTime(start, event.start, timeZone),
  );

/** What is not known of the opportunity yet. */
function gaps({ place, agency, postingUrl }: Arrival, { columns }: About): Partial<About["columns"]> {
  return {
    ...(columns.place === null && place ? { place } : {}),
    ...(columns.agency === null && agency ? { agency } : {}),
    ...(columns.postingUrl === null && postingUrl ? { postingUrl } : {}),
  };
}
