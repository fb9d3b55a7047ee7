import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** Why the questions come before the answer; leads in to them, be it one or five. */
export const REQUESTS = anyTone(
  [
    "So that I can give you a considered answer, I'd like to ask {questions} first:",
    "To answer you properly, and to use your time well, I have {questions} before I decide:",
    "Before I decide, I'd be grateful if you could help me with {questions}, so that your time is well spent:",
    "I'd rather ask than guess, and so I have {questions} before I give you an answer:",
    "I'd like my answer to be a considered one, and it would help me to ask {questions} first:",
    "To make good use of your time and mine, I'd like to ask {questions} before I answer:",
  ],
  [
    "To use your time well, I have {questions} before I give you an answer:",
    "Before I answer, I'd like to ask {questions}, to use your time well:",
    "So that my answer is a considered one, I have {questions} first:",
    "To answer you properly, I'd like to ask {questions} before I decide:",
    "I'd rather ask than guess, so before I answer I have {questions}:",
    "It would help me to answer you well if I may ask {questions}:",
  ],
);
