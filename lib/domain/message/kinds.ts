import type { MessageKind } from "@/lib/domain/message/kind";
import { askBeforeDeciding } from "@/lib/domain/message/kinds/ask-before-deciding";
import { cancelInterview } from "@/lib/domain/message/kinds/cancel-interview";
import { closeOut } from "@/lib/domain/message/kinds/close-out";
import { counterProposal } from "@/lib/domain/message/kinds/counter-proposal";
import { declineCounter } from "@/lib/domain/message/kinds/decline-counter";
import { declineInterview } from "@/lib/domain/message/kinds/decline-interview";
import { declineOffer } from "@/lib/domain/message/kinds/decline-offer";
import { declineOutreach } from "@/lib/domain/message/kinds/decline-outreach";
import { declineReferral } from "@/lib/domain/message/kinds/decline-referral";
import { eraseData } from "@/lib/domain/message/kinds/erase-data";
import { keepInTouch } from "@/lib/domain/message/kinds/keep-in-touch";
import { networkAdvice } from "@/lib/domain/message/kinds/network-advice";
import { networkFeedback } from "@/lib/domain/message/kinds/network-feedback";
import { refer } from "@/lib/domain/message/kinds/refer";
import { reopen } from "@/lib/domain/message/kinds/reopen";
import { reschedule } from "@/lib/domain/message/kinds/reschedule";
import { tellReferrer } from "@/lib/domain/message/kinds/tell-referrer";
import { withdrawAfterInterview } from "@/lib/domain/message/kinds/withdraw-after-interview";
import { withdrawApplication } from "@/lib/domain/message/kinds/withdraw-application";

/** Every kind of message that can be written, in the order in which a person is offered them. */
export const KINDS = {
  "decline-interview": declineInterview,
  "ask-before-deciding": askBeforeDeciding,
  reschedule,
  "counter-proposal": counterProposal,
  refer,
  "decline-outreach": declineOutreach,
  "decline-referral": declineReferral,
  "tell-referrer": tellReferrer,
  "withdraw-application": withdrawApplication,
  "cancel-interview": cancelInterview,
  "withdraw-after-interview": withdrawAfterInterview,
  "decline-offer": declineOffer,
  "decline-counter": declineCounter,
  "close-out": closeOut,
  reopen,
  "keep-in-touch": keepInTouch,
  "network-advice": networkAdvice,
  "network-feedback": networkFeedback,
  "erase-data": eraseData,
} as const satisfies Readonly<Record<string, MessageKind>>;

export type KindCode = keyof typeof KINDS;

/** False for a code that an older or newer version wrote. */
export const isKindCode = (code: unknown): code is KindCode =>
  typeof code === "string" && Object.hasOwn(KINDS, code);
