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
    "The work isn't quite what I want to do next.",
    "My next step lies in a somewhat different direction.",
    "I'd like my next role to have another focus.",
    "This isn't quite the work that I see myself doing next.",
  ],
  candid: [
    "The work is mainly {work}, and I'm looking for a post built around {wanted}.",
    "As I understand the role, it centres on {work}, while I want to spend my days on {wanted}.",
    "My aim is to work on {wanted}, and this role is mainly about {work}.",
    "I'm looking for a post built around {wanted}.",
    "My aim is to work mainly on {wanted}.",
    "In my next role I want to spend my days on {wanted}.",
    "I understand that the work is mainly {work}, which isn't the direction I'm heading in.",
    "As I understand the role, it centres on {work}, and that isn't what I want to do next.",
    "A role that is mainly {work} isn't quite the next step I have in mind.",
  ],
  short: ["the direction of the role"],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
