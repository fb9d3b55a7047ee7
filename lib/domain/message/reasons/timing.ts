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
    "A move would come at the wrong moment for me.",
    "A change of job isn't possible for me at present.",
    "Now isn't the time for me to move.",
    "As things stand, I can't take on anything new.",
  ],
  candid: [
    "I'm committed to {commitment} until {until} and want to finish it.",
    "Until {until} I'm committed to {commitment}, and I want to see it through.",
    "Before I move I want to see {commitment} through, and that takes until {until}.",
    "I'm committed to {commitment} and want to finish it first.",
    "Before I move I want to see {commitment} through.",
    "There is {commitment} that I want to finish first.",
    "I'm not able to change jobs before {until}.",
    "A change of job isn't possible for me before {until}.",
    "Until {until} I can't take on anything new.",
  ],
  short: ["the timing"],
  needsRecord: false,
  opening: "something suitable at a later date",
} as const satisfies Reason;
