import type { CalendarEvent } from "./calendar-event";
import type { InvitationKind } from "./invitation-kinds";
import type { Page } from "./page";

/** Which of the given texts a fact was read in; see `calendarText` and `pageText` for what the last two count in. */
export type Source = "subject" | "from" | "reply-to" | "date" | "text" | "calendar" | "page";

/** Offsets into the source exactly as it was given, in UTF-16 units: `source.slice(start, end)` is the quote. */
type Span = { source: Source; start: number; end: number };

/** High: said outright and borne out elsewhere; medium: said once; low: a guess that needs a look. */
export type Confidence = "high" | "medium" | "low";

/** Something that was read, together with the very words that it was read from. */
export type Fact<T = string> = { value: T; span: Span; quote: string; confidence: Confidence };

/**
 * What is paid, as it is written: "up to" leaves `min` open, "from" leaves `max` open, one figure is both. `currency`:
 * its three letters. What is not said is null.
 */
export type Pay = {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: "hour" | "day" | "week" | "month" | "year" | null;
  /** What the sum is of: the base alone, everything, what is reached on target, a contractor's day, cost to company. */
  what: "base" | "total" | "ote" | "day-rate" | "ctc" | null;
};

export type WorkMode = "remote" | "hybrid" | "onsite";

/** From the least to the most; both alike where one figure was said. */
export type Bounds = { min: number; max: number };

/** What a mail or a pasted text seems to say. What it does not say is null: a person confirms every fact. */
export type Proposal = {
  kind: Fact<InvitationKind>;
  company: Fact | null;
  role: Fact | null;
  contactName: Fact | null;
  /** Somebody who can be written to: never a no-reply address, nor the relay of a hiring system. */
  contactEmail: Fact | null;
  /** The subject, for the answer's own; read out of pasted header lines too. */
  subject: Fact | null;
  /** When it was sent: an instant, ISO 8601 in UTC. */
  receivedAt: Fact | null;
  /**
   * By when an answer is asked for: a day (`2026-03-05`), or where an hour is given a day and time, with an offset
   * where the zone is said and without one where it is not.
   */
  answerBy: Fact | null;
  /**
   * `start` or `start/end`, ISO 8601, with an offset where the zone is said, a day alone for whole days; in the order of
   * time. Those of a calendar's events stand instead of those in the text.
   */
  proposedTimes: Fact[];
  /**
   * In which zone the times are most likely meant that do not say theirs, answer-by among them: a name such as
   * `Europe/London`, or an offset such as `+02:00`; null where every time says its own. With the words of the first of them.
   */
  assumedZone: Fact | null;
  /**
   * Times that had passed when it was written, where no other one is named: a slip, or an old mail. In the form of
   * `proposedTimes`.
   */
  passedTimes: Fact[];
  /** Weekdays and dates that do not go together, as written: a time on such a day is doubtful. */
  clashes: Fact[];
  pay: Fact<Pay> | null;
  workMode: Fact<WorkMode> | null;
  /** Days a week in the office, where the work is hybrid. */
  officeDays: Fact<Bounds> | null;
  /** Where the work is; for a calendar's event alone, where it is held. */
  place: Fact | null;
  /** The firm that fills the job for the company. */
  agency: Fact | null;
  /** Where a time for this round is picked. */
  schedulingLink: Fact | null;
  /** Where one meets: the room of a video call; of a calendar alone also the page about the event. */
  meetingLink: Fact | null;
  /** The posting of this job. */
  postingLink: Fact | null;
  calendarUid: Fact | null;
  organiserEmail: Fact | null;
};

/** A mail as read by `readEml`, a calendar file, a web page, or a pasted text alone. */
export type InvitationSource = {
  subject?: string | null;
  from?: { name: string; address: string } | null;
  /** Whom an answer goes to, where the mail says so: the person behind a scheduling service. */
  replyTo?: { name: string; address: string } | null;
  /** The person's own name and address, which are nobody's contact. */
  to?: { name: string; address: string } | null;
  /** ISO 8601, with the sender's offset where known. */
  date?: string | null;
  text: string;
  /** What a calendar file, or the calendar part of the mail, holds. */
  events?: readonly CalendarEvent[];
  /** The page that the text was taken out of. */
  page?: Page;
};

/** The moment and the place of the reading: `now` stands in for a date that is not given. */
export type Reading = { now: Date; timeZone: string };

/** The text that spans with the source "from" or "reply-to" count in. */
export function fromLine({ name, address }: { name: string; address: string }): string {
  return name ? `${name} <${address}>` : address;
}
