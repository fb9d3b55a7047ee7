import type { Reason } from "@/lib/domain/message/reason";

export const longProcess = {
  code: "process",
  label: "Length of the process",
  details: [
    { key: "step", label: "What you cannot take on", example: "a weekend task", from: "candid" },
    { key: "instead", label: "What would have worked", example: "a shorter exercise", from: "candid" },
  ],
  brief: [
    "The process asks for more time than I can give.",
    "I can't fit the rounds of the process beside my other commitments.",
    "I don't have the time that the process needs.",
  ],
  candid: [
    "I can't take on {step}; {instead} would have let me stay in.",
    "With my other commitments I can't take on {step}, though {instead} would have been possible.",
    "With my other commitments I can't take on {step}.",
    "I don't have the time that {step} would need.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
