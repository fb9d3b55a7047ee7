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
    "My present job is where I'm going to stay.",
    "After some thought, I'm staying where I am.",
    "I'm going to stay with my present employer.",
  ],
  candid: [
    "In my present job there is {change}, and I want to give it a proper try.",
    "There is {change} for me where I am, and so I'm staying.",
    "I'm staying in my present job because of {change}.",
  ],
  short: ["my choice to stay where I am"],
  needsRecord: true,
  opening: null,
} as const satisfies Reason;
