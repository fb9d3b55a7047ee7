import { addWeekdayHours } from "@/lib/domain/check/weekday-hours";
import { PROMPT_HOURS } from "@/lib/domain/message/facts";

/** When an answer is due, and why. */
export interface Clock {
  /** ISO 8601 in UTC. */
  readonly dueAt: string;
  /** The day they named, or two working days after they wrote. */
  readonly by: "their-date" | "two-days";
}

/**
 * By when an open invitation wants an answer: 48 hours after it came, Saturdays and Sundays removed, unless they named a
 * day of their own, earlier or later.
 */
export const clockOf = (
  invitation: { readonly receivedAt: string; readonly answerBy: string | null },
  timeZone: string,
): Clock =>
  invitation.answerBy === null
    ? { dueAt: addWeekdayHours(invitation.receivedAt, PROMPT_HOURS, timeZone), by: "two-days" }
    : { dueAt: invitation.answerBy, by: "their-date" };
