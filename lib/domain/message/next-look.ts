import { addWeekdayHours } from "@/lib/domain/check/weekday-hours";
import type { Choices } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { Meaning, MessageKind } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { meaningOf } from "@/lib/domain/message/meaning";
import { statedReasons } from "@/lib/domain/message/stated-reasons";
import { MOST_SILENCES } from "@/lib/domain/people/silence";
import { addDays } from "@/lib/domain/time/local";

/** When one looks again after a message, as ISO 8601 in UTC, and what for. */
export interface NextLook {
  readonly dueAt: string;
  readonly reason: string;
}

type Message = {
  readonly kind: KindCode;
  readonly choices: Choices;
  readonly recipientName: string | null;
};

type Facts = Omit<MessageFacts, "recipientName" | "recordedReasons">;

/**
 * The follow-up that a message makes once it is sent; null for one that needs none.
 * @param unanswered how many words the person has written since they were heard from last, without this one.
 */
export function nextLook(
  message: Message,
  facts: Facts,
  nowIso: string,
  unanswered: number,
): NextLook | null {
  const meaning = meaningOf(KINDS[message.kind], message.choices);
  return LOOKS[meaning](message, facts, nowIso, unanswered);
}

type Look = (message: Message, facts: Facts, nowIso: string, unanswered: number) => NextLook | null;

/** After a no with an open door: a season later, with what would be a reason to write. */
const openDoor: Look = ({ kind, choices, recipientName }, facts, nowIso) => {
  const isOpen = choices.door === "open" && KINDS[kind].controls.includes("door");
  if (!isOpen) return null;
  const recordedReasons = choices.reasons.map(({ code }) => code);
  const told = statedReasons(choices, { ...facts, recipientName, recordedReasons }, null);
  const opening = told.find((reason) => reason.opening !== null)?.opening;
  return {
    dueAt: addDays(new Date(nowIso), choices.doorDays, facts.timeZone).toISOString(),
    reason: `Write to ${recipientName || facts.company} again: the door is open${opening ? `, and ${opening} would be a reason` : ""}`,
  };
};

/** For an answer one is waiting for: after some working days. */
const answerIn =
  (days: number): Look =>
  ({ kind, recipientName }, { company, timeZone }, nowIso) => {
    const what = KINDS[kind].controls.includes("questions") ? "answered your questions" : "answered";
    return {
      dueAt: addWeekdayHours(nowIso, days * 24, timeZone),
      reason: `See whether ${recipientName || company} has ${what}`,
    };
  };

const LOOKS: Readonly<Record<Meaning, Look>> = {
  decline: openDoor,
  withdraw: openDoor,
  "decline-offer": openDoor,
  ask: answerIn(3),
  reopen: answerIn(5),
  word: (message, facts, nowIso, unanswered) => {
    const { lookAgain }: MessageKind = KINDS[message.kind];
    if (!lookAgain || message.choices.confirmsCall) return null;
    const { days, reason, stopsInSilence } = lookAgain;
    if (stopsInSilence && unanswered + 1 >= MOST_SILENCES) return null;
    return {
      dueAt: addDays(new Date(nowIso), days, facts.timeZone).toISOString(),
      reason: reason(message.recipientName || facts.company),
    };
  },
};
