import { isLate } from "@/lib/domain/message/facts";
import { inTone, type MessageKind } from "@/lib/domain/message/kind";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import { matterOf, subjectInThread } from "@/lib/domain/message/subject";
import { ANSWER_DAYS } from "@/lib/domain/message/wordings/answer-days";
import { APOLOGIES } from "@/lib/domain/message/wordings/apologies";
import { GREETINGS } from "@/lib/domain/message/wordings/greetings";
import { REPLIES } from "@/lib/domain/message/wordings/replies";
import { REQUESTS } from "@/lib/domain/message/wordings/requests";
import { SIGN_OFFS } from "@/lib/domain/message/wordings/sign-offs";
import { THANKS } from "@/lib/domain/message/wordings/thanks";

/** Asks what is needed for a decision: thanks, why it is asked, the questions as a list. It decides nothing. */
export const askBeforeDeciding: MessageKind = {
  label: "Ask before deciding",
  meaning: "ask",
  channels: ["email"],
  subject: ({ facts, phrases }) => {
    const { questions, sender } = phrases;
    const matter = matterOf(phrases);
    return (
      subjectInThread(facts) ??
      (questions === null ? `${matter} – ${sender}` : `${matter}: ${questions} from ${sender}`)
    );
  },
  slots: [
    { tag: "greeting", paragraph: "greeting", pools: inTone(GREETINGS) },
    { tag: "thanks", paragraph: "opening", pools: inTone(THANKS) },
    {
      tag: "apology",
      paragraph: "opening",
      pools: (occasion) => (isLate(occasion.facts) ? inTone(APOLOGIES)(occasion) : []),
    },
    { tag: "reason", paragraph: "opening", pools: inTone(REQUESTS) },
    {
      tag: "questions",
      paragraph: "questions",
      // Word for word: only the person knows how delicate a matter is best put.
      pools: ({ choices }) =>
        choices.questions
          .slice(0, MOST_QUESTIONS)
          .map((question) => ({ wordings: ["- {question}"], phrases: { question } })),
      isList: true,
    },
    { tag: "times", paragraph: "closing", pools: inTone(ANSWER_DAYS) },
    { tag: "wishes", paragraph: "closing", pools: inTone(REPLIES) },
    {
      tag: "sign-off",
      paragraph: "sign-off",
      pools: (occasion) => inTone(SIGN_OFFS[occasion.choices.region])(occasion),
    },
  ],
};
