import type { Rule } from "@/lib/domain/check/rule";
import { burntBridge } from "@/lib/domain/check/rules/burnt-bridge";
import { criticism } from "@/lib/domain/check/rules/criticism";
import { decisionClear } from "@/lib/domain/check/rules/decision-clear";
import { doorOpen } from "@/lib/domain/check/rules/door-open";
import { effort } from "@/lib/domain/check/rules/effort";
import { feedback } from "@/lib/domain/check/rules/feedback";
import { fewQuestions } from "@/lib/domain/check/rules/few-questions";
import { length } from "@/lib/domain/check/rules/length";
import { overApology } from "@/lib/domain/check/rules/over-apology";
import { passiveAggressive } from "@/lib/domain/check/rules/passive-aggressive";
import { placeholder } from "@/lib/domain/check/rules/placeholder";
import { privateInfo } from "@/lib/domain/check/rules/private-info";
import { promise } from "@/lib/domain/check/rules/promise";
import { prompt } from "@/lib/domain/check/rules/prompt";
import { reasonTrue } from "@/lib/domain/check/rules/reason-true";
import { recipientName } from "@/lib/domain/check/rules/recipient-name";
import { register } from "@/lib/domain/check/rules/register";
import { requestMade } from "@/lib/domain/check/rules/request-made";
import { roleCompany } from "@/lib/domain/check/rules/role-company";
import { sensitiveQuestion } from "@/lib/domain/check/rules/sensitive-question";
import { shouting } from "@/lib/domain/check/rules/shouting";
import { signOff } from "@/lib/domain/check/rules/sign-off";
import { sincere } from "@/lib/domain/check/rules/sincere";
import { subject } from "@/lib/domain/check/rules/subject";
import { thanks } from "@/lib/domain/check/rules/thanks";
import { thirdParty } from "@/lib/domain/check/rules/third-party";
import { undecided } from "@/lib/domain/check/rules/undecided";

/** Every rule, in the order in which findings of one severity are shown. */
export const RULES: readonly Rule[] = [
  decisionClear,
  requestMade,
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
  reasonTrue,
  promise,
  sincere,
  privateInfo,
  thirdParty,
  thanks,
  effort,
  feedback,
  criticism,
  passiveAggressive,
  shouting,
  register,
  overApology,
  doorOpen,
  burntBridge,
];
