import type { Wordings } from "@/lib/domain/message/kind";

const ANY_TONE = [
  "I'm sorry for the delay in replying.",
  "My apologies for the late reply.",
  "Please excuse the delay in my reply.",
  "I'm sorry that my answer comes late.",
  "I'm sorry to have kept you waiting for a reply.",
  "My apologies for taking so long to reply.",
];

/** One apology for an answer later than 48 hours; once is enough. */
export const APOLOGIES: Wordings = {
  formal: ANY_TONE,
  warm: ANY_TONE,
  short: [
    "Sorry for the late reply.",
    "I'm sorry for the delay.",
    "Apologies for the late answer.",
    "I'm sorry to answer late.",
    "Sorry for the slow reply.",
    "Apologies for the delay.",
  ],
};
