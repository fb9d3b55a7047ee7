import type { Reason } from "@/lib/domain/message/reason";

export const acceptedOther = {
  code: "accepted-other",
  label: "Accepted another position",
  // There is no detail for the other employer or its terms: they are nobody else's business.
  details: [
    { key: "goal", label: "What your new role is closer to", example: "product design", from: "candid" },
  ],
  brief: [
    "I've accepted another position.",
    "I've accepted another role and am no longer available.",
    "I've taken another position in the meantime.",
    "I'm no longer available, as I've accepted another role.",
    "Another position came up in the meantime, and I've accepted it.",
    "My search is over, as I've accepted another role.",
  ],
  candid: [
    "I've accepted a role that's closer to {goal}, so I won't be continuing with others.",
    "Another position, one that's closer to {goal}, came up, and I've accepted it.",
    "I'm no longer available, as I've accepted a role that's closer to {goal}.",
  ],
  short: ["the position that I have accepted elsewhere"],
  needsRecord: true,
  opening: null,
} as const satisfies Reason;
