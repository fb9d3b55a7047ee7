import type { Region, Tone } from "@/lib/domain/message/choices";

/** Closings by region and tone. The name stands on its own line. */
export const SIGN_OFFS: Readonly<Record<Region, Readonly<Record<Tone, readonly string[]>>>> = {
  UK: {
    formal: ["Yours sincerely,\n{sender}", "Kind regards,\n{sender}", "With kind regards,\n{sender}"],
    warm: [
      "Kind regards,\n{sender}",
      "Best wishes,\n{sender}",
      "With best wishes,\n{sender}",
      "Warm regards,\n{sender}",
      "With kind regards,\n{sender}",
      "With all good wishes,\n{sender}",
    ],
    short: [
      "Best wishes,\n{sender}",
      "Kind regards,\n{sender}",
      "Regards,\n{sender}",
      "All the best,\n{sender}",
    ],
  },
  US: {
    formal: ["Sincerely,\n{sender}", "Best regards,\n{sender}", "Kind regards,\n{sender}"],
    warm: [
      "Best regards,\n{sender}",
      "Best wishes,\n{sender}",
      "Kind regards,\n{sender}",
      "Warm regards,\n{sender}",
      "With best regards,\n{sender}",
      "Warmly,\n{sender}",
    ],
    short: ["Best,\n{sender}", "Best regards,\n{sender}", "Regards,\n{sender}", "All the best,\n{sender}"],
  },
};
