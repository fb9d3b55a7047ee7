import type { Reason } from "@/lib/domain/message/reason";

export const careerChange = {
  code: "career-change",
  label: "Career change",
  details: [{ key: "field", label: "The field you are moving into", example: "teaching", from: "candid" }],
  brief: [
    "I'm moving into another field.",
    "I'm taking my career in a different direction.",
    "I'm heading for a different line of work.",
  ],
  candid: [
    "I'm moving into {field}, and I'm only taking roles that lead there.",
    "My next step is into {field}, so I'm only looking at roles that lead there.",
    "I'm changing direction towards {field}.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
