import type { MessageKind } from "@/lib/domain/message/kind";
import {
  apology,
  decisionIn,
  door,
  greeting,
  part,
  reasons,
  signOff,
  thanksIn,
  wishes,
} from "@/lib/domain/message/slots";
import { answerSubject, matterOf } from "@/lib/domain/message/subject";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { NOT_TO_INTERVIEW } from "@/lib/domain/message/wordings/decisions";
import { thanksFor } from "@/lib/domain/message/wordings/thanks";

const THANKS = thanksFor(
  "following up the recommendation and inviting me to interview for {post}",
  "the invitation to interview for {post}, which came through a recommendation",
);

const PROTECTIONS = anyTone(
  [
    "The recommendation was made in good faith, and my decision is mine alone.",
    "Please don't let this reflect on the recommendation, which I value.",
    "My decision says nothing about the recommendation, for which I'm grateful.",
    "The recommendation was a kind one, and nobody but me is behind this decision.",
    "The person who recommended me meant well by us both and had no part in this.",
    "I value the recommendation as much as before; this decision is mine alone.",
  ],
  [
    "The recommendation was made in good faith; the decision is mine alone.",
    "Please don't let this reflect on the recommendation.",
    "I value the recommendation, and this decision is mine alone.",
    "My decision says nothing about the recommendation.",
    "The recommendation was a kind one, and I value it.",
    "This has no bearing on the recommendation.",
  ],
);

/** Declines an invitation that came on a recommendation, and keeps the friend out of it. */
export const declineReferral: MessageKind = {
  label: "Decline after a recommendation",
  when: "Somebody recommended you to them, and you will not go ahead.",
  meaning: "decline",
  reader: "them",
  channels: ["email", "linkedin-inmail"],
  controls: ["reasons", "door"],
  fields: [],
  subject: answerSubject(matterOf),
  layouts: {
    letter: [
      greeting,
      thanksIn(THANKS),
      apology,
      decisionIn(NOT_TO_INTERVIEW),
      reasons,
      part("effort", "reason", PROTECTIONS),
      door,
      wishes,
      signOff,
    ],
  },
};
