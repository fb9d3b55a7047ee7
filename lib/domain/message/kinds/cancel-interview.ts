import type { MessageKind } from "@/lib/domain/message/kind";
import {
  apologyForTrouble,
  callOf,
  decisionIn,
  door,
  firstReason,
  greeting,
  reasons,
  signOff,
  thanksOrConfirmation,
  wishes,
} from "@/lib/domain/message/slots";
import { answerSubject, matterOf } from "@/lib/domain/message/subject";
import { voicemailAbout } from "@/lib/domain/message/voicemail";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { ARRANGED } from "@/lib/domain/message/wordings/thanks";

// The thanks name its day and time.
const DECISIONS = anyTone(
  [
    "I've decided to withdraw from the process, so I have to cancel it.",
    "I have to cancel it, as I've decided not to go ahead.",
    "I've decided not to go ahead and am therefore cancelling it.",
    "I won't be coming, as I've decided to withdraw from the process.",
    "Please cancel it, as I've decided to withdraw from the process.",
    "I'm withdrawing from the process, so please take it out of your calendar.",
  ],
  [
    "I've decided not to go ahead, so I have to cancel it.",
    "I'm cancelling it, as I've decided to withdraw.",
    "Please cancel it, as I've decided not to go ahead.",
    "I've decided to withdraw, so I won't be coming.",
    "I'm withdrawing, so please cancel it.",
    "I have to cancel it and am withdrawing from the process.",
  ],
);

const trouble = apologyForTrouble("opening");

/** Takes back a yes to an interview that has its day and time; says sorry once. */
export const cancelInterview: MessageKind = {
  label: "Cancel an interview",
  when: "An interview is arranged, and you have decided not to come.",
  meaning: "withdraw",
  reader: "them",
  channels: ["email", "phone", "voicemail"],
  controls: ["reasons", "door"],
  fields: [],
  subject: answerSubject((phrases) => {
    const matter = matterOf(phrases);
    return `${phrases.day === null ? matter : `${matter} on ${phrases.day}`}: cancellation`;
  }),
  layouts: {
    letter: [
      greeting,
      ...thanksOrConfirmation(ARRANGED, "{interview} for {post}"),
      decisionIn(DECISIONS),
      trouble,
      reasons,
      door,
      wishes,
      signOff,
    ],
    call: callOf(ARRANGED, decisionIn(DECISIONS), trouble, firstReason, door, wishes),
    voicemail: voicemailAbout("{interview} for {post}"),
  },
};
