import type { Reason } from "@/lib/domain/message/reason";

export const other = {
  code: "other",
  label: "Another reason",
  details: [],
  // True of whatever a person would rather not say.
  brief: [
    "My reasons are personal.",
    "I have personal reasons for this.",
    "It comes down to personal reasons.",
  ],
  candid: [],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
