import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** Makes the reply easy, and thanks for it. */
export const REPLIES = anyTone(
  [
    "A line or two will do, and I'd be grateful for your help.",
    "A short reply is quite enough, and I'm grateful for any help with this.",
    "Thank you for your help; a brief answer will do very well.",
    "A short answer will do very well, and I appreciate your help.",
    "I hope that this isn't too much trouble, and I look forward to your reply.",
    "Please take the time that suits you; a brief answer will do very well.",
  ],
  [
    "A line or two will do, and thank you for your help.",
    "A short answer is quite enough; thanks for your help.",
    "A brief reply will do very well, with my thanks.",
    "I'd be grateful for a reply, and a line will do.",
    "A word or two will do, and I appreciate your help.",
    "I hope this isn't too much trouble, and thank you for your help.",
  ],
);

/** Asks for a word on whether what was asked for is possible. */
export const WORDS_BACK = anyTone(
  [
    "Please let me know whether that would work for you.",
    "I'd be glad to hear whether that would suit you.",
    "Thank you for looking into whether this is possible.",
    "I'd be grateful for a word on whether that's possible.",
    "A line on whether it would work is quite enough.",
    "Please tell me whether that fits in with your plans.",
  ],
  [
    "Please let me know whether that works.",
    "I'd be glad to hear whether it suits you.",
    "A line on whether it works is quite enough.",
    "Thank you for looking into it.",
    "Please tell me whether that's possible.",
    "A short word on whether it's possible would be welcome.",
  ],
);
