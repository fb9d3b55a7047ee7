import type { Rule } from "@/lib/domain/check/rule";
import { decisionClear } from "@/lib/domain/check/rules/decision-clear";
import { doorOpen } from "@/lib/domain/check/rules/door-open";
import { length } from "@/lib/domain/check/rules/length";
import { placeholder } from "@/lib/domain/check/rules/placeholder";
import { prompt } from "@/lib/domain/check/rules/prompt";
import { recipientName } from "@/lib/domain/check/rules/recipient-name";
import { roleCompany } from "@/lib/domain/check/rules/role-company";
import { shouting } from "@/lib/domain/check/rules/shouting";
import { signOff } from "@/lib/domain/check/rules/sign-off";
import { subject } from "@/lib/domain/check/rules/subject";
import { thanks } from "@/lib/domain/check/rules/thanks";

/** Every rule, in the order in which findings of one severity are shown. */
export const RULES: readonly Rule[] = [
  decisionClear,
  recipientName,
  roleCompany,
  placeholder,
  signOff,
  subject,
  length,
  prompt,
  thanks,
  shouting,
  doorOpen,
];
