import type { MessageKind } from "@/lib/domain/message/kind";
import { greeting, part, signOff } from "@/lib/domain/message/slots";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

const OPENINGS = anyTone([
  "I have a decision to make about my next step at work, and I'd value your view on it.",
  "I'm weighing up my next step at work, and you're someone whose view I'd value.",
  "May I ask your advice? I have a decision to make about work.",
  "I'd like to ask for your advice on a decision about work.",
  "I have a decision about work in front of me, and I'd be glad of your view.",
  "I'm thinking over a decision about work and would be grateful for your advice.",
]);

const SITUATIONS = anyTone([
  "This is where I stand. {situation}",
  "In short, this is it. {situation}",
  "Briefly, this is the situation. {situation}",
  "Here is the outline. {situation}",
  "The situation in a few words: {situation}",
  "This is what it is about. {situation}",
]);

const QUESTIONS = anyTone([
  "My question to you is this. {question}",
  "There is one thing I'd like to ask. {question}",
  "What I'd like to ask you is this. {question}",
  "So here is my question. {question}",
  "I have one question. {question}",
  "This is what I'd like your view on. {question}",
]);

const SMALL_ASKS = anyTone([
  "A few lines, or ten minutes on the phone, would help me a great deal.",
  "Two or three sentences from you would already help me.",
  "Could you spare me ten minutes on the phone, or a short reply?",
  "A short answer would do very well, whenever it suits you.",
  "If you have ten minutes for a call, or for a few lines, that would help me.",
  "A line or two with your first thought would be plenty.",
]);

const CONFIDENCES = anyTone([
  "Please keep this between the two of us.",
  "I'd ask you to treat this as confidential.",
  "Please treat this in confidence for now.",
  "I'd be glad if this stayed between us.",
  "May I ask you to keep this to yourself?",
  "I'd like this to stay between you and me for now.",
]);

const THANKS = anyTone([
  "Thank you, whether or not you find the time.",
  "Thank you for reading this, and for any thought you can share.",
  "Many thanks in any case, and please take your time.",
  "I'm grateful for any help, and thank you for reading this far.",
  "Thank you very much, however short your answer is.",
  "I appreciate any thought of yours, and thank you for your time.",
]);

/** Asks somebody one knows for advice. No company is named, and nothing confidential is needed for it. */
export const networkAdvice: MessageKind = {
  label: "Ask someone for advice",
  when: "Somebody whom you trust could help you to decide.",
  meaning: "word",
  reader: "acquaintance",
  channels: ["email", "linkedin-inmail"],
  controls: [],
  fields: [
    {
      key: "situation",
      label: "The situation",
      hint: "Without names, figures or anything that was told to you in confidence.",
      example:
        "I have been invited to interview for a post with more responsibility and a longer way to work.",
      input: "text",
    },
    {
      key: "question",
      label: "Your one question",
      example: "Did the longer way to work bother you after a year?",
      input: "text",
    },
  ],
  lookAgain: { days: 7, reason: (name) => `See whether ${name} has answered` },
  // The thread and the post are those of an employer: nothing of them belongs here.
  subject: () => "Could I ask your advice on a decision?",
  layouts: {
    letter: [
      greeting,
      part("reason", "opening", OPENINGS),
      part("reason", "situation", SITUATIONS),
      part("questions", "situation", QUESTIONS),
      part("alternative", "closing", SMALL_ASKS),
      part("wishes", "closing", CONFIDENCES),
      part("thanks", "closing", THANKS),
      signOff,
    ],
  },
};
