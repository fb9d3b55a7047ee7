import type { Reason } from "@/lib/domain/message/reason";

export const timing = {
  code: "timing",
  label: "Timing",
  details: [
    { key: "commitment", label: "What you are committed to", example: "a project", from: "candid" },
    { key: "until", label: "Until when", example: "October", from: "candid" },
  ],
  brief: [
    "The timing isn't right for me.",
    "I'm not able to change jobs at present.",
    "It comes at the wrong moment for me.",
  ],
  candid: [
    "I'm committed to {commitment} until {until} and want to finish it.",
    "Until {until} I'm committed to {commitment}, and I want to see it through.",
    "I'm committed to {commitment} and want to finish it first.",
    "I'm not able to change jobs before {until}.",
  ],
  needsRecord: false,
  opening: "something suitable at a later date",
} as const satisfies Reason;
