import * as z from "zod";
import { accepted } from "@/lib/domain/timeline/kinds/accepted";
import { applicationConfirmed } from "@/lib/domain/timeline/kinds/application-confirmed";
import { applied } from "@/lib/domain/timeline/kinds/applied";
import { called } from "@/lib/domain/timeline/kinds/called";
import { changeAsked } from "@/lib/domain/timeline/kinds/change-asked";
import { declined } from "@/lib/domain/timeline/kinds/declined";
import { imported } from "@/lib/domain/timeline/kinds/imported";
import { interviewHeld } from "@/lib/domain/timeline/kinds/interview-held";
import { invitationLogged } from "@/lib/domain/timeline/kinds/invitation-logged";
import { movedOn } from "@/lib/domain/timeline/kinds/moved-on";
import { offerAccepted } from "@/lib/domain/timeline/kinds/offer-accepted";
import { offerDeclined } from "@/lib/domain/timeline/kinds/offer-declined";
import { offerReceived } from "@/lib/domain/timeline/kinds/offer-received";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { rejected } from "@/lib/domain/timeline/kinds/rejected";
import { reopened } from "@/lib/domain/timeline/kinds/reopened";
import { turnedDown } from "@/lib/domain/timeline/kinds/turned-down";
import { withdrawn } from "@/lib/domain/timeline/kinds/withdrawn";
import type { Stage } from "@/lib/domain/timeline/stage";
import type { Entry } from "@/lib/domain/timeline/timeline";
import type { EvidenceWords, Method, What } from "./words";

/** What may be shown of a contact with an employer: no reason, score, answer or note is in it. */
export type EvidenceRow = {
  readonly at: Date;
  readonly employer: string;
  readonly person: string;
  readonly role: string;
  readonly what: string;
  readonly method: string;
  readonly result: string;
};

/** The opportunity that a contact was about. */
export type EvidenceOf = {
  readonly company: string;
  readonly role: string;
  readonly contactName: string | null;
  readonly stage: Stage;
};

/** What a contact was, by the kind of its entry; an approach and an application that was brought in are told apart. */
const WHATS: Readonly<Record<string, What>> = {
  [applied.kind]: "applied",
  [applicationConfirmed.kind]: "confirmed",
  [invitationLogged.kind]: "invited",
  [accepted.kind]: "accepted",
  [questionsAsked.kind]: "asked",
  [changeAsked.kind]: "asked",
  [reopened.kind]: "asked",
  [called.kind]: "called",
  [movedOn.kind]: "invited",
  [interviewHeld.kind]: "interview",
  [offerReceived.kind]: "offered",
  [offerAccepted.kind]: "took-offer",
  [declined.kind]: "declined",
  [withdrawn.kind]: "withdrew",
  [offerDeclined.kind]: "declined-offer",
  [rejected.kind]: "rejected",
  [turnedDown.kind]: "rejected",
  [imported.kind]: "applied",
};

/** The kinds of entries that tell of a contact with an employer. */
export const CONTACT_KINDS: readonly string[] = Object.keys(WHATS);

/** What is read of an entry, and nothing else of it. */
const facts = z.object({
  channel: z.string().catch(""),
  via: z.string().catch(""),
  to: z.string().nullable().catch(null),
  contact: z.string().nullable().catch(null),
  invitationKind: z.string().catch(""),
  stage: z.string().catch(""),
  days: z.array(z.object({ what: z.string(), at: z.string() })).catch([]),
});

/** A contact as a row of the report; null for an entry that tells of none, or of no day. */
export function evidenceOf(
  { kind, at, facts: kept }: Pick<Entry, "kind" | "at" | "facts">,
  about: EvidenceOf,
  words: EvidenceWords,
): EvidenceRow | null {
  const what = WHATS[kind];
  if (!what) return null;
  const read = facts.parse(kept);
  const appliedOn = read.days.find((day) => day.what === "applied")?.at;
  // Another tracker tells of a contact only by the day of an application.
  if (kind === imported.kind && !appliedOn) return null;
  const method = METHODS[read.channel] ?? METHODS[read.via] ?? (kind === called.kind ? "phone" : null);
  return {
    // Where it came to no more than that, its own day is the application's, and may have been put right since.
    at:
      appliedOn && kind === imported.kind && read.stage !== ("applied" satisfies Stage)
        ? new Date(appliedOn)
        : at,
    employer: about.company,
    person: read.to ?? read.contact ?? about.contactName ?? "",
    role: about.role,
    what: words.whats[
      what === "invited" && read.invitationKind === "recruiter-outreach" ? "approached" : what
    ],
    method: method ? words.methods[method] : "",
    result: words.results[about.stage],
  };
}

/** By what a channel is called in an entry, and a message's way. */
const METHODS: Readonly<Record<string, Method>> = {
  ...{ "E-mail": "email", LinkedIn: "linkedin", Phone: "phone", "Another way": "other" },
  ...{ "by e-mail": "email", "on LinkedIn": "linkedin", "by phone": "phone", "in another way": "other" },
};
