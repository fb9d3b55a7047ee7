import type { Reason } from "@/lib/domain/message/reason";
import { acceptedOther } from "@/lib/domain/message/reasons/accepted-other";
import { careerChange } from "@/lib/domain/message/reasons/career-change";
import { compensation } from "@/lib/domain/message/reasons/compensation";
import { contractType } from "@/lib/domain/message/reasons/contract-type";
import { culture } from "@/lib/domain/message/reasons/culture";
import { location } from "@/lib/domain/message/reasons/location";
import { other } from "@/lib/domain/message/reasons/other";
import { longProcess } from "@/lib/domain/message/reasons/process";
import { roleMismatch } from "@/lib/domain/message/reasons/role-mismatch";
import { seniority } from "@/lib/domain/message/reasons/seniority";
import { skillsMismatch } from "@/lib/domain/message/reasons/skills-mismatch";
import { staying } from "@/lib/domain/message/reasons/staying";
import { timing } from "@/lib/domain/message/reasons/timing";
import { values } from "@/lib/domain/message/reasons/values";
import { visa } from "@/lib/domain/message/reasons/visa";

/** Every reason, in the order in which a person is offered them. */
export const REASONS = [
  roleMismatch,
  compensation,
  contractType,
  location,
  timing,
  seniority,
  skillsMismatch,
  careerChange,
  values,
  culture,
  longProcess,
  visa,
  staying,
  acceptedOther,
  other,
] as const;

export type ReasonCode = (typeof REASONS)[number]["code"];

/** Undefined for a code that an older or newer version wrote. */
export const findReason = (code: string): Reason | undefined =>
  REASONS.find((reason) => reason.code === code);
