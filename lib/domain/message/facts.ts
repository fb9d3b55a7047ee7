import type { ReasonCode } from "@/lib/domain/message/reasons";

/** What came before they wrote, where that is recorded. */
export const INVITED_AFTER = ["application", "referral"] as const;

/** How they came up to the person: with an invitation to an interview, or with a message out of the blue. */
export const APPROACHES = ["invitation", "outreach"] as const;

/**
 * What is recorded and may be said or compared. Null means "not recorded", and then no sentence states it. Instants
 * are ISO 8601 with an offset.
 */
export interface MessageFacts {
  readonly company: string;
  readonly role: string | null;
  /** As recorded, with or without a title: "Elena Brandt", "Dr. Nowak", "Hiring Team". */
  readonly recipientName: string | null;
  readonly senderName: string;
  /** What stands under the name in a letter, over several lines; empty: nothing. */
  readonly signature: string;
  readonly invitedAfter: (typeof INVITED_AFTER)[number] | null;
  readonly approach: (typeof APPROACHES)[number] | null;
  /** How many interviews there have been. */
  readonly interviewsHeld: number;
  /** Who recommended the person to them. */
  readonly referrerName: string | null;
  /** When the two last wrote to one another, before this. */
  readonly lastWordAt: string | null;
  /** How many times they proposed. */
  readonly proposedTimes: number;
  readonly interviewAt: string | null;
  /** IANA zone in which days are told. */
  readonly timeZone: string;
  /** The subject of the mail that this answers, if it stays in that thread. */
  readonly threadSubject: string | null;
  readonly now: string;
  /** From `weekdayHoursBetween(receivedAt, now, timeZone)`; null when the time of receipt is not known. */
  readonly elapsedWeekdayHours: number | null;
  /** They agreed to wait for an answer until a later day. */
  readonly agreedLaterDate: boolean;
  /** The reasons of the person's decision, whether or not they are told. */
  readonly recordedReasons: readonly ReasonCode[];
  /** What only they can tell, the most useful first. Offered and compared with the text; asked only once it is chosen. */
  readonly openQuestions: readonly OpenQuestion[];
  /** The other companies that the person deals with. Compared with the text, never written. */
  readonly otherCompanies: readonly string[];
  /** People the person knows who are neither writer nor reader. Compared with the text, never written. */
  readonly thirdParties: readonly string[];
}

/** Something that is still to be found out, in the words in which the person would ask it. */
export interface OpenQuestion {
  readonly text: string;
  /** The person marked it as delicate to ask. */
  readonly isSensitive: boolean;
}

/** The hours within which an answer counts as prompt, Saturdays and Sundays removed (message model, section 1). */
export const PROMPT_HOURS = 48;

/** The answer is later than 48 hours and nobody agreed to wait. An unknown time of receipt is not late. */
export const isLate = (facts: MessageFacts): boolean =>
  !facts.agreedLaterDate && facts.elapsedWeekdayHours !== null && facts.elapsedWeekdayHours > PROMPT_HOURS;

/** Less notice than this, in hours, is given by voice (message model, rule `prompt`). */
const SHORT_NOTICE_HOURS = 24;

/** The interview is less than 24 hours away and has not begun. An unknown time is not short notice. */
export function isShortNotice(facts: MessageFacts): boolean {
  const hours = hoursUntilInterview(facts);
  return hours !== null && hours > 0 && hours < SHORT_NOTICE_HOURS;
}

/** Hours from now until the interview, negative once it began; null when its time is not known. */
export const hoursUntilInterview = (facts: MessageFacts): number | null =>
  facts.interviewAt === null ? null : (Date.parse(facts.interviewAt) - Date.parse(facts.now)) / 3_600_000;
