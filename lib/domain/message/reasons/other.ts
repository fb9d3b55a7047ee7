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
    "Personal reasons led me to this.",
    "The reasons for it are personal ones.",
    "It's for personal reasons.",
  ],
  candid: [],
  short: ["a personal matter"],
  besides: [
    "There are personal reasons as well.",
    "Personal reasons come into it, too.",
    "I also have personal reasons.",
    "Besides that, there are personal reasons.",
    "Personal reasons play a part as well.",
    "Part of it is personal, too.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
