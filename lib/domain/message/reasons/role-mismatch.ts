import type { Reason } from "@/lib/domain/message/reason";

export const roleMismatch = {
  code: "role-mismatch",
  label: "Role mismatch",
  details: [
    { key: "work", label: "What the work mainly is", example: "reporting", from: "candid" },
    { key: "wanted", label: "What you want to work on", example: "design", from: "candid" },
  ],
  brief: [
    "The role isn't quite the direction I'm heading in.",
    "I'm looking for work of a somewhat different kind.",
    "The work isn't quite what I'm looking for next.",
  ],
  candid: [
    "The work is mainly {work}, and I'm looking for a post built around {wanted}.",
    "As I understand the role, it centres on {work}, while I want to spend my days on {wanted}.",
    "I'm looking for a post built around {wanted}.",
    "I understand that the work is mainly {work}, which isn't the direction I'm heading in.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
