import type { MessageKind } from "@/lib/domain/message/kind";
import { decisionIn, greeting, part, reasons, signOff, thanksIn } from "@/lib/domain/message/slots";
import { postInShort } from "@/lib/domain/message/subject";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { thanksFor } from "@/lib/domain/message/wordings/thanks";

const THANKS = thanksFor("recommending me for {post}", "your recommendation for {post}");

const DECISIONS = anyTone(
  [
    "I've decided not to go ahead, and I wanted you to hear it from me.",
    "I'm going to decline, and I'd like you to know it before anyone else tells you.",
    "Having thought it over, I've decided not to take it further.",
    "I've decided to decline, and you should be among the first to know.",
    "I won't be going ahead, and I'd rather you heard it from me.",
    "I've made up my mind to decline and wanted to tell you myself.",
  ],
  [
    "I've decided not to go ahead and wanted you to hear it from me.",
    "I'm going to decline and wanted to tell you myself.",
    "I've decided to decline, and you should know.",
    "I won't be going ahead and wanted you to know.",
    "I've decided not to take it further.",
    "I've made up my mind to decline.",
  ],
);

const WORTH = anyTone([
  "None of this speaks against your recommendation, which meant a good deal to me.",
  "Your recommendation was worth a lot to me, whatever came of it.",
  "It doesn't change how much your support means to me.",
  "I know that you put in a word for me, and I value that as much as before.",
  "It meant a lot that you thought of me, and it still does.",
  "I'm no less glad that you put in a word for me.",
]);

const FAVOURS = anyTone([
  "If I can do you a favour in return, please tell me.",
  "I'd be glad to return the favour whenever it's of use.",
  "Do tell me if I can put in a word for you one day.",
  "I hope to have a chance to return the favour.",
  "It would be good to catch up soon and to hear how you are.",
  "I'd gladly do the same for you, should the occasion come.",
]);

/** Tells the friend who recommended one that it comes to nothing, with thanks. */
export const tellReferrer: MessageKind = {
  label: "Tell the person who recommended you",
  when: "Somebody put in a word for you, and you are declining.",
  meaning: "word",
  reader: "referrer",
  channels: ["email", "linkedin-inmail"],
  controls: ["reasons"],
  fields: [],
  subject: ({ phrases }) => `Your recommendation: ${postInShort(phrases)}`,
  layouts: {
    letter: [
      greeting,
      thanksIn(THANKS),
      decisionIn(DECISIONS),
      reasons,
      part("effort", "closing", WORTH),
      part("door", "closing", FAVOURS),
      signOff,
    ],
  },
};
