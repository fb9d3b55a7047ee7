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
    "I'm looking for a role at another level.",
    "My next step should be at another level.",
    "In terms of level, the role isn't quite what I have in mind.",
    "As far as the level goes, I have something else in mind.",
    "I'm looking for {step}.",
    "For my next role I'm looking for {step}.",
    "What I have in mind next is {step}.",
    "My next role should be {step}.",
  ],
  candid: [
    "I'm looking for {step}, with responsibility for {scope}.",
    "What I have in mind next is {step}, with responsibility for {scope}.",
    "My next role should be {step}, with responsibility for {scope}.",
    "I'm looking for responsibility for {scope}, and this role is at a different level.",
    "For my next role I'm looking for responsibility for {scope}.",
    "What I have in mind next is responsibility for {scope}.",
    "My next role should carry responsibility for {scope}.",
  ],
  short: ["the level of the role", "my wish for {step}"],
  needsRecord: false,
  opening: "a role at another level",
} as const satisfies Reason;
