import type { MessageKind } from "@/lib/domain/message/kind";
import {
  apology,
  decisionIn,
  door,
  greeting,
  offerToAsk,
  reasons,
  signOff,
  thanksIn,
  wishes,
} from "@/lib/domain/message/slots";
import { answerSubject, postInShort } from "@/lib/domain/message/subject";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { CONSIDERED } from "@/lib/domain/message/wordings/thanks";

const DECISIONS = anyTone(
  [
    "For myself, I've decided not to go ahead.",
    "I've decided not to take this up myself.",
    "I'm going to decline for my own part.",
    "Having thought it over, I've decided not to pursue it myself.",
    "I won't be going ahead with it myself, but I may be of use in another way.",
    "For my own part I've decided to decline, and I'd rather say so plainly.",
  ],
  [
    "I've decided not to take this up myself.",
    "For myself, I've decided to decline.",
    "I won't be going ahead myself.",
    "I'm going to decline for my own part.",
    "I've decided not to pursue it myself.",
    "For my own part, I'm declining.",
  ],
);

/** Declines and offers to ask somebody else first. Nobody is named: nobody has agreed yet. */
export const refer: MessageKind = {
  label: "Decline and offer to ask someone",
  when: "It is not for you, and you know somebody whom you could ask.",
  meaning: "decline",
  reader: "them",
  channels: ["email", "linkedin-inmail"],
  controls: ["reasons", "door"],
  fields: [],
  subject: answerSubject((phrases) => `Your opening: ${postInShort(phrases)}`),
  layouts: {
    letter: [
      greeting,
      thanksIn(CONSIDERED),
      apology,
      decisionIn(DECISIONS),
      reasons,
      offerToAsk,
      door,
      wishes,
      signOff,
    ],
  },
};
