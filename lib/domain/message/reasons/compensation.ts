import type { Reason } from "@/lib/domain/message/reason";

export const compensation = {
  code: "compensation",
  label: "Pay",
  details: [
    { key: "wanted", label: "What you need", example: "€60,000", from: "candid" },
    { key: "offered", label: "Where their range ends", example: "€52,000", from: "candid" },
  ],
  brief: [
    "The package is below what I need.",
    "The pay doesn't reach the level I need for a move.",
    "We're too far apart on pay for this to work.",
  ],
  candid: [
    "I'm looking for about {wanted}, and the range you gave ends at {offered}.",
    "For a move I'd need around {wanted}, and I see that the range ends at {offered}.",
    "For a move I'd need around {wanted}.",
    "The range ends at {offered}, which is below what I need.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
