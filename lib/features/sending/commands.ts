import type { Choices } from "@/lib/domain/message/choices";
import type { Meaning, MessageKind } from "@/lib/domain/message/kind";
import { KINDS } from "@/lib/domain/message/kinds";
import { meaningOf } from "@/lib/domain/message/meaning";
import { nextLook } from "@/lib/domain/message/next-look";
import type { Part } from "@/lib/domain/message/part";
import { questionsIn } from "@/lib/domain/message/questions";
import { findReason } from "@/lib/domain/message/reasons";
import type { TimelineKind } from "@/lib/domain/timeline/kind";
import { changeAsked } from "@/lib/domain/timeline/kinds/change-asked";
import { declined } from "@/lib/domain/timeline/kinds/declined";
import { messageSent } from "@/lib/domain/timeline/kinds/message-sent";
import { offerDeclined } from "@/lib/domain/timeline/kinds/offer-declined";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { reopened } from "@/lib/domain/timeline/kinds/reopened";
import { withdrawn } from "@/lib/domain/timeline/kinds/withdrawn";
import type { RefusalFacts } from "@/lib/domain/timeline/refusal";
import { type Choice, keepDecision } from "@/lib/features/decisions/commands";
import { finishWaiting, planFollowUp, stopLooking } from "@/lib/features/follow-ups/commands";
import type { Occasion, StoredMessage } from "@/lib/features/messages/records";
import { VIAS } from "@/lib/features/messages/schema";
import { indexOpportunity } from "@/lib/features/opportunities/commands";
import { noteAsked } from "@/lib/features/people/commands";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";

/** How a message went out, as it stood at that moment. */
export type Sent = { occasion: Occasion; parts: readonly Part[]; via: keyof typeof VIAS };

type Message = Pick<StoredMessage, "id" | "opportunityId" | "kind" | "recipientName" | "recipientEmail"> & {
  choices: Choices;
};

/** Writes down that a message was sent, and lets happen what follows from what it meant. */
export async function confirmSent(work: Work, message: Message, sent: Sent): Promise<void> {
  const { tx, userId, now } = work;
  await tx.message.update({
    where: { id_userId: { id: message.id, userId } },
    data: { status: "sent", sentAt: now, sentVia: sent.via },
  });
  await consequences[meaningOf(KINDS[message.kind], message.choices)](work, message, sent);
  await indexOpportunity(work, message.opportunityId);
}

type Consequence = (work: Work, message: Message, sent: Sent) => Promise<void>;

/** A no that ends it: the decision is frozen, and an open door makes a follow-up. */
const ending =
  (kind: TimelineKind<RefusalFacts>, choice: Choice): Consequence =>
  async (work, message, sent) => {
    const { id: messageId, opportunityId, choices } = message;
    const reasons = choices.reasons.map(({ code }) => code);
    const leavesDoorOpen = KINDS[message.kind].controls.includes("door") && choices.door !== "closed";
    const decision = await keepDecision(work, {
      ...{ opportunityId, choice, reasons, messageId, leavesDoorOpen },
    });
    await stopLooking(work, opportunityId);
    const followUp = await plan(work, message, sent);
    await record(work, kind, {
      opportunityId,
      facts: {
        ...{ ...decision, messageId, ...followUp },
        reasons: reasons.map((code) => findReason(code)?.label ?? code),
        ...way(message, sent),
      },
    });
  };

/** What follows from sending a message, by what it means. */
const consequences: Readonly<Record<Meaning, Consequence>> = {
  decline: ending(declined, "decline"),
  withdraw: ending(withdrawn, "withdraw"),
  "decline-offer": ending(offerDeclined, "decline-offer"),
  ask: async (work, message, sent) => {
    const { id: messageId, opportunityId, kind } = message;
    await stopLooking(work, opportunityId);
    const followUp = await planned(work, message, sent);
    const facts = { messageId, ...followUp, ...way(message, sent) };
    const questions = questionsIn(sent.parts);
    await (KINDS[kind].controls.includes("questions")
      ? record(work, questionsAsked, { opportunityId, facts: { ...facts, questions } })
      : record(work, changeAsked, { opportunityId, facts: { ...facts, label: KINDS[kind].label } }));
  },
  reopen: async (work, message, sent) => {
    const { id: messageId, opportunityId } = message;
    const finishedIds = await finishWaiting(work, opportunityId);
    const followUp = await planned(work, message, sent);
    await record(work, reopened, {
      opportunityId,
      facts: { messageId, ...followUp, finishedIds, ...way(message, sent) },
    });
  },
  word: async (work, message, sent) => {
    const { id: messageId, opportunityId, kind, choices } = message;
    const followUp = choices.confirmsCall ? NONE : await plan(work, message, sent);
    const { reader, lookAgain }: MessageKind = KINDS[kind];
    // Who has written again has done what the last follow-up was for, also where there will not be another.
    const isTouch = !choices.confirmsCall && reader === "them" && lookAgain !== undefined;
    const finishedIds = isTouch ? await finishWaiting(work, opportunityId, followUp.followUpId) : [];
    const label = choices.confirmsCall ? "Confirmed in writing" : KINDS[kind].label;
    const touchId = reader === "acquaintance" ? await noteLetter(work, message, sent) : null;
    await record(work, messageSent, {
      opportunityId,
      facts: { messageId, label, ...followUp, finishedIds, touchId, ...way(message, sent) },
    });
  },
};

/** A letter to somebody one knows is a touch with them; null where they are not among the contacts. */
const noteLetter = (
  work: Work,
  { opportunityId, kind, recipientName, recipientEmail }: Message,
  { via }: Sent,
): Promise<string | null> =>
  noteAsked(work, {
    ...{ opportunityId, name: recipientName, email: recipientEmail },
    ...{ channel: via, about: KINDS[kind].label },
  });

const NONE = { followUpId: null, followUpAt: null };

const way = ({ recipientName }: Message, { via }: Sent) => ({ to: recipientName, via: VIAS[via] });

/** The follow-up that such a message makes, if it makes one. */
async function plan(work: Work, message: Message, sent: Sent) {
  const { facts, unanswered } = sent.occasion;
  const look = nextLook(message, facts, work.now.toISOString(), unanswered);
  if (!look) return NONE;
  const { reason, dueAt } = look;
  const { opportunityId } = message;
  const followUpId = await planFollowUp(work, { opportunityId, reason, dueAt: new Date(dueAt) });
  return { followUpId, followUpAt: dueAt };
}

/** As `plan`, for messages that always make one. */
async function planned(work: Work, message: Message, sent: Sent) {
  const { followUpId, followUpAt } = await plan(work, message, sent);
  if (!followUpId || !followUpAt) throw new Error(`A message of the kind ${message.kind} makes a follow-up.`);
  return { followUpId, followUpAt };
}
