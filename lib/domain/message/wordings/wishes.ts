import type { Wordings } from "@/lib/domain/message/kind";

const ANY_TONE = [
  "I wish you well with the search and with the work ahead.",
  "I wish you every success in filling the role.",
  "I hope you find the right person soon.",
  "I wish you a smooth search and a good hire.",
  "I hope that the search goes well and ends with the right person.",
  "I wish you and the team all the best with the appointment.",
];

/** Good wishes for their search. */
export const WISHES: Wordings = {
  formal: ANY_TONE,
  warm: [...ANY_TONE, "All the best with the search, and with everything that follows."],
  short: [
    "I wish you well with the search.",
    "All the best with the search.",
    "I hope you find the right person soon.",
    "Good luck with the search.",
    "I wish you a good hire.",
    "Every success with the search.",
  ],
};
