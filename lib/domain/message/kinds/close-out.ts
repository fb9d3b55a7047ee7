import type { MessageKind } from "@/lib/domain/message/kind";
import { onlyIf } from "@/lib/domain/message/places";
import { acceptedOther } from "@/lib/domain/message/reasons/accepted-other";
import { decisionIn, door, greeting, part, signOff, thanksIn, wishes } from "@/lib/domain/message/slots";
import { answerSubject, postInShort } from "@/lib/domain/message/subject";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { OUT_OF_THE_PROCESS } from "@/lib/domain/message/wordings/decisions";
import { CONSIDERED } from "@/lib/domain/message/wordings/thanks";

/** Leaves the other processes once a position was accepted. */
export const closeOut: MessageKind = {
  label: "Close out after accepting elsewhere",
  when: "You have accepted another position, and this one is still open.",
  meaning: "withdraw",
  reader: "them",
  channels: ["email", "linkedin-inmail"],
  controls: ["disclosure", "door"],
  fields: [],
  subject: answerSubject((phrases) => `Withdrawing from the process: ${postInShort(phrases)}`),
  layouts: {
    letter: [
      greeting,
      thanksIn(CONSIDERED),
      decisionIn(OUT_OF_THE_PROCESS),
      onlyIf(
        ({ facts, choices }) =>
          facts.recordedReasons.includes("accepted-other") && choices.disclosure !== "private",
        part("reason", "reason", anyTone(acceptedOther.brief)),
      ),
      door,
      wishes,
      signOff,
    ],
  },
};
