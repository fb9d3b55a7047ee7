import type { MessageKind } from "@/lib/domain/message/kind";
import { greeting, neutralSignOff, part } from "@/lib/domain/message/slots";
import { postInShort } from "@/lib/domain/message/subject";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

const REQUESTS = anyTone([
  "Under Article 17 of the General Data Protection Regulation (GDPR), I ask you to erase the personal data that you hold about me in connection with {post}.",
  "Please erase the personal data that you hold about me in connection with {post}, as Article 17 of the General Data Protection Regulation (GDPR) provides.",
  "I'm asking you to erase my personal data in connection with {post}, under Article 17 of the General Data Protection Regulation (GDPR).",
  "This is a request under Article 17 of the General Data Protection Regulation (GDPR): please erase the personal data that you hold about me in connection with {post}.",
  "I request the erasure of the personal data that you hold about me in connection with {post}, under Article 17 of the General Data Protection Regulation (GDPR).",
  "With this message I ask for the erasure of my personal data in connection with {post}, under Article 17 of the General Data Protection Regulation (GDPR).",
]);

const SCOPES = anyTone([
  "This covers documents such as a CV, our correspondence, and any notes about me.",
  "It concerns all documents, messages and notes about me, a CV included.",
  "Please include a CV, messages and notes about me, wherever they are kept.",
  "The request covers messages, notes and documents about me, such as a CV.",
  "Included are documents such as a CV, messages, and notes of any conversations.",
  "It extends to messages, notes and files about me, among them a CV.",
]);

const PROOFS = anyTone([
  "Please confirm to me in writing, within one month, that this has been done; if anything has to be kept, please tell me what and why.",
  "I ask for a written confirmation within one month and, if some data must be kept, for the reason and the period.",
  "Once it's done, please confirm it in writing within one month, and name anything that you're obliged to keep.",
  "Please let me have a confirmation in writing within one month, with the reason for anything that has to be kept.",
  "A written confirmation within one month is all I ask for; please name in it whatever you're obliged to keep.",
  "Please confirm the erasure in writing within one month, or tell me what has to be kept and on what ground.",
]);

/** Asks for one's data to be erased, apart from any refusal and without a warm or a cold word. */
export const eraseData: MessageKind = {
  label: "Ask for your data to be erased",
  when: "It is over, and they should no longer hold your data (EU and UK).",
  meaning: "word",
  reader: "them",
  channels: ["email"],
  controls: [],
  fields: [],
  lookAgain: { days: 30, reason: (name) => `See whether ${name} has confirmed that your data is erased` },
  subject: ({ phrases }) => `Erasure of my data: ${postInShort(phrases)} – ${phrases.sender}`,
  layouts: {
    letter: [
      greeting,
      part("alternative", "request", REQUESTS),
      part("reason", "request", SCOPES),
      part("confirmation", "proof", PROOFS),
      neutralSignOff,
    ],
  },
};
