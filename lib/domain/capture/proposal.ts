import type { InvitationKind } from "./invitation-kinds";

/** Which of the given texts a fact was read in. */
export type Source = "subject" | "from" | "reply-to" | "date" | "text";

/** Offsets into the source exactly as it was given, in UTF-16 units: `source.slice(start, end)` is the quote. */
type Span = { source: Source; start: number; end: number };

/** High: said outright and borne out elsewhere; medium: said once; low: a guess that needs a look. */
export type Confidence = "high" | "medium" | "low";

/** Something read in a mail, together with the very words that it was read from. */
export type Fact<T extends string = string> = { value: T; span: Span; quote: string; confidence: Confidence };

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
  /** `start` or `start/end`, ISO 8601, with an offset where the zone is said; in the order of time. */
  proposedTimes: Fact[];
};

/** A mail as read by `readEml`, or a pasted text alone. */
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
};

/** The moment and the place of the reading: `now` stands in for a date that is not given. */
export type Reading = { now: Date; timeZone: string };

/** The text that spans with the source "from" or "reply-to" count in. */
export function fromLine({ name, address }: { name: string; address: string }): string {
  return name ? `${name} <${address}>` : address;
}
