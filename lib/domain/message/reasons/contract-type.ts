import type { Reason } from "@/lib/domain/message/reason";

export const contractType = {
  code: "contract-type",
  label: "Contract type",
  details: [
    { key: "wanted", label: "What you are looking for", example: "a permanent post", from: "brief" },
    { key: "offered", label: "What this one is", example: "a fixed term of nine months", from: "candid" },
  ],
  brief: [
    "The type of contract doesn't suit me.",
    "I'm looking for a different kind of contract.",
    "My plans call for another type of contract.",
    "This isn't the kind of contract I need at this point.",
    "At this point I need another form of contract.",
    "The form of contract doesn't fit my plans.",
    "I'm looking for {wanted} at this point.",
    "What I'm looking for this time is {wanted}.",
    "My plans call for {wanted}.",
    "At this point I need {wanted}.",
  ],
  candid: [
    "I'm looking for {wanted} at this point, and this one is {offered}.",
    "This one is {offered}, and what I'm looking for is {wanted}.",
    "As I understand it, this is {offered}, whereas I need {wanted}.",
    "My plans call for {wanted}, and this one is {offered}.",
    "I understand that this one is {offered}, which doesn't suit me.",
    "As I understand it, this is {offered}, and that doesn't fit my plans.",
    "With {offered}, I couldn't plan as I need to.",
  ],
  short: ["the type of contract", "my search for {wanted}"],
  needsRecord: false,
  opening: "{wanted}",
} as const satisfies Reason;
