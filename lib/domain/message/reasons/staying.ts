import type { Reason } from "@/lib/domain/message/reason";

export const staying = {
  code: "staying",
  label: "Staying where I am",
  details: [
    { key: "change", label: "What is new in your present job", example: "a new remit", from: "candid" },
  ],
  brief: [
    "I've decided to stay where I am.",
    "I'm staying in my present job.",
    "I've made up my mind to stay in my present job.",
  ],
  candid: [
    "I've been given {change} in my present job and want to give it a proper try.",
    "There is {change} in my present job, and so I'm staying.",
    "I'm staying in my present job, where I've been given {change}.",
  ],
  needsRecord: true,
  opening: null,
} as const satisfies Reason;
