import type { Wordings } from "@/lib/domain/message/kind";

const ANY_TONE = [
  "A line or two will do, and I'd be grateful for your help.",
  "A short reply is quite enough, and I'm grateful for any help with this.",
  "Thank you for your help; a brief answer will do very well.",
  "A short answer will do very well, and I appreciate your help.",
  "I hope that this is little trouble, and I look forward to your reply.",
  "Please take the time that suits you; a brief answer will do very well.",
];

/** Makes the reply easy, and thanks for it. */
export const REPLIES: Wordings = {
  formal: ANY_TONE,
  warm: ANY_TONE,
  short: [
    "A line or two will do, and thank you for your help.",
    "A short answer is quite enough; thanks for your help.",
    "A brief reply will do very well, with my thanks.",
    "I'd be grateful for a reply, and a line will do.",
    "A word or two will do, and I appreciate your help.",
    "I hope this is little trouble, and thank you for your help.",
  ],
};
