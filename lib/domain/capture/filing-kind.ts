import { type InvitationKind, invitationKinds } from "./invitation-kinds";
import type { InvitationSource, Proposal } from "./proposal";

/** What something can be filed as: a kind of mail, or the page of a posting. */
export type FilingKind = InvitationKind | "posting";

/** What filing it as that does, in a sentence. */
const EFFECTS: Readonly<Record<FilingKind, string>> = {
  "interview-invitation": "Keeps the invitation with its times; it waits for your answer.",
  "recruiter-outreach": "Keeps what they ask; it waits for your answer.",
  "scheduling-update": "Sets, moves or cancels the interview.",
  confirmation: "Notes that your application has reached them.",
  rejection: "Notes their no: rejected by them.",
  offer: "Notes their offer; it waits for your answer.",
  posting: "Keeps the posting, for postings vanish.",
  other: "Keeps it with the opportunity; nothing else changes.",
};

export const filingKinds: readonly { kind: FilingKind; label: string; effect: string }[] = [
  ...invitationKinds.map(({ kind, label }) => ({ kind, label, effect: EFFECTS[kind] })),
  { kind: "posting", label: "Job posting", effect: EFFECTS.posting },
];

/** What it seems to be. */
export const filingKindOf = ({ kind }: Pick<Proposal, "kind">, { page }: InvitationSource): FilingKind =>
  page ? "posting" : kind.value;

/** Whether it asks the person for something that begins with it, rather than going on about what is known. */
export const isInviting = (kind: FilingKind): boolean =>
  kind === "interview-invitation" || kind === "recruiter-outreach";

/** Whether it can only be about something that the person knows of, if Tactful does or not. */
export const followsUp = (kind: FilingKind): boolean =>
  ["scheduling-update", "confirmation", "rejection", "offer"].includes(kind);

/** Whether times for an interview are taken from it. */
export const takesTimes = (kind: FilingKind): boolean => isInviting(kind) || kind === "scheduling-update";

/** Whether it wants something by a day. */
export const takesAnswerBy = (kind: FilingKind): boolean =>
  takesTimes(kind) || kind === "offer" || kind === "posting";

/** What a scheduling update seems to do. */
export type Change = "moved" | "cancelled";

/** It is called off when a calendar says so, or when the words by which it was recognised do and no time is named. */
export function changeOf(
  { kind, subject, proposedTimes }: Pick<Proposal, "kind" | "subject" | "proposedTimes">,
  { events = [] }: InvitationSource,
): Change {
  const isCancelled = ({ method, status }: (typeof events)[number]) =>
    method === "CANCEL" || status === "cancelled";
  if (events.length > 0) return events.every(isCancelled) ? "cancelled" : "moved";
  const words = `${kind.quote}\n${subject?.value ?? ""}`;
  return proposedTimes.length === 0 && CALLED_OFF.test(words) ? "cancelled" : "moved";
}

const CALLED_OFF = /cancel|call(?:ed|ing)? off|withdraw|abgesagt|absag|entfällt|annul|anulad|suspendid/i;
