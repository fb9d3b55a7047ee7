import type { CalendarEvent } from "@/lib/domain/capture/calendar-event";
import type { Change, FilingKind } from "@/lib/domain/capture/filing-kind";
import type { KnownEvent } from "@/lib/domain/capture/known-event";
import type { Filed } from "@/lib/domain/timeline/filed";
import type { TimelineKind } from "@/lib/domain/timeline/kind";

/** What arrived, as the person said it is when they looked it through. Times are ISO 8601, start or start/end. */
export type Arrival = {
  readonly kind: FilingKind;
  /** What it is called in a list. */
  readonly title: string;
  /** How it came, in words. */
  readonly channel: string;
  readonly contactName: string;
  readonly place: string;
  readonly agency: string;
  readonly postingUrl: string | null;
  /** Whether it is a round of its own; null where the person only said which opportunity it belongs to. */
  readonly isNextRound: boolean | null;
  readonly change: Change;
  readonly times: readonly string[];
  readonly answerBy: Date | null;
  /** Whether they named that day themselves. */
  readonly isAnswerByTheirs: boolean;
  /** The event that it is about, out of the calendar in it. */
  readonly event: CalendarEvent | null;
  readonly timeZone: string;
};

/** The opportunity that it is filed under, as it is before. */
export type About = {
  readonly company: string;
  readonly role: string;
  readonly stage: string;
  readonly columns: Columns;
  /** What asked for an interview last; null where nothing did. */
  readonly invitation: ({ readonly id: string } & InvitationColumns) | null;
  /** The events of everything that was filed under it. */
  readonly events: readonly KnownEvent[];
};

/** What filing may change of an opportunity, and of what asked for an interview last. */
export type Columns = {
  readonly contactId: string | null;
  readonly place: string | null;
  readonly agency: string | null;
  readonly postingUrl: string | null;
  readonly answerBy: Date | null;
  /** When the next interview that is settled begins; what it becomes is done to that interview. */
  readonly interviewAt: Date | null;
};

export type InvitationColumns = {
  readonly slots: readonly string[];
  readonly calendarUid: string | null;
  readonly calendarSequence: number | null;
};

/** What filing it does. */
export type Plan = {
  readonly sets?: Partial<Columns>;
  /** What is other from now on of the invitation that is there. */
  readonly resets?: Partial<InvitationColumns>;
  /** Whether it is an invitation of its own. */
  readonly isInvitation?: boolean;
  /** Whether whoever wrote it is whom one deals with from now on, also where somebody else was before. */
  readonly bringsContact?: boolean;
  /** The entry that tells of it. */
  readonly entry: (filed: Filed) => Entry;
};

/** A kind of entry with facts that it takes. */
type Entry = { kind: TimelineKind<object>; facts: object };

export const entryOf = <Facts extends object>(kind: TimelineKind<Facts>, facts: Facts): Entry => ({
  kind,
  facts,
});
