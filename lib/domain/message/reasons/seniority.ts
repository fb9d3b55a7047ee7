import type { Reason } from "@/lib/domain/message/reason";

export const seniority = {
  code: "seniority",
  label: "Level",
  details: [
    { key: "step", label: "The level you want", example: "a step further up", from: "brief" },
    { key: "scope", label: "The responsibility you want", example: "a regional team", from: "candid" },
  ],
  brief: [
    "The level isn't quite the one I'm looking for.",
    "The role is at a different level from the one I'm looking for.",
    "I'm looking for {step}.",
    "For my next move I'm looking for {step}.",
  ],
  candid: [
    "I'm looking for responsibility for {scope}, and this role is at a different level.",
    "For my next move I'm looking for responsibility for {scope}.",
    "I'd like my next role to carry responsibility for {scope}.",
  ],
  needsRecord: false,
  opening: "a role at another level",
} as const satisfies Reason;
