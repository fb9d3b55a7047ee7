import type { MessageKind } from "@/lib/domain/message/kind";
import {
  considerationOrApology,
  decisionIn,
  door,
  feedback,
  greeting,
  reasons,
  refusalCall,
  signOff,
  thanksOrConfirmation,
  wishes,
} from "@/lib/domain/message/slots";
import { answerSubject, postInShort } from "@/lib/domain/message/subject";
import { voicemailAbout } from "@/lib/domain/message/voicemail";
import { OUT_OF_THE_PROCESS } from "@/lib/domain/message/wordings/decisions";
import { CONSIDERED } from "@/lib/domain/message/wordings/thanks";

/** Leaves a process after one or more interviews. */
export const withdrawAfterInterview: MessageKind = {
  label: "Withdraw after an interview",
  when: "You have met them, and you will not go on to the next step.",
  meaning: "withdraw",
  reader: "them",
  channels: ["email", "phone", "voicemail"],
  controls: ["reasons", "door", "feedback"],
  fields: [],
  subject: answerSubject((phrases) => `Withdrawing from the process: ${postInShort(phrases)}`),
  layouts: {
    letter: [
      greeting,
      ...thanksOrConfirmation(CONSIDERED),
      ...considerationOrApology,
      decisionIn(OUT_OF_THE_PROCESS),
      reasons,
      feedback,
      door,
      wishes,
      signOff,
    ],
    call: refusalCall(CONSIDERED, OUT_OF_THE_PROCESS),
    voicemail: voicemailAbout("{post}"),
  },
};
