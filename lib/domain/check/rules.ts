import type { Rule } from "@/lib/domain/check/rule";
import { decisionClear } from "@/lib/domain/check/rules/decision-clear";
import { doorOpen } from "@/lib/domain/check/rules/door-open";
import { fewQuestions } from "@/lib/domain/check/rules/few-questions";
import { length } from "@/lib/domain/check/rules/length";
import { placeholder } from "@/lib/domain/check/rules/placeholder";
import { prompt } from "@/lib/domain/check/rules/prompt";
import { questionAsked } from "@/lib/domain/check/rules/question-asked";
import { recipientName } from "@/lib/domain/check/rules/recipient-name";
import { roleCompany } from "@/lib/domain/check/rules/role-company";
import { sensitiveQuestion } from "@/lib/domain/check/rules/sensitive-question";
import { shouting } from "@/lib/domain/check/rules/shouting";
import { signOff } from "@/lib/domain/check/rules/sign-off";
import { subject } from "@/lib/domain/check/rules/subject";
import { thanks } from "@/lib/domain/check/rules/thanks";
import { undecided } from "@/lib/domain/check/rules/undecided";

/** Every rule, in the order in which findings of one severity are shown. */
export const RULES: readonly Rule[] = [
  decisionClear,
  questionAsked,
  undecided,
  recipientName,
  roleCompany,
  placeholder,
  signOff,
  subject,
  length,
  fewQuestions,
  sensitiveQuestion,
  prompt,
  thanks,
  shouting,
  doorOpen,
];
