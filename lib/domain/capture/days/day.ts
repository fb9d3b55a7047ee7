import type { Temporal } from "temporal-polyfill";
import type { Language } from "../languages";
import type { Range } from "../passage";

/** A day as read, and whether only its weekday was said. */
export type ReadDate = {
  date: Temporal.PlainDate;
  isWeekdayAlone: boolean;
  /** The weekday written beside the date is another one than the date has. */
  isClash: boolean;
};

/** A day that a text names. */
export type Day = Range & ReadDate;

/**
 * From where relative words count: the moment of sending, told as the sender's clock told it; the offset of the sender's
 * own clock, where the mail tells; the languages that it is written in; and the sender's way with 03/04.
 */
export type Calendar = {
  sent: Temporal.ZonedDateTime;
  senderOffset: string | null;
  languages: readonly Language[];
  isMonthFirst: boolean;
};
