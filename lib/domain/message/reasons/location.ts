import type { Reason } from "@/lib/domain/message/reason";

export const location = {
  code: "location",
  label: "Location or travel",
  details: [
    {
      key: "possible",
      label: "What you can do",
      example: "one day a week on site",
      from: "candid",
      takes: "deed",
    },
    { key: "asked", label: "What the role asks for", example: "three days a week on site", from: "candid" },
  ],
  brief: [
    "The place and pattern of work don't fit my circumstances.",
    "The working arrangement doesn't suit my situation.",
    "Where and how the work is done wouldn't be practical for me.",
    "In practice, the location wouldn't work for me.",
    "The arrangement would be hard to square with where I live and how I work.",
    "My circumstances call for another place or pattern of work.",
  ],
  candid: [
    "I can {possible}, and the role asks for {asked}.",
    "The role asks for {asked}, whereas I can {possible}.",
    "While I can {possible}, {asked} would be too much for me.",
    "The role asks for {asked}, which doesn't fit my circumstances.",
    "I couldn't manage {asked}, which is what the role asks for.",
    "In practice, {asked} would be too much for me.",
    "I can {possible}, and I understand that the role asks for more than that.",
    "What the role asks for is more than that: I can {possible}.",
    "At most I can {possible}, and the role asks for more.",
  ],
  short: ["the working arrangement"],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
