import type { KindField, MessageKind, Wordings } from "@/lib/domain/message/kind";
import { greeting, part, signOff } from "@/lib/domain/message/slots";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

const SITUATIONS = anyTone([
  "This is where I stand. {situation}",
  "In short, this is the situation. {situation}",
  "Let me sketch it briefly. {situation}",
  "Here is the outline. {situation}",
  "The situation in a few words: {situation}",
  "This is what it's about. {situation}",
]);

const QUESTIONS = anyTone([
  "My question to you is this. {question}",
  "There is something I'd like to ask. {question}",
  "What I'd like to ask you is this. {question}",
  "So here is my question. {question}",
  "I have one question. {question}",
  "This is what I'd like to hear from you. {question}",
]);

const SMALL_ASKS = anyTone([
  "A few lines, or ten minutes on the phone, would help me a great deal.",
  "Two or three sentences from you would be a real help.",
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
  "I'd be grateful for any help, and thank you for reading this.",
  "Thank you very much, however short your answer is.",
  "I'd appreciate any thoughts, and thank you for your time.",
]);

type Asking = Pick<MessageKind, "label" | "when" | "subject"> & {
  readonly openings: Wordings;
  readonly fields: readonly [situation: KindField, question: KindField];
};

/** A letter to somebody one knows: one question, and as little as it takes to answer it. */
export const toAcquaintance = ({ openings, ...kind }: Asking): MessageKind => ({
  ...kind,
  meaning: "word",
  reader: "acquaintance",
  channels: ["email", "linkedin-inmail"],
  controls: [],
  lookAgain: { days: 7, reason: (name) => `See whether ${name} has answered` },
  layouts: {
    letter: [
      greeting,
      part("reason", "opening", openings),
      part("reason", "situation", SITUATIONS),
      part("questions", "situation", QUESTIONS),
      part("alternative", "closing", SMALL_ASKS),
      part("wishes", "closing", CONFIDENCES),
      part("thanks", "closing", THANKS),
      signOff,
    ],
  },
});

/** What a letter to somebody one knows asks for: a sketch, and the one question. */
export const sketchAndQuestion = (situation: string, question: string): Asking["fields"] => [
  {
    key: "situation",
    label: "The situation",
    hint: "Without names, figures or anything that was told to you in confidence.",
    example: situation,
    input: "text",
  },
  {
    key: "question",
    label: "Your one question",
    example: question,
    input: "text",
    isNeeded: true,
  },
];
