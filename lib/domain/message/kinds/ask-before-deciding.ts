import { inTone, type MessageKind, type Occasion, type Slot, type Wordings } from "@/lib/domain/message/kind";
import { questionList } from "@/lib/domain/message/places";
import { apology, callOf, greeting, part, signOff, thanksOrConfirmation } from "@/lib/domain/message/slots";
import { matterOf, subjectInThread } from "@/lib/domain/message/subject";
import { voicemailAbout } from "@/lib/domain/message/voicemail";
import { ANSWER_DAYS } from "@/lib/domain/message/wordings/answer-days";
import { REPLIES } from "@/lib/domain/message/wordings/replies";
import { REQUESTS } from "@/lib/domain/message/wordings/requests";
import { CONSIDERED, INVITED, WRITTEN_TO } from "@/lib/domain/message/wordings/thanks";

/** An invitation is thanked for only where there was one. */
const thanks = ({ facts: { approach } }: Occasion): Wordings => {
  if (approach === "invitation") return INVITED;
  return approach === "outreach" ? WRITTEN_TO : CONSIDERED;
};

const request: Slot = { tag: "reason", paragraph: "opening", pools: inTone(REQUESTS) };

const answerDay: Slot = part("times", "closing", ANSWER_DAYS);

/** Asks what is needed for a decision: thanks, why it is asked, the questions as a list. It decides nothing. */
export const askBeforeDeciding: MessageKind = {
  label: "Ask before deciding",
  when: "Something that decides it is still unknown.",
  meaning: "ask",
  reader: "them",
  channels: ["email", "linkedin-inmail", "phone", "voicemail"],
  controls: ["questions", "answer-day"],
  fields: [],
  subject: ({ facts, phrases }) => {
    const { questions, sender } = phrases;
    const matter = matterOf(phrases);
    return (
      subjectInThread(facts) ??
      (questions === null ? `${matter} – ${sender}` : `${matter}: ${questions} from ${sender}`)
    );
  },
  layouts: {
    letter: [
      greeting,
      ...thanksOrConfirmation(thanks),
      apology,
      request,
      questionList,
      answerDay,
      part("wishes", "closing", REPLIES),
      signOff,
    ],
    call: callOf(thanks, apology, request, questionList, answerDay),
    voicemail: voicemailAbout("{post}"),
  },
};
