import type { Wordings } from "@/lib/domain/message/kind";

const ANY_TONE = [
  "I appreciate {effort}.",
  "I'm grateful for {effort}.",
  "Thank you as well for {effort}.",
  "I'd also like to thank you for {effort}.",
  "My thanks, too, for {effort}.",
  "Please know that I appreciate {effort}.",
];

/** Names what they did for the invitation, as far as it is recorded. */
export const EFFORTS: Wordings = {
  formal: [...ANY_TONE, "I am much obliged for {effort}."],
  warm: [...ANY_TONE, "I don't take {effort} for granted."],
  short: [
    "I appreciate {effort}.",
    "I'm grateful for {effort}.",
    "Thanks as well for {effort}.",
    "Thank you for {effort}, too.",
    "Thanks, too, for {effort}.",
    "I value {effort}.",
  ],
};
