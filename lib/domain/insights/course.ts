import * as z from "zod";
import { weekdayHoursBetween } from "@/lib/domain/check/weekday-hours";
import { REASONS } from "@/lib/domain/message/reasons";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time/spans";
import { accepted } from "@/lib/domain/timeline/kinds/accepted";
import { changeAsked } from "@/lib/domain/timeline/kinds/change-asked";
import { decisionNoted } from "@/lib/domain/timeline/kinds/decision-noted";
import { declined } from "@/lib/domain/timeline/kinds/declined";
import { imported } from "@/lib/domain/timeline/kinds/imported";
import { interviewHeld } from "@/lib/domain/timeline/kinds/interview-held";
import { invitationLogged } from "@/lib/domain/timeline/kinds/invitation-logged";
import { messageSent } from "@/lib/domain/timeline/kinds/message-sent";
import { offerAccepted } from "@/lib/domain/timeline/kinds/offer-accepted";
import { offerDeclined } from "@/lib/domain/timeline/kinds/offer-declined";
import { offerReceived } from "@/lib/domain/timeline/kinds/offer-received";
import { postingKept } from "@/lib/domain/timeline/kinds/posting-kept";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { reopened } from "@/lib/domain/timeline/kinds/reopened";
import { withdrawn } from "@/lib/domain/timeline/kinds/withdrawn";
import type { Stage } from "@/lib/domain/timeline/stage";
import { type Entry, replay } from "@/lib/domain/timeline/timeline";
import { ENDERS, type Ending, endingOf, type Source, STEPS, type Step } from "./steps";

/** How an opportunity went, in a few values: what the insights count, so that they need not read timelines. */
export type Course = {
  /** When the first thing happened that stands. */
  readonly beganAt: Date;
  /** Every step that it came to, in the order of `STEPS`; the first is the way in. */
  readonly steps: readonly Step[];
  readonly ending: Ending;
  readonly source: Source;
  /** Codes of the reasons of a no of mine, or `OWN_REASON`; each once. */
  readonly reasons: readonly string[];
  /** What the advice gave it when it was decided, in points of 100; null: undecided, or no goal had weight. */
  readonly score: number | null;
  /** Hours from what they asked first to my first word, Saturdays and Sundays removed; null: no word yet. */
  readonly myHours: number | null;
  /** Hours from my first word that wants an answer to their next one; null: none yet. */
  readonly theirHours: number | null;
};

/** What the timeline does not say of where it came from, and the person's zone. */
export type Origin = {
  readonly isReferred: boolean;
  readonly isByAgency: boolean;
  readonly timeZone: string;
};

/** The course of a timeline; null when what it began with was taken back. */
export function courseOf(entries: readonly Entry[], origin: Origin): Course | null {
  const events = replay(entries).map(({ entry, stage }) => ({
    ...entry,
    stage,
    said: said.parse(entry.facts),
  }));
  const [first, last] = [events[0], events.at(-1)];
  const ending = last ? endingOf(last.stage) : null;
  if (!first || !ending) return null;
  return {
    beganAt: first.at,
    steps: stepsOf(events, ending),
    ending,
    source: sourceOf(events, origin),
    reasons: isMine(ending) ? reasonsOf(events) : [],
    score: events.findLast(({ said }) => said.score !== null)?.said.score ?? null,
    myHours: myHoursOf(events, origin.timeZone),
    theirHours: theirHoursOf(events),
  };
}

/** What may stand in an entry of any kind; another version's counts as nothing. */
const said = z.object({
  invitationKind: z.string().nullable().catch(null),
  channel: z.string().nullable().catch(null),
  decisionId: z.string().nullable().catch(null),
  reasons: z.array(z.string()).catch([]),
  score: z.number().nullable().catch(null),
  days: z.array(z.object({ what: z.string() })).catch([]),
});

type Event = Entry & { stage: Stage; said: z.output<typeof said> };

const isMine = (ending: Ending): boolean => ENDERS.me.endings.some((mine) => mine === ending);

const kindsOf = (...kinds: readonly { kind: string }[]): ReadonlySet<string> =>
  new Set(kinds.map(({ kind }) => kind));

const NOS = kindsOf(declined, withdrawn, offerDeclined);
/** They want to hear something. */
const ASKING = kindsOf(invitationLogged, offerReceived);
/** I want to hear something. */
const AWAITING = kindsOf(accepted, questionsAsked, changeAsked, reopened);
const MY_WORDS = new Set([...NOS, ...AWAITING, ...kindsOf(messageSent, offerAccepted)]);

function stepsOf(events: readonly Event[], ending: Ending): Step[] {
  const reached = new Set<Step>(events.flatMap(stepsIn));
  if (ending === "offer-declined-by-me") reached.add("offered");
  // Another tracker may have told of no more than how it ended.
  if (![...WAYS_IN].some((step) => reached.has(step)))
    reached.add(ending === "declined-by-me" ? "invited" : "applied");
  const asked = events.findIndex(({ kind }) => ASKING.has(kind));
  if (asked >= 0 && events.slice(asked).some(({ kind }) => MY_WORDS.has(kind))) reached.add("answered");
  return ORDER.filter((step) => reached.has(step));
}

const ORDER = Object.keys(STEPS) as Step[];
const WAYS_IN: readonly Step[] = ["saved", "applied", "approached", "invited"];

/** The steps that one event takes. */
function stepsIn({ kind, stage, said: { invitationKind, days } }: Event): Step[] {
  if (kind === invitationLogged.kind)
    return [invitationKind === "recruiter-outreach" ? "approached" : "invited"];
  if (kind === interviewHeld.kind) return ["interviewing"];
  const applied = kind === imported.kind && days.some(({ what }) => what === "applied");
  const step = STEP_OF[stage];
  return [...(applied ? (["applied"] as const) : []), ...(step ? [step] : [])];
}

/** Being invited is told by the invitation itself: an approach leads to the same stage. */
const STEP_OF: Partial<Record<Stage, Step>> = {
  ...{ saved: "saved", applied: "applied", clarifying: "clarified" },
  ...{ interviewing: "interviewing", offered: "offered" },
};

function sourceOf(events: readonly Event[], { isReferred, isByAgency }: Origin): Source {
  if (isReferred) return "referral";
  if (isByAgency) return "agency";
  const kind = events[0]?.kind;
  if (kind === imported.kind) return "import";
  if (kind === postingKept.kind) return "found";
  return CHANNELS[events.find(({ said }) => said.channel !== null)?.said.channel ?? ""] ?? "other";
}

/** By what a channel is called in an entry. */
const CHANNELS: Readonly<Record<string, Source>> = {
  "E-mail": "email",
  LinkedIn: "linkedin",
  Phone: "phone",
};

/** As they were noted last of the decision that stands. */
function reasonsOf(events: readonly Event[]): string[] {
  const decisionId = events.findLast(({ kind }) => NOS.has(kind))?.said.decisionId;
  const noted = events.findLast(
    ({ kind, said }) => said.decisionId === decisionId && (NOS.has(kind) || kind === decisionNoted.kind),
  );
  return [...new Set(noted?.said.reasons.map((label) => CODES.get(label.toLowerCase()) ?? OWN_REASON))];
}

/** A reason in the person's own words. */
export const OWN_REASON = "own";

const CODES = new Map<string, string>(REASONS.map(({ code, label }) => [label.toLowerCase(), code]));

function myHoursOf(events: readonly Event[], timeZone: string): number | null {
  const asked = events.findIndex(({ kind }) => ASKING.has(kind));
  const word = events.slice(asked + 1).find(({ kind }) => MY_WORDS.has(kind));
  const from = events[asked]?.at;
  if (!from || !word) return null;
  // What took longer is as late as can be, and counting every day of it would take long too.
  const to = Math.min(word.at.getTime(), from.getTime() + LONGEST_MS);
  return weekdayHoursBetween(from.toISOString(), new Date(to).toISOString(), timeZone);
}

const LONGEST_MS = 90 * DAY_MS;

function theirHoursOf(events: readonly Event[]): number | null {
  const mine = events.findIndex(({ kind }) => AWAITING.has(kind));
  const theirs = events.slice(mine + 1).find(({ by }) => by === "them");
  const from = events[mine]?.at;
  return from && theirs ? Math.max(0, theirs.at.getTime() - from.getTime()) / HOUR_MS : null;
}
