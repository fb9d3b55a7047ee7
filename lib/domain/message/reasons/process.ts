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
    "I can't find room for further rounds beside my other commitments.",
    "I don't have the time that the process needs.",
    "My other commitments leave too little time for the process.",
    "Further rounds would take more time than I have to spare.",
    "Beside my other commitments, the process is more than I can manage.",
  ],
  candid: [
    "I can't take on {step}; {instead} would have let me stay in.",
    "With my other commitments I can't take on {step}, though {instead} would have been possible.",
    "My other commitments leave no room for {step}, although {instead} would have been possible.",
    "With my other commitments I can't take on {step}.",
    "I don't have the time that {step} would need.",
    "My other commitments leave no room for {step}.",
    "I could have managed {instead}, but the process asks for more.",
    "The process asks for more time than I have, though {instead} would have been possible.",
    "With my other commitments, {instead} would have been as much as I could manage.",
  ],
  short: ["the time that the process takes"],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
