import type { FindingClass } from "@/lib/domain/check/finding";

/** The rules of the message model, section 2, by their class. The check has others, for which no labels are known. */
export const RULES_BY_CLASS = {
  structure: [
    "role-company",
    "recipient-name",
    "placeholder",
    "sign-off",
    "subject",
    "length",
    "prompt",
    "shouting",
  ],
  defect: [
    "reason-true",
    "promise",
    "sincere",
    "private-info",
    "third-party",
    "feedback",
    "criticism",
    "passive-aggressive",
    "register",
    "over-apology",
    "burnt-bridge",
  ],
  presence: ["decision-clear", "thanks", "effort", "door-open"],
} as const satisfies Readonly<Record<FindingClass, readonly string[]>>;

export const RULE_CODES: readonly string[] = Object.values(RULES_BY_CLASS).flat();
