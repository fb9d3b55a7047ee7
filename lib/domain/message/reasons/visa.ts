import type { Reason } from "@/lib/domain/message/reason";

export const visa = {
  code: "visa",
  label: "Visa or permit",
  details: [
    { key: "permit", label: "What you need from an employer", example: "sponsorship", from: "candid" },
  ],
  brief: [
    "The permit situation rules this out for now.",
    "Because of the permit that I'd need, this isn't possible for now.",
    "I'd need a permit for this role, and that rules it out for now.",
    "A question of permits stands in the way for now.",
    "As things stand with permits, this isn't possible.",
    "Without another permit I couldn't take up the role.",
  ],
  candid: [
    "I need {permit}, which I understand this post can't offer.",
    "Without {permit} I couldn't take up a role, and I understand that this one comes without it.",
    "As I understand it, the post comes without {permit}, which I need.",
  ],
  short: ["the question of a permit"],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
