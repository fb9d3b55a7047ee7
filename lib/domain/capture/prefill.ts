import { addWeekdayHours } from "@/lib/domain/check/weekday-hours";
import { localDay, momentOf, toLocalField } from "@/lib/domain/time/local";
import type { Proposal, Reading } from "./proposal";

/** An answer within two working days is prompt; it is what is proposed when they name no day. */
const PROMPT_HOURS = 48;

/** When they ask for an answer by a day and name no hour, it is the end of the working day. */
export const END_OF_DAY = 17;

/** What the form for logging starts with: date-and-time fields hold wall-clock times in the reader's zone. */
export type Prefilled = { receivedAt: string; answerBy: string; isAnswerByOurs: boolean };

/**
 * The two dates of a proposal, as fields: when it came, and by when it is to be answered. A day that had passed by then is
 * no day to answer by, as in a posting that is kept after its last day.
 */
export function prefillDates({ receivedAt, answerBy }: Proposal, { now, timeZone }: Reading): Prefilled {
  const received = receivedAt ? new Date(receivedAt.value) : now;
  const asked = answerBy && momentOf(answerBy.value, timeZone, END_OF_DAY);
  const isAhead = asked !== null && localDay(asked, timeZone) >= localDay(received, timeZone);
  const by = isAhead ? asked : new Date(addWeekdayHours(received.toISOString(), PROMPT_HOURS, timeZone));
  return {
    receivedAt: toLocalField(received, timeZone),
    answerBy: toLocalField(by, timeZone),
    isAnswerByOurs: !isAhead,
  };
}
