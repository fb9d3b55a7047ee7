import type { Reason } from "@/lib/domain/message/reason";

export const location = {
  code: "location",
  label: "Location or travel",
  details: [
    { key: "possible", label: "What you can do", example: "be on site one day a week", from: "candid" },
    { key: "asked", label: "What the role asks for", example: "three days a week on site", from: "candid" },
  ],
  brief: [
    "The place and pattern of work don't fit my circumstances.",
    "The working arrangement doesn't suit my situation.",
    "Where and how the work is done wouldn't suit me.",
  ],
  candid: [
    "I can {possible}, and the role asks for {asked}.",
    "The role asks for {asked}, whereas I can {possible}.",
    "The role asks for {asked}, which doesn't fit my circumstances.",
    "I can {possible}, and I understand that the role asks for more than that.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
