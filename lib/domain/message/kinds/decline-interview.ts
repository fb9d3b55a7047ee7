import type { MessageKind } from "@/lib/domain/message/kind";
import { refusalNote } from "@/lib/domain/message/note";
import {
  apology,
  decisionIn,
  door,
  effort,
  feedback,
  greeting,
  reasons,
  referral,
  refusalCall,
  signOff,
  thanksOrConfirmation,
  wishes,
} from "@/lib/domain/message/slots";
import { matterOf, subjectInThread } from "@/lib/domain/message/subject";
import { voicemailAbout } from "@/lib/domain/message/voicemail";
import { NOT_TO_INTERVIEW } from "@/lib/domain/message/wordings/decisions";
import { NOTE_THANKS_FOR_INVITATION } from "@/lib/domain/message/wordings/notes";
import { INVITED } from "@/lib/domain/message/wordings/thanks";

/** Declines an invitation to an interview: thanks, decision, reason, perhaps a suggestion, door, in that order. */
export const declineInterview: MessageKind = {
  label: "Decline the interview",
  when: "They invited you to an interview, and you will not come.",
  meaning: "decline",
  reader: "them",
  channels: ["email", "linkedin-inmail", "linkedin-note", "phone", "voicemail"],
  controls: ["reasons", "door", "feedback", "referral"],
  fields: [],
  subject: ({ facts, phrases }) => {
    const { day, sender } = phrases;
    const matter = matterOf(phrases);
    return (
      subjectInThread(facts) ?? (day === null ? `${matter} – ${sender}` : `${matter} on ${day}: ${sender}`)
    );
  },
  layouts: {
    letter: [
      greeting,
      ...thanksOrConfirmation(INVITED),
      apology,
      effort,
      decisionIn(NOT_TO_INTERVIEW),
      reasons,
      referral,
      feedback,
      door,
      wishes,
      signOff,
    ],
    note: refusalNote(NOTE_THANKS_FOR_INVITATION),
    call: refusalCall(INVITED, NOT_TO_INTERVIEW),
    voicemail: voicemailAbout("{post}"),
  },
};
