import type { Reason } from "@/lib/domain/message/reason";

export const careerChange = {
  code: "career-change",
  label: "Career change",
  details: [{ key: "field", label: "The field you are moving into", example: "teaching", from: "candid" }],
  brief: [
    "I'm moving into another field.",
    "I'm taking my career in a different direction.",
    "I'm heading for a different line of work.",
    "My career is taking a different direction.",
    "A change of field is what I'm working towards.",
    "My plan is to move into another field.",
  ],
  candid: [
    "I'm moving into {field}, and I'm only taking roles that lead there.",
    "My next step is into {field}, so I'm only considering roles that lead there.",
    "A move into {field} is what I'm working towards.",
  ],
  short: ["a change of direction on my part"],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
