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
    "I don't think the setting would be right for me.",
    "I'm looking for a different kind of working environment.",
    "A different way of working suits me better.",
    "The way of working isn't quite the one I do best in.",
    "My best work comes from a different kind of setting.",
  ],
  candid: [
    "I work best in {setting}, and I don't think that I'd find it in this role.",
    "I do best in {setting}, and that's what I'm looking for.",
    "To do good work I need {setting}, and I'm choosing with that in mind.",
  ],
  short: ["the working environment"],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
