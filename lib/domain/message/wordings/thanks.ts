import type { Wordings } from "@/lib/domain/message/kind";

const ANY_TONE = [
  "Thank you for inviting me to interview for {post}.",
  "Thank you for your invitation to interview for {post}.",
  "I'm grateful for the invitation to interview for {post}.",
  "Thank you for asking me to interview for {post}.",
  "I appreciate your invitation to interview for {post}.",
  "Many thanks for inviting me to interview for {post}.",
  "Thank you for considering me for {post} and for inviting me to interview.",
];

/** For the invitation, by the post that it is for. */
export const THANKS: Wordings = {
  formal: [...ANY_TONE, "It was kind of you to invite me to interview for {post}, and I thank you for it."],
  warm: [...ANY_TONE, "It was kind of you to invite me to interview for {post}; thank you."],
  short: [
    "Thanks for inviting me to interview for {post}.",
    "Thank you for the interview invitation for {post}.",
    "Many thanks for the invitation to interview for {post}.",
    "Thank you for inviting me to interview for {post}.",
    "Thanks for asking me to interview for {post}.",
    "I appreciate the invitation to interview for {post}.",
  ],
};
