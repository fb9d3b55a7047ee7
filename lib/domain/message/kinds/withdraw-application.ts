import type { MessageKind } from "@/lib/domain/message/kind";
import {
  apology,
  decisionIn,
  door,
  greeting,
  reasons,
  signOff,
  thanksIn,
  wishes,
} from "@/lib/domain/message/slots";
import { postInShort } from "@/lib/domain/message/subject";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { thanksFor } from "@/lib/domain/message/wordings/thanks";

const THANKS = thanksFor(
  "considering my application for {post}",
  "your consideration of my application for {post}",
);

const DECISIONS = anyTone(
  [
    "I've decided to withdraw it, so please continue without me.",
    "Having thought it over, I'm withdrawing it.",
    "I've decided not to continue and am therefore withdrawing it.",
    "I'm withdrawing it, so that you can give your time to someone else.",
    "I've made up my mind to withdraw it and wanted to tell you directly.",
    "I'd like to withdraw it and wanted to tell you so myself.",
  ],
  [
    "I'm withdrawing it and wanted to tell you so.",
    "I'd like to withdraw it.",
    "I've decided to withdraw it.",
    "Please go on without me, as I'm withdrawing it.",
    "I've decided not to continue, so I'm withdrawing it.",
    "I'm going to withdraw it, so please plan without me.",
  ],
);

/** Takes an application back before there was an interview. */
export const withdrawApplication: MessageKind = {
  label: "Withdraw the application",
  when: "You applied, there has been no interview yet, and you no longer want it.",
  meaning: "withdraw",
  reader: "them",
  channels: ["email", "linkedin-inmail"],
  controls: ["reasons", "door"],
  fields: [],
  subject: ({ phrases }) => `Withdrawing my application: ${postInShort(phrases)} – ${phrases.sender}`,
  layouts: {
    letter: [greeting, thanksIn(THANKS), decisionIn(DECISIONS), apology, reasons, door, wishes, signOff],
  },
};
