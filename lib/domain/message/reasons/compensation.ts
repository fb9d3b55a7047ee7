import type { Reason } from "@/lib/domain/message/reason";

export const compensation = {
  code: "compensation",
  label: "Pay",
  details: [
    { key: "wanted", label: "What you need", example: "about €60,000", from: "candid" },
    { key: "offered", label: "Where their range ends", example: "€52,000", from: "candid" },
  ],
  brief: [
    "The package is below what I need.",
    "The pay doesn't reach the level I need for a move.",
    "The pay is too far from what I need for this to work.",
    "For a move, the pay would have to be higher.",
    "As far as pay goes, this wouldn't work for me.",
    "On pay, the expectations are some way apart.",
  ],
  candid: [
    "I'm looking for {wanted}, and the range ends at {offered}.",
    "For a move I'd need {wanted}, and I see that the range ends at {offered}.",
    "The range ends at {offered}, while I'd need {wanted} for a move.",
    "For a move I'd need {wanted}.",
    "What I'd need for a move is {wanted}.",
    "My figure for a move is {wanted}.",
    "The range ends at {offered}, which is below what I need.",
    "As the range ends at {offered}, it doesn't reach what I need.",
    "With a range that ends at {offered}, the pay wouldn't work for me.",
  ],
  short: ["the pay"],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
