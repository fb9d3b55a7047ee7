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
    "I'm looking for {wanted} at this point.",
    "What I'm looking for this time is {wanted}.",
  ],
  candid: [
    "I'm looking for {wanted} at this point, and this one is {offered}.",
    "This one is {offered}, and what I'm looking for is {wanted}.",
    "I understand that this one is {offered}, which doesn't suit me.",
  ],
  needsRecord: false,
  opening: "{wanted}",
} as const satisfies Reason;
