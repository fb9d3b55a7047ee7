import type { Reason } from "@/lib/domain/message/reason";

export const culture = {
  code: "culture",
  label: "Working culture",
  details: [
    {
      key: "setting",
      label: "Where you work best",
      example: "a steady set-up with regular hours",
      from: "candid",
    },
  ],
  brief: [
    "I work best in a different kind of environment.",
    "I don't think it would be the right setting for me.",
    "I'm looking for a different kind of working environment.",
  ],
  candid: [
    "I work best in {setting}, and I don't think that I'd find it here.",
    "I do my best work in {setting}, so I'm looking for that.",
    "I know that I need {setting} to do good work, and I'm choosing with that in mind.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
