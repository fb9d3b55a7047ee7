import type { MessageKind } from "@/lib/domain/message/kind";
import {
  considerationOrApology,
  decisionIn,
  door,
  feedback,
  greeting,
  reasons,
  referral,
  refusalCall,
  signOff,
  thanksOrConfirmation,
  wishes,
} from "@/lib/domain/message/slots";
import { answerSubject } from "@/lib/domain/message/subject";
import { voicemailAbout } from "@/lib/domain/message/voicemail";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { thanksFor } from "@/lib/domain/message/wordings/thanks";

const THANKS = thanksFor("offering me {post}", "your offer of {post}");

const DECISIONS = anyTone(
  [
    "I've thought it over with care and have decided not to accept.",
    "After careful thought I've decided to decline the offer.",
    "I've decided not to accept it, and I'd like you to hear it from me directly.",
    "I'm going to decline it, and I'd rather say so openly than leave you guessing.",
    "Having weighed it with care, I've decided to decline.",
    "I've decided to decline it, so please feel free to give the place to someone else.",
  ],
  [
    "I've thought it over and decided to decline.",
    "I've decided not to accept it.",
    "After careful thought I'm declining the offer.",
    "I'm going to decline it and wanted to tell you directly.",
    "I've decided to decline, so please plan without me.",
    "I won't be accepting it and wanted to say so plainly.",
  ],
);

/** Declines an offer: best said on the phone first. */
export const declineOffer: MessageKind = {
  label: "Decline an offer",
  when: "They offered you the post, and you will not take it. A call comes first, if you can.",
  meaning: "decline-offer",
  reader: "them",
  channels: ["phone", "voicemail", "email"],
  controls: ["reasons", "door", "feedback", "referral"],
  fields: [],
  subject: answerSubject(({ role, company }) =>
    role === null ? `Offer from ${company}` : `${role} offer, ${company}`,
  ),
  layouts: {
    letter: [
      greeting,
      ...thanksOrConfirmation(THANKS, "your offer of {post}"),
      ...considerationOrApology,
      decisionIn(DECISIONS),
      reasons,
      referral,
      feedback,
      door,
      wishes,
      signOff,
    ],
    call: refusalCall(THANKS, DECISIONS),
    voicemail: voicemailAbout("{post}"),
  },
};
