import type { Reason } from "@/lib/domain/message/reason";

export const visa = {
  code: "visa",
  label: "Visa or permit",
  details: [
    { key: "permit", label: "What you need from an employer", example: "sponsorship", from: "candid" },
  ],
  brief: [
    "The permit situation rules it out for now.",
    "For now it isn't possible because of the permit it would need.",
    "It would need a permit that rules it out for now.",
  ],
  candid: [
    "I need {permit}, which I understand this post can't offer.",
    "I'd need {permit}, and I understand that it can't be offered here.",
    "As I understand it, the post comes without {permit}, which I need.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
