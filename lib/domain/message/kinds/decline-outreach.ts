import type { MessageKind } from "@/lib/domain/message/kind";
import { refusalNote } from "@/lib/domain/message/note";
import { partAround } from "@/lib/domain/message/part-around";
import { onlyIf } from "@/lib/domain/message/places";
import {
  apology,
  decisionIn,
  door,
  firstReason,
  greeting,
  part,
  signOff,
  thanksIn,
  wishes,
} from "@/lib/domain/message/slots";
import { answerSubject, postInShort } from "@/lib/domain/message/subject";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { NOTE_THANKS_FOR_MESSAGE } from "@/lib/domain/message/wordings/notes";
import { REFERRALS } from "@/lib/domain/message/wordings/referrals";
import { WRITTEN_TO } from "@/lib/domain/message/wordings/thanks";

const DECISIONS = anyTone(
  [
    "I've decided not to take this further.",
    "I'm going to decline, and I'd rather say so openly than leave you guessing.",
    "Having thought it over, I've decided not to pursue it.",
    "I've decided to decline, so please carry on without me.",
    "I won't be pursuing it, and I wanted to tell you so myself.",
    "I've decided against it, and I wanted you to have a clear answer.",
  ],
  [
    "I'm going to decline.",
    "I've decided not to pursue it.",
    "I won't be taking this further.",
    "I've decided against it and wanted to tell you.",
    "I'm declining and wanted to say so plainly.",
    "I've decided not to take this up.",
  ],
);

const WHAT_WOULD_SUIT = anyTone([
  "What would suit me is {fitting}.",
  "What I'm looking for is {fitting}.",
  "For your files: what would interest me is {fitting}.",
  "In case it helps, I'd be interested in {fitting}.",
  "Something that would suit me is {fitting}.",
  "So that you know, {fitting} would be more my line.",
]);

/** Answers a recruiter who wrote first: no, briefly, and what would fit. */
export const declineOutreach: MessageKind = {
  label: "Decline a recruiter's message",
  when: "A recruiter wrote to you first, and it is not for you.",
  meaning: "decline",
  reader: "them",
  channels: ["linkedin-inmail", "linkedin-note", "email"],
  controls: ["reasons", "door", "referral"],
  fields: [
    {
      key: "fitting",
      label: "What would suit you",
      hint: "So that the next message fits. Left out if empty.",
      example: "a post in demand planning",
      input: "line",
    },
  ],
  subject: answerSubject((phrases) => `Your message: ${postInShort(phrases)}`),
  layouts: {
    letter: [
      greeting,
      thanksIn(WRITTEN_TO),
      apology,
      decisionIn(DECISIONS),
      firstReason,
      partAround("alternative", "reason", { field: "fitting", phrase: WHAT_WOULD_SUIT }),
      // The answer to a stranger is brief in every tone.
      onlyIf(({ choices }) => choices.offersReferral, part("alternative", "offer", anyTone(REFERRALS.short))),
      door,
      wishes,
      signOff,
    ],
    note: refusalNote(NOTE_THANKS_FOR_MESSAGE),
  },
};
